package io.github.dancu.dvc.linked;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.connect.Answer;
import io.github.dancu.connect.Connection;
import io.github.dancu.connect.ConnectionSettings;
import io.github.dancu.connect.ConnectorException;
import io.github.dancu.connect.Credentials;
import io.github.dancu.connect.InputCheck;
import io.github.dancu.connect.InvalidRequestException;
import io.github.dancu.connect.JsonFields;
import io.github.dancu.connect.Outcome;
import io.github.dancu.connect.OutcomeTable;
import io.github.dancu.connect.OutcomeUnknownException;
import io.github.dancu.connect.Receipt;
import io.github.dancu.connect.ReplyFault;
import io.github.dancu.connect.WireReply;
import io.github.dancu.connect.WireRequest;
import io.github.dancu.dossier.LinkedStatus;
import io.github.dancu.dvc.wire.LinkedReceipt;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A client of the national software of linked procedures (<i>phần mềm Dịch vụ công liên thông, DVCLT</i>): it gives out what
 * citizens filed, and wants to be told what becomes of it.
 *
 * <p>What it sends follows public integrations, not a published specification; check it with the software's operator before going
 * live. Thread-safe; make one and keep it.
 */
public final class LinkedSoftwareClient implements AutoCloseable {
    static final String SYSTEM = "DVCLT";
    private static final int NOT_FOUND = 404;

    private final Map<LinkedService, URI> addresses;
    private final int largestFile;
    private final int agency;
    private final OutcomeTable outcomes;
    private final Connection<String> connection;

    private LinkedSoftwareClient(
            Map<LinkedService, URI> addresses,
            int largestFile,
            int agency,
            OutcomeTable outcomes,
            Connection<String> connection) {
        this.addresses = addresses;
        this.largestFile = largestFile;
        this.agency = agency;
        this.outcomes = outcomes;
        this.connection = connection;
    }

    /** Starts a client; endpoint and credentials are required, the rest has defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Asks for the dossiers that nobody has received yet (<i>danh sách hồ sơ liên thông mới</i>), and those that the citizen has
     * supplemented. May be repeated.
     *
     * @return always with a value, perhaps an empty list; what is wrong with a row is a finding in it
     * @throws ConnectorException if there is no answer; the subclass says what to do
     * @throws IllegalStateException after {@link #close()}
     */
    public Answer<List<LinkedNotice>> newDossiers(AccessContext access) {
        WireRequest request = WireRequest.get(address(LinkedService.LIST));
        return connection.ask(
                access,
                LinkedService.LIST.operation(),
                "-",
                new BearerExchange<>(request, reply -> Optional.of(rows(reply.requireSuccess()))));
    }

    /**
     * Asks for one dossier with its form and files. May be repeated.
     *
     * @param id what the list calls it ({@link LinkedNotice#id()})
     * @return the dossier, with a finding for everything that is wrong with it; empty if the software knows none (HTTP 404)
     * @throws ConnectorException if there is no answer; the subclass says what to do
     * @throws InvalidRequestException if {@code id} is blank or longer than 100 characters
     * @throws IllegalStateException after {@link #close()}
     */
    public Answer<LinkedDossier> find(AccessContext access, String id) {
        InputCheck check = InputCheck.of(SYSTEM, LinkedService.DOSSIER.reportName());
        if (id.isBlank() || id.length() > 100) {
            check.reject("id", "is blank or longer than 100 characters");
        }
        check.orThrow();
        URI uri = WireRequest.resolve(address(LinkedService.DOSSIER), URLEncoder.encode(id, StandardCharsets.UTF_8));
        return connection.ask(
                access,
                LinkedService.DOSSIER.operation(),
                LoggedId.of(id),
                new BearerExchange<>(
                        WireRequest.get(uri),
                        reply -> reply.status() == NOT_FOUND
                                ? Optional.empty()
                                : Optional.of(
                                        LinkedDossier.read(JsonFields.of(reply.requireSuccess()), id, largestFile))));
    }

