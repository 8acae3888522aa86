package io.github.dancu.bhxh.registry;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.citizen.SocialInsuranceNumber;
import io.github.dancu.connect.Answer;
import io.github.dancu.connect.Connection;
import io.github.dancu.connect.ConnectionSettings;
import io.github.dancu.connect.ConnectorException;
import io.github.dancu.connect.Credentials;
import io.github.dancu.connect.WireRequest;
import io.github.dancu.lgsp.LgspLogin;
import io.github.dancu.lgsp.PartnerHeader;
import io.github.dancu.lgsp.TokenRequest;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A client of social insurance's services on the national platform (<i>dịch vụ của BHXH Việt Nam trên NGSP</i>), through a
 * province's LGSP and with its account.
 *
 * <p>Every operation is a metered read: platforms count look-ups and turn callers away (429), and how many insurance allows is not
 * published. So one that may have arrived is never repeated by itself. What this client sends follows guides of provinces; check it
 * with yours and with BHXH before going live. Thread-safe; make one and keep it.
 */
public final class InsuranceRegistryClient implements AutoCloseable {
    // Not that of the gateway: another line, another account, and figures of their own.
    static final String SYSTEM = "BHXH-LGSP";

    private final Map<RegistryOperation, URI> addresses;
    private final Map<RegistryOperation, Envelope> envelopes;
    private final @Nullable PartnerHeader partner;
    private final Connection<String> connection;

    private InsuranceRegistryClient(
            Map<RegistryOperation, URI> addresses,
            Map<RegistryOperation, Envelope> envelopes,
            @Nullable PartnerHeader partner,
            Connection<String> connection) {
        this.addresses = addresses;
        this.envelopes = envelopes;
        this.partner = partner;
        this.connection = connection;
    }

    /** Starts a client; endpoint and credentials are required, the rest has defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Asks who has a social-insurance number (<i>tra cứu thông tin theo mã số BHXH</i>).
     *
     * @return always with a value: of a number nobody has, the registry's codes, which may say so
     * @throws ConnectorException if there is no answer; the subclass says what to do
     * @throws IllegalStateException after {@link #close()}
     */
    public Answer<InsuredPerson> findPerson(AccessContext access, SocialInsuranceNumber number) {
        return ask(
                access,
                RegistryOperation.FIND_PERSON,
                number.toString(),
                Map.of("maSoBhxh", number.toText()),
                reply -> InsuredPerson.read(number, reply));
    }

    /**
     * Asks for the social-insurance number of a person (<i>tra cứu mã số BHXH theo tiêu chí</i>).
     *
     * @return always with a value: without a number, the registry's codes, which may say why
     * @throws ConnectorException if there is no answer; the subclass says what to do
     * @throws IllegalStateException after {@link #close()}
     */
    public Answer<InsuranceNumberResult> findNumber(AccessContext access, InsuranceNumberQuery query) {
        return ask(access, RegistryOperation.FIND_NUMBER, query.toString(), query.body(), InsuranceNumberResult::read);
    }

    /**
     * Asks who lives in the household of a person (<i>tra cứu thông tin hộ gia đình</i>).
     *
     * @return always with a value: of a household nobody knows, one without members and the registry's codes
     * @throws ConnectorException if there is no answer; the subclass says what to do
     * @throws IllegalStateException after {@link #close()}
     */
    public Answer<InsuredHousehold> findHousehold(AccessContext access, HouseholdQuery query) {
        return ask(access, RegistryOperation.FIND_HOUSEHOLD, query.toString(), query.body(), InsuredHousehold::read);
    }

    /** Ends calls in flight and closes every connection; the audit log stays open. */
    @Override
    public void close() {
        connection.close();
    }

