package io.github.dancu.dvc;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.connect.Answer;
import io.github.dancu.connect.Connection;
import io.github.dancu.connect.ConnectionSettings;
import io.github.dancu.connect.ConnectorException;
import io.github.dancu.connect.Credentials;
import io.github.dancu.connect.InvalidRequestException;
import io.github.dancu.connect.Operation;
import io.github.dancu.connect.Outcome;
import io.github.dancu.connect.OutcomeTable;
import io.github.dancu.connect.OutcomeUnknownException;
import io.github.dancu.connect.Receipt;
import io.github.dancu.connect.UnavailableException;
import io.github.dancu.connect.WireRequest;
import io.github.dancu.dossier.AgencyCode;
import io.github.dancu.dossier.Dossier;
import io.github.dancu.dossier.DossierCode;
import io.github.dancu.resilience.SafetyClass;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A client of the national public-service portal (<i>Cổng Dịch vụ công quốc gia</i>), reached through the adapter of a
 * security server.
 *
 * <p>What it sends follows public integrations, not a published specification; check it with the portal's operator before
 * going live. Thread-safe; make one and keep it.
 */
public final class DvcClient implements AutoCloseable {
    static final String SYSTEM = "DVC";
    static final String SUBMIT = "submit";
    private static final Operation LOOKUP = new Operation("findSubmission", SafetyClass.READ);

    private final AdapterAddress data;
    private final @Nullable AgencyCode agency;
    private final Operation submission;
    private final OutcomeTable outcomes;
    private final Connection<String> connection;

    private DvcClient(
            AdapterAddress data,
            @Nullable AgencyCode agency,
            Operation submission,
            OutcomeTable outcomes,
            Connection<String> connection) {
        this.data = data;
        this.agency = agency;
        this.submission = submission;
        this.outcomes = outcomes;
        this.connection = connection;
    }

    /** Starts a client; endpoint, provider URL and credentials are required, the rest has defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Hands a new dossier to the portal (<i>đồng bộ hồ sơ</i>, {@code DongBoHoSoMC}); what is there already is never
     * overwritten.
     *
     * <p>A dossier is known by its code: a submission whose answer was lost is repeated within its deadline, and the portal
     * takes it once. See {@link Builder#repeatSubmissions}.
     *
     * <p>Every part is sent but two for which {@code DongBoHoSoMC} has no field: the steps of the dossier's history, which are
     * another service ({@code CapNhatTienDoHoSoMC}), and the hashes of attachments. The papers and fees of a supplement round
     * stand in the form of attachments and fees: no public source shows another.
     *
     * @return always with a receipt: taken in with this call, or there already, by whomever it was sent
     * @throws OutcomeUnknownException if the portal may have taken it; its {@code reconcile()} asks the portal by the
     *     dossier's code, on behalf of the same {@code access}, with the outcomes of {@link #findSubmission}
     * @throws UnavailableException if the portal certainly has not taken it
     * @throws InvalidRequestException if the portal could not take it as it is; nothing was sent, or the portal said so
     * @throws ConnectorException if there is no receipt for another reason; the subclass says what to do
     * @throws IllegalStateException after {@link #close()}
     */
    public Answer<Receipt> submit(AccessContext access, Dossier dossier) {
        DossierCode code = dossier.code();
        return connection.send(
                access,
                submission,
                code.toText(),
                new Submission(
                        data,
                        agencyFor(access),
                        DossierItems.of(dossier),
                        submission.safety() == SafetyClass.IDEMPOTENT_WRITE,
                        outcomes,
                        connection::now),
                () -> receiptFor(access, code));
    }

    /**
     * Asks whether the portal holds a dossier (<i>tra cứu hồ sơ</i>, {@code TraCuuHoSo}).
     *
     * @return the dossier as the portal holds it; empty if the portal knows none with this code
     * @throws ConnectorException if there is no answer; the subclass says what to do
     * @throws IllegalStateException after {@link #close()}
     */
    public Answer<SubmittedDossier> findSubmission(AccessContext access, DossierCode code) {
        return connection.ask(access, LOOKUP, code.toText(), new Lookup(data, agencyFor(access), code, outcomes));
    }

    /** Ends calls in flight and closes every connection; the audit log stays open. */
    @Override
    public void close() {
        connection.close();
    }

    private Optional<Receipt> receiptFor(AccessContext access, DossierCode code) {
        return findSubmission(access, code)
                .value()
                .map(found -> new Receipt(found.code().toText(), Receipt.State.ALREADY_THERE, connection.now()));
    }

    private String agencyFor(AccessContext access) {
        return (agency != null ? agency : access.agency()).toText();
    }

    /** Collects the settings of a {@link DvcClient}. Not thread-safe. */
    public static final class Builder {
        private static final Pattern DESTINATION = Pattern.compile("[!-~]{1,200}");
        private static final Pattern PATH = Pattern.compile("[A-Za-z0-9._~/\\-]{1,200}");