    /**
     * Says that a dossier was received (<i>xác nhận đã nhận hồ sơ</i>): it leaves the list. Do it only when the dossier is kept where
     * no crash reaches it. Saying it twice changes nothing, so it is repeated.
     *
     * @return always with a receipt
     * @throws OutcomeUnknownException if it may have been done; say it again
     * @throws ConnectorException if it was not done; the subclass says what to do
     * @throws IllegalStateException after {@link #close()}
     */
    public Answer<Receipt> confirmReceipt(AccessContext access, LinkedCode code) {
        WireRequest request = WireRequest.json(address(LinkedService.RECEIPT), new LinkedReceipt(code.toText(), true))
                .asPut();
        return write(access, LinkedService.RECEIPT, code, "", request, false);
    }

    /**
     * Tells a dossier's status (<i>cập nhật trạng thái</i>). Telling the same again changes nothing, so it is repeated; the software
     * wants the statuses in the order 1, 3, 7, 4, 5.
     *
     * @return always with a receipt: {@link Receipt.State#ALREADY_THERE} if the dossier has this status or a later one
     * @throws OutcomeUnknownException if it may have been done; tell it again
     * @throws InvalidRequestException if the status has no place there, the dossier was refused there, or a field is wrong
     * @throws ConnectorException if it was not done; the subclass says what to do
     * @throws IllegalStateException after {@link #close()}
     */
    public Answer<Receipt> report(AccessContext access, LinkedStatusReport report) {
        LinkedStatus status = report.status();
        WireRequest request = WireRequest.json(address(LinkedService.STATUS), report.item(agency));
        return write(
                access,
                LinkedService.STATUS,
                report.linkedCode(),
                "/" + status.number(),
                request,
                status == LinkedStatus.REFUSED);
    }

    /** Ends calls in flight and closes every connection; the audit log stays open. */
    @Override
    public void close() {
        connection.close();
    }

    /** Vietnamese civil time, as this client's settings tell it. */
    LocalDateTime now() {
        return LinkedTime.civil(connection.now());
    }

    private Answer<Receipt> write(
            AccessContext access,
            LinkedService service,
            LinkedCode code,
            String part,
            WireRequest request,
            boolean refusing) {
        String key = code.toText() + part;
        // There is no question that would tell: whoever is in doubt says it again.
        return connection.send(
                access,
                service.operation(),
                code + part,
                new BearerExchange<>(request, reply -> Optional.of(receipt(key, reply, refusing))),
                Optional::empty);
    }

    private Receipt receipt(String key, WireReply reply, boolean refusing) throws ReplyFault {
        boolean isNew = SoftwareReply.isNew(reply, outcomes, refusing);
        return new Receipt(key, isNew ? Receipt.State.ACCEPTED : Receipt.State.ALREADY_THERE, connection.now());
    }

    private URI address(LinkedService service) {
        return Objects.requireNonNull(addresses.get(service));
    }

    private static List<LinkedNotice> rows(WireReply reply) throws ReplyFault {
        List<JsonFields> top = JsonFields.listOf(reply);
        boolean wrapped =
                top.size() == 1 && top.get(0).mentions("data") && !top.get(0).mentions("maHoSo");
        List<JsonFields> rows = wrapped ? top.get(0).oneOrMore("data") : top;
        return rows.stream().map(LinkedNotice::row).toList();
    }

    /** Collects the settings of a {@link LinkedSoftwareClient}. Not thread-safe. */
    public static final class Builder {
        private static final Pattern PATH = Pattern.compile("[A-Za-z0-9._~/\\-]{1,200}");
        private static final int MEBIBYTE = 1 << 20;
        private static final int LARGEST_BODY = 64 * MEBIBYTE;

