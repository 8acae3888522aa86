package io.github.dancu.csdl;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.citizen.Citizen;
import io.github.dancu.citizen.DateForm;
import io.github.dancu.connect.Answer;
import io.github.dancu.connect.Connection;
import io.github.dancu.connect.ConnectionSettings;
import io.github.dancu.connect.ConnectorException;
import io.github.dancu.connect.Credentials;
import io.github.dancu.connect.Operation;
import io.github.dancu.connect.Outcome;
import io.github.dancu.connect.OutcomeTable;
import io.github.dancu.connect.WireRequest;
import io.github.dancu.resilience.SafetyClass;
import java.net.URI;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A client of the national population database (<i>CSDL quốc gia về dân cư</i>).
 *
 * <p>Every operation is a read and is repeated within its deadline, with the same request id (<i>MaYeuCau</i>). What this
 * client sends follows public client code, not a published specification; check it with C06 before going live. Thread-safe;
 * make one and keep it.
 */
public final class CsdlClient implements AutoCloseable {
    static final String SYSTEM = "CSDL";
    private static final Operation CHECK = new Operation("authenticate", SafetyClass.READ);
    private static final Operation LOOKUP = new Operation("findCitizen", SafetyClass.READ);

    private final CsdlSettings settings;
    private final Connection<String> connection;

    private CsdlClient(CsdlSettings settings, Connection<String> connection) {
        this.settings = settings;
        this.connection = connection;
    }

    /** Starts a client; endpoint and credentials are required, the rest has defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Asks whether number, name and birth date belong to one citizen (<i>xác thực thông tin công dân</i>).
     *
     * @return always with a value
     * @throws ConnectorException if there is no answer; the subclass says what to do
     * @throws IllegalStateException after {@link #close()}
     */
    public Answer<Authentication> authenticate(AccessContext access, CitizenQuery query) {
        return connection.ask(
                access,
                CHECK,
                query.toString(),
                settings.exchange(
                        settings.checkUri(),
                        settings.checkCode(),
                        access,
                        query,
                        CitizenAnswers::check,
                        Authentication.NOT_CONFIRMED));
    }

    /**
     * Looks a citizen up (<i>tra cứu thông tin công dân</i>).
     *
     * @return the citizen; empty if the database knows nobody with this number, name and birth date
     * @throws ConnectorException if there is no answer; the subclass says what to do
     * @throws IllegalStateException after {@link #close()}
     */
    public Answer<Citizen> findCitizen(AccessContext access, CitizenQuery query) {
        return connection.ask(
                access,
                LOOKUP,
                query.toString(),
                settings.exchange(
                        settings.lookupUri(),
                        settings.lookupCode(),
                        access,
                        query,
                        soap -> CitizenAnswers.citizen(soap, query),
                        null));
    }

    /** Ends calls in flight and closes every connection; the audit log stays open. */
    @Override
    public void close() {
        connection.close();
    }

    /** Collects the settings of a {@link CsdlClient}. Not thread-safe. */
    public static final class Builder {
        private static final String PUBLISHED_SUCCESS = "0";
        private static final Pattern PATH = Pattern.compile("[A-Za-z0-9._/\\-]{1,200}");

        private @Nullable URI endpoint;
        private @Nullable Credentials credentials;
        private @Nullable URI tokenUri;
        private @Nullable Credentials partnerKey;
        private @Nullable String serviceCode;
        private String appName = "";
        private String partnerCode = "";
        private String customerCode = "";
        private String lookupCode = "037";
        private String checkCode = "033";
        private String successCode = PUBLISHED_SUCCESS;
        private OutcomeTable outcomes = CsdlOutcomes.CODES;
        private NameForm nameForm = NameForm.UPPER_CASE;
        private DateForm dateForm = DateForm.COMPACT;
        private OfficerForm officerForm = OfficerForm.NUMBER;
        private TokenRequest tokenRequest = TokenRequest.HEADER;
        private String checkOperation = "XacThucThongTinCongDan";
        private String lookupOperation = "TraCuuThongTinCongDan";
        private ConnectionSettings connection = ConnectionSettings.ofDefaults();

        private Builder() {}

        /**
         * The address of the service; an operation's name is put behind it. Required.
         *
         * @throws IllegalArgumentException unless it starts with http or https and names a host
         */
        public Builder endpoint(URI endpoint) {
            this.endpoint = WireRequest.checked("endpoint", endpoint);
            return this;
        }

        /** The way to the database. Default, and so far the only one, {@link CsdlChannel#LGSP_JSON}. */
        public Builder channel(CsdlChannel channel) {
            Objects.requireNonNull(channel, "channel");
            return this;
        }

        /** The account at the LGSP. Required. */
        public Builder credentials(Credentials credentials) {
            this.credentials = Objects.requireNonNull(credentials, "credentials");
            return this;
        }

        /**
         * Where tokens are given out. Default {@code token} behind the endpoint.
         *
         * @throws IllegalArgumentException unless it starts with http or https and names a host
         */
        public Builder tokenUri(URI tokenUri) {
            this.tokenUri = WireRequest.checked("tokenUri", tokenUri);
            return this;
        }

        /** AccessKey and SecretKey of the header {@code lgspaccesstoken}. Default: the account at the LGSP. */
        public Builder partnerKey(Credentials partnerKey) {
            this.partnerKey = Objects.requireNonNull(partnerKey, "partnerKey");
            return this;
        }