    private <T> Answer<T> ask(
            AccessContext access,
            RegistryOperation operation,
            String subject,
            Map<String, String> body,
            RegistryExchange.Reader<T> reader) {
        RegistryExchange<T> exchange = new RegistryExchange<>(
                operation,
                Objects.requireNonNull(addresses.get(operation)),
                envelopes.getOrDefault(operation, Envelope.bare()),
                partner,
                body,
                reader);
        return connection.askTogether(access, operation.operation(), subject, body, exchange);
    }

    /** Collects the settings of an {@link InsuranceRegistryClient}. Not thread-safe. */
    public static final class Builder {
        private static final Pattern PATH = Pattern.compile("[A-Za-z0-9._/\\-]{1,200}");

        private @Nullable URI endpoint;
        private @Nullable URI tokenUri;
        private @Nullable Credentials credentials;
        private @Nullable PartnerHeader partner;
        private TokenRequest tokenRequest = TokenRequest.HEADER;
        private final Map<RegistryOperation, String> paths = new EnumMap<>(RegistryOperation.class);
        private final Map<RegistryOperation, Envelope> envelopes = new EnumMap<>(RegistryOperation.class);
        private ConnectionSettings connection = ConnectionSettings.ofDefaults();

        private Builder() {}

        /**
         * The address of the province's LGSP, behind which the paths are put. Required.
         *
         * @throws IllegalArgumentException unless it starts with http or https and names a host
         */
        public Builder endpoint(URI endpoint) {
            this.endpoint = WireRequest.checked("endpoint", endpoint);
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

        /** Where the account stands in the request for a token. Default {@link TokenRequest#HEADER}. */
        public Builder tokenRequest(TokenRequest tokenRequest) {
            this.tokenRequest = Objects.requireNonNull(tokenRequest, "tokenRequest");
            return this;
        }

        /**
         * What the header {@code lgspaccesstoken} holds, where an LGSP wants it (Thành phố Hồ Chí Minh). Default: no such header.
         *
         * @param key AccessKey and SecretKey
         * @param appName AppName, or empty
         * @param partnerCode PartnerCode, or empty
         * @param customerCode PartnerCodeCus, or empty
         */
        public Builder partner(Credentials key, String appName, String partnerCode, String customerCode) {
            this.partner = new PartnerHeader(key, appName, partnerCode, customerCode);
            return this;
        }

        /**
         * The path of one operation behind the endpoint. Default {@link RegistryOperation#usualPath()}.
         *
         * @throws IllegalArgumentException if it is not a path of letters, digits, dots, hyphens, underscores and slashes
         */
        public Builder path(RegistryOperation operation, String path) {
            if (!PATH.matcher(path).matches()) {
                throw new IllegalArgumentException("a path is letters, digits, dots, hyphens, underscores and slashes");
            }
            paths.put(Objects.requireNonNull(operation, "operation"), path);
            return this;
        }

        /** What stands around the data of one operation's answers. Default {@link Envelope#bare()}. */
        public Builder envelope(RegistryOperation operation, Envelope envelope) {
            envelopes.put(Objects.requireNonNull(operation, "operation"), Objects.requireNonNull(envelope, "envelope"));
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
        public InsuranceRegistryClient build() {
            URI platform = endpoint;
            Credentials account = credentials;
            if (platform == null || account == null) {
                throw new IllegalStateException("an InsuranceRegistryClient needs an endpoint and credentials");
            }
            Map<RegistryOperation, URI> addresses = new EnumMap<>(RegistryOperation.class);
            for (RegistryOperation operation : RegistryOperation.values()) {
                String path = paths.getOrDefault(operation, operation.usualPath());
                addresses.put(operation, WireRequest.resolve(platform, path));
            }
            URI tokens = tokenUri != null ? tokenUri : WireRequest.resolve(platform, "token");
            return new InsuranceRegistryClient(
                    addresses,
                    new EnumMap<>(envelopes),
                    partner,
                    Connection.of(SYSTEM, new LgspLogin(tokens, account, tokenRequest), connection));
        }
    }
}