        private final Map<LinkedService, String> paths = new EnumMap<>(LinkedService.class);
        private @Nullable URI endpoint;
        private @Nullable Credentials credentials;
        private int largestFile = 20 * MEBIBYTE;
        private int agency = 5;
        private OutcomeTable outcomes = SoftwareReply.PUBLISHED;
        // Files stand in the replies, in base64.
        private ConnectionSettings connection =
                ConnectionSettings.builder().largestBody(LARGEST_BODY).build();

        private Builder() {}

        /**
         * The address of the software, behind which the paths are put. Required.
         *
         * @throws IllegalArgumentException unless it starts with http or https and names a host
         */
        public Builder endpoint(URI endpoint) {
            this.endpoint = WireRequest.checked("endpoint", endpoint);
            return this;
        }

        /** The account at the software. Required. */
        public Builder credentials(Credentials credentials) {
            this.credentials = Objects.requireNonNull(credentials, "credentials");
            return this;
        }

        /**
         * The path of one service behind the endpoint. Default {@link LinkedService#usualPath()}.
         *
         * @throws IllegalArgumentException unless it is 1 to 200 letters, digits and {@code . _ ~ / -}
         */
        public Builder path(LinkedService service, String path) {
            if (!PATH.matcher(path).matches()) {
                throw new IllegalArgumentException("a path is 1 to 200 letters, digits and . _ ~ / -");
            }
            paths.put(Objects.requireNonNull(service, "service"), path);
            return this;
        }

        /**
         * The largest file that is kept, in bytes; a larger one is a finding. Default 20 MiB.
         *
         * @throws IllegalArgumentException unless it is 1 to 1 GiB
         */
        public Builder largestFile(int bytes) {
            if (bytes < 1 || bytes > 1 << 30) {
                throw new IllegalArgumentException("largestFile is 1 to " + (1 << 30) + " bytes, not " + bytes);
            }
            this.largestFile = bytes;
            return this;
        }

        /**
         * Which agency tells statuses ({@code coQuanXuLy}). Default 5, civil status at a ward (<i>hộ tịch, UBND cấp xã</i>).
         *
         * @throws IllegalArgumentException if it is negative
         */
        public Builder agency(int code) {
            if (code < 0) {
                throw new IllegalArgumentException("an agency's code is not negative");
            }
            this.agency = code;
            return this;
        }

        /**
         * What the field {@code status} of an answer to a receipt or a status means: no list is published. Words about a dossier that
         * is further or refused come before your word. Default: 200 without errors is success, every other is unknown and never
         * repeated.
         *
         * @throws IllegalArgumentException if the code is blank or {@code *}
         */
        public Builder code(String code, Outcome outcome) {
            this.outcomes = outcomes.with(code, outcome);
            return this;
        }

        /**
         * Policies, audit log and limits. Default {@link ConnectionSettings#ofDefaults()}, but for replies of up to 64 MiB: files stand
         * in them.
         */
        public Builder connection(ConnectionSettings connection) {
            this.connection = Objects.requireNonNull(connection, "connection");
            return this;
        }

        /**
         * The client. Nothing is sent yet.
         *
         * @throws IllegalStateException if endpoint or credentials are missing; the message names them
         */
        public LinkedSoftwareClient build() {
            URI software = endpoint;
            Credentials account = credentials;
            if (software == null || account == null) {
                throw new IllegalStateException("a LinkedSoftwareClient needs an endpoint and credentials");
            }
            Map<LinkedService, URI> addresses = new EnumMap<>(LinkedService.class);
            for (LinkedService service : LinkedService.values()) {
                addresses.put(service, WireRequest.resolve(software, paths.getOrDefault(service, service.usualPath())));
            }
            SoftwareLogin login =
                    new SoftwareLogin(Objects.requireNonNull(addresses.get(LinkedService.LOGIN)), account);
            return new LinkedSoftwareClient(
                    addresses, largestFile, agency, outcomes, Connection.of(SYSTEM, login, connection));
        }
    }
}