        /** AppName, PartnerCode and PartnerCodeCus of the header {@code lgspaccesstoken}. Default: empty texts. */
        public Builder partner(String appName, String partnerCode, String customerCode) {
            this.appName = Objects.requireNonNull(appName, "appName");
            this.partnerCode = Objects.requireNonNull(partnerCode, "partnerCode");
            this.customerCode = Objects.requireNonNull(customerCode, "customerCode");
            return this;
        }

        /** The service code (<i>MaDVC</i>). Default: the code of the agency that asks. */
        public Builder serviceCode(String serviceCode) {
            this.serviceCode = Objects.requireNonNull(serviceCode, "serviceCode");
            return this;
        }

        /** The integration codes (<i>MaTichHop</i>) of look-ups and checks. Default 037 and 033. */
        public Builder integrationCodes(String lookupCode, String checkCode) {
            this.lookupCode = Objects.requireNonNull(lookupCode, "lookupCode");
            this.checkCode = Objects.requireNonNull(checkCode, "checkCode");
            return this;
        }

        /**
         * The one {@code error_code} of the LGSP that means success; with another, 0 is unknown. Default 0.
         *
         * @throws IllegalArgumentException if it is blank or {@code *}
         */
        public Builder successCode(String successCode) {
            this.successCode = OutcomeTable.requireCode(successCode);
            return this;
        }

        /**
         * What an {@code error_code} of your LGSP means: no list is published. {@link Outcome#ANSWER} is <i>nobody found</i>. May
         * be called again, the last word on a code holds. Default: 0 is success, every other is unknown and never repeated.
         *
         * @throws IllegalArgumentException if the code is blank or {@code *}
         */
        public Builder code(String code, Outcome outcome) {
            this.outcomes = outcomes.with(code, outcome);
            return this;
        }

        /** In which form names are sent. Default {@link NameForm#UPPER_CASE}. */
        public Builder nameForm(NameForm nameForm) {
            this.nameForm = Objects.requireNonNull(nameForm, "nameForm");
            return this;
        }

        /**
         * In which form whole birth dates are sent, for sources differ. Default {@link DateForm#COMPACT}.
         *
         * @throws IllegalArgumentException if it is neither {@link DateForm#COMPACT} nor {@link DateForm#ISO}
         */
        public Builder dateForm(DateForm dateForm) {
            if (dateForm != DateForm.COMPACT && dateForm != DateForm.ISO) {
                throw new IllegalArgumentException("dateForm is COMPACT or ISO");
            }
            this.dateForm = dateForm;
            return this;
        }

        /** As what the officer is named (<i>MaCanBo</i>). Default {@link OfficerForm#NUMBER}. */
        public Builder officerForm(OfficerForm officerForm) {
            this.officerForm = Objects.requireNonNull(officerForm, "officerForm");
            return this;
        }

        /** Where the account stands in the request for a token. Default {@link TokenRequest#HEADER}. */
        public Builder tokenRequest(TokenRequest tokenRequest) {
            this.tokenRequest = Objects.requireNonNull(tokenRequest, "tokenRequest");
            return this;
        }

        /**
         * What is put behind the endpoint for look-ups and checks. Default {@code TraCuuThongTinCongDan} and
         * {@code XacThucThongTinCongDan}.
         *
         * @throws IllegalArgumentException if one is not a path of letters, digits, dots, hyphens, underscores and slashes
         */
        public Builder operations(String lookupOperation, String checkOperation) {
            this.lookupOperation = requirePath("lookupOperation", lookupOperation);
            this.checkOperation = requirePath("checkOperation", checkOperation);
            return this;
        }

        /** Policies, audit log and limits. Default {@link ConnectionSettings#ofDefaults()}. */
        public Builder connection(ConnectionSettings connection) {
            this.connection = Objects.requireNonNull(connection, "connection");
            return this;
        }

        /**
         * The client. Nothing is sent yet.
         *
         * @throws IllegalStateException if endpoint or credentials are missing; the message names them
         */
        public CsdlClient build() {
            URI service = endpoint;
            Credentials account = credentials;
            if (service == null || account == null) {
                throw new IllegalStateException("a CsdlClient needs an endpoint and credentials");
            }
            PartnerHeader partner =
                    new PartnerHeader(partnerKey != null ? partnerKey : account, appName, partnerCode, customerCode);
            URI tokens = tokenUri != null ? tokenUri : WireRequest.resolve(service, "token");
            return new CsdlClient(
                    new CsdlSettings(
                            WireRequest.resolve(service, checkOperation),
                            WireRequest.resolve(service, lookupOperation),
                            partner,
                            serviceCode,
                            lookupCode,
                            checkCode,
                            outcomes.with(PUBLISHED_SUCCESS, Outcome.UNKNOWN).with(successCode, Outcome.SUCCESS),
                            nameForm,
                            dateForm,
                            officerForm),
                    Connection.of(SYSTEM, new LgspLogin(tokens, account, tokenRequest), connection));
        }

        private static String requirePath(String name, String path) {
            if (!PATH.matcher(path).matches()) {
                throw new IllegalArgumentException(
                        name + " is a path of letters, digits, dots, hyphens and underscores");
            }
            return path;
        }
    }
}