        private @Nullable URI endpoint;
        private @Nullable URI providerUrl;
        private @Nullable Credentials credentials;
        private @Nullable AgencyCode agency;
        private String destinationCode = "VN:GOV:000.00.00.G22:vpcpdvcprovider";
        private boolean destinationInHeader;
        private String loginPath = "mapi/login";
        private String dataPath = "mapi/g";
        private boolean repeatSubmissions = true;
        private OutcomeTable outcomes = PortalReply.PUBLISHED;
        private ConnectionSettings connection = ConnectionSettings.ofDefaults();

        private Builder() {}

        /**
         * The address of the security server's adapter, up to and with {@code forward}; a path is put behind it. Required.
         *
         * @throws IllegalArgumentException unless it starts with http or https and has no query and no fragment
         */
        public Builder endpoint(URI endpoint) {
            if (endpoint.getRawQuery() != null || endpoint.getRawFragment() != null) {
                throw new IllegalArgumentException("endpoint has neither a query nor a fragment");
            }
            this.endpoint = WireRequest.checked("endpoint", endpoint);
            return this;
        }

        /**
         * The portal's own base address, to which the adapter passes requests on. Required.
         *
         * @throws IllegalArgumentException unless it starts with http or https
         */
        public Builder providerUrl(URI providerUrl) {
            this.providerUrl = WireRequest.checked("providerUrl", providerUrl);
            return this;
        }

        /** The account at the portal. Required. */
        public Builder credentials(Credentials credentials) {
            this.credentials = Objects.requireNonNull(credentials, "credentials");
            return this;
        }

        /** The agency in whose name dossiers are handed in (<i>madonvi</i>). Default: the agency that asks. */
        public Builder agency(AgencyCode agency) {
            this.agency = Objects.requireNonNull(agency, "agency");
            return this;
        }

        /**
         * The portal's member code on the data exchange (<i>dstcode</i>). Default
         * {@code VN:GOV:000.00.00.G22:vpcpdvcprovider}.
         *
         * @throws IllegalArgumentException unless it is 1 to 200 printable ASCII characters without blanks
         */
        public Builder destinationCode(String destinationCode) {
            this.destinationCode = requireShape(DESTINATION, "destinationCode", destinationCode);
            return this;
        }

        /** Whether {@code dstcode} stands in a header instead of the query. Default false. */
        public Builder destinationInHeader(boolean destinationInHeader) {
            this.destinationInHeader = destinationInHeader;
            return this;
        }

        /**
         * The path of the login. Default {@code mapi/login}.
         *
         * @throws IllegalArgumentException unless it is 1 to 200 letters, digits and {@code . _ ~ / -}
         */
        public Builder loginPath(String loginPath) {
            this.loginPath = requireShape(PATH, "loginPath", loginPath);
            return this;
        }

        /**
         * The path of submissions and look-ups. Default {@code mapi/g}.
         *
         * @throws IllegalArgumentException unless it is 1 to 200 letters, digits and {@code . _ ~ / -}
         */
        public Builder dataPath(String dataPath) {
            this.dataPath = requireShape(PATH, "dataPath", dataPath);
            return this;
        }

        /**
         * Whether a submission whose end is in doubt is sent again with the same dossier code. Default true, because the
         * portal answers a second one with "đã tồn tại" (one public source says so); false if yours does not.
         */
        public Builder repeatSubmissions(boolean repeatSubmissions) {
            this.repeatSubmissions = repeatSubmissions;
            return this;
        }

        /**
         * What an {@code error_code} of your portal means: no full list is published. {@link Outcome#ANSWER} is <i>the dossier is
         * there already</i>, for submissions; {@link Outcome#MAINTENANCE} and {@link Outcome#FAILED} say that nothing was taken, and
         * after the first a submission is repeated. A message about the session comes before your word. May be called again, the last
         * word on a code holds. Default: 0 is success, -1 a failure, -3 and 3 with "đã tồn tại" say that the dossier is there, a
         * message about the session asks for a new login; every other is unknown and never repeated.
         *
         * @throws IllegalArgumentException if the code is blank or {@code *}
         */
        public Builder code(String code, Outcome outcome) {
            this.outcomes = outcomes.with(code, outcome);
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
         * @throws IllegalStateException if endpoint, provider URL or credentials are missing; the message names them
         */
        public DvcClient build() {
            URI adapter = endpoint;
            URI provider = providerUrl;
            Credentials account = credentials;
            if (adapter == null || provider == null || account == null) {
                throw new IllegalStateException("a DvcClient needs an endpoint, a providerUrl and credentials");
            }
            AdapterAddress login =
                    AdapterAddress.of(adapter, loginPath, provider, destinationCode, destinationInHeader);
            SafetyClass safety = repeatSubmissions ? SafetyClass.IDEMPOTENT_WRITE : SafetyClass.UNSAFE_WRITE;
            return new DvcClient(
                    AdapterAddress.of(adapter, dataPath, provider, destinationCode, destinationInHeader),
                    agency,
                    new Operation(SUBMIT, safety),
                    outcomes,
                    Connection.of(SYSTEM, new PortalLogin(login, account), connection));
        }

        private static String requireShape(Pattern shape, String name, String text) {
            if (!shape.matcher(text).matches()) {
                throw new IllegalArgumentException(name + " has another shape than " + shape);
            }
            return text;
        }
    }
}
