package io.github.dancu.dvc.linked;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.connect.Answer;
import io.github.dancu.connect.Connection;
import io.github.dancu.connect.ConnectionSettings;
import io.github.dancu.connect.ConnectorException;
import io.github.dancu.connect.Credentials;
import io.github.dancu.connect.Outcome;
import io.github.dancu.connect.OutcomeTable;
import io.github.dancu.connect.OutcomeUnknownException;
import io.github.dancu.connect.Receipt;
import io.github.dancu.connect.UnavailableException;
import io.github.dancu.connect.WireRequest;
import io.github.dancu.dossier.DossierCode;
import io.github.dancu.dossier.LinkedGroup;
import io.github.dancu.dossier.LinkedStatus;
import io.github.dancu.dvc.wire.HandOverPoll;
import io.github.dancu.lgsp.LgspLogin;
import io.github.dancu.lgsp.TokenRequest;
import java.net.URI;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A client of the electronic civil-status system of the Ministry of Justice (<i>hệ thống hộ tịch điện tử của Bộ Tư pháp</i>), as far
 * as linked procedures go: it takes a dossier, and says what became of it.
 *
 * <p>What it sends follows public integrations, not a published specification; check it with the province's platform and the ministry
 * before going live. Thread-safe; make one and keep it.
 */
public final class JusticeClient implements AutoCloseable {
    static final String SYSTEM = "HO-TICH";
    private static final int MOST_AT_ONCE = 3;

    private final Map<JusticeService, URI> addresses;
    private final String province;
    private final OutcomeTable outcomes;
    private final Map<String, LinkedStatus> statuses;
    private final Connection<String> connection;

    private JusticeClient(
            Map<JusticeService, URI> addresses,
            String province,
            OutcomeTable outcomes,
            Map<String, LinkedStatus> statuses,
            Connection<String> connection) {
        this.addresses = addresses;
        this.province = province;
        this.outcomes = outcomes;
        this.statuses = Map.copyOf(statuses);
        this.connection = connection;
    }

    /** Starts a client; endpoint, credentials and province are required, the rest has defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Hands a dossier over to be registered (<i>nhận hồ sơ đăng ký hộ tịch</i>, {@code nhanHoSoDKHT}), or again after a supplement.
     *
     * <p>It is sent once: never again by itself, not even after a new login.
     *
     * @return always with a receipt: taken with this call, or there already ("đã được tiếp nhận")
     * @throws OutcomeUnknownException if the system may have taken it; its {@code reconcile()} asks the system by the dossier's code.
     *     After a supplement that finds the first hand-over too: look at the status then
     * @throws UnavailableException if the system certainly has not taken it
     * @throws ConnectorException if there is no receipt for another reason; the subclass says what to do
     * @throws IllegalStateException after {@link #close()}
     */
    public Answer<Receipt> handOver(AccessContext access, HandOver dossier) {
        String key = dossier.code().toText();
        WireRequest request = WireRequest.json(address(JusticeService.HAND_OVER), dossier.item());
        return connection.send(
                access,
                JusticeService.HAND_OVER.operation(),
                key,
                new BearerExchange<>(
                        request, reply -> Optional.of(receipt(key, JusticeReply.isTaken(reply, outcomes)))),
                () -> find(access, dossier.group(), dossier.code()).value().map(there -> receipt(key, false)));
    }

    /**
     * Asks how far one dossier is. May be repeated.
     *
     * @param code the code that the one-stop office gave it
     * @return how far it is; empty if the system does not have it
     * @throws ConnectorException if there is no answer; the subclass says what to do
     * @throws IllegalStateException after {@link #close()}
     */
    public Answer<JusticeProgress> find(AccessContext access, LinkedGroup group, DossierCode code) {
        return Objects.requireNonNull(ask(access, group, List.of(code)).get(code));
    }

    /**
     * Asks how far several dossiers are, three at once as the system wants it, the rest in turns. May be repeated: if one turn brings
     * no answer, nothing is lost but the answers of the turns before it.
     *
     * @param codes the codes that the one-stop office gave them, as many as you like
     * @return for each code an answer, in the order asked for; empty if the system does not have the dossier
     * @throws ConnectorException if there is no answer; the subclass says what to do
     * @throws IllegalStateException after {@link #close()}
     */
    public Map<DossierCode, Answer<JusticeProgress>> findAll(
            AccessContext access, LinkedGroup group, Collection<DossierCode> codes) {
        List<DossierCode> all = codes.stream().distinct().toList();
        Map<DossierCode, Answer<JusticeProgress>> answers = new LinkedHashMap<>();
        for (int from = 0; from < all.size(); from += MOST_AT_ONCE) {
            answers.putAll(ask(access, group, all.subList(from, Math.min(from + MOST_AT_ONCE, all.size()))));
        }
        return answers;
    }

    /** Ends calls in flight and closes every connection; the audit log stays open. */
    @Override
    public void close() {
        connection.close();
    }

    private Map<DossierCode, Answer<JusticeProgress>> ask(
            AccessContext access, LinkedGroup group, List<DossierCode> codes) {
        List<String> texts = codes.stream().map(DossierCode::toText).toList();
        WireRequest request = WireRequest.json(
                address(JusticeService.POLL), new HandOverPoll(texts, province, JusticeService.module(group)));
        Answer<Map<DossierCode, JusticeProgress>> together = connection.ask(
                access,
                JusticeService.POLL.operation(),
                texts.stream().collect(Collectors.joining(" ")),
                new BearerExchange<>(
                        request, reply -> Optional.of(JusticeReply.progress(reply, codes, group, outcomes, statuses))));
        Map<DossierCode, JusticeProgress> found = together.value().orElseThrow();
        Map<DossierCode, Answer<JusticeProgress>> answers = new LinkedHashMap<>();
        for (DossierCode code : codes) {
            JusticeProgress progress = found.get(code);
            answers.put(
                    code, progress == null ? Answer.empty(together.report()) : Answer.of(progress, together.report()));
        }
        return answers;
    }

    private Receipt receipt(String key, boolean taken) {
        return new Receipt(key, taken ? Receipt.State.ACCEPTED : Receipt.State.ALREADY_THERE, connection.now());
    }

    private URI address(JusticeService service) {
        return Objects.requireNonNull(addresses.get(service));
    }

    /** Collects the settings of a {@link JusticeClient}. Not thread-safe. */
    public static final class Builder {
        private static final Pattern PATH = Pattern.compile("[A-Za-z0-9._~/\\-]{1,200}");
        private static final Pattern PROVINCE = Pattern.compile("[0-9]{2,3}");
        // Certificates stand in the replies, in base64.
        private static final int LARGEST_BODY = 64 << 20;

        private final Map<JusticeService, String> paths = new EnumMap<>(JusticeService.class);
        private @Nullable URI endpoint;
        private @Nullable Credentials credentials;
        private @Nullable String province;
        private TokenRequest tokenRequest = TokenRequest.HEADER;
        private final Map<String, LinkedStatus> statuses = new HashMap<>();
        private OutcomeTable outcomes = JusticeReply.PUBLISHED;
        private ConnectionSettings connection =
                ConnectionSettings.builder().largestBody(LARGEST_BODY).build();

        private Builder() {}

        /**
         * The address of the platform through which the system is reached; the paths are put behind it. Required.
         *
         * @throws IllegalArgumentException unless it starts with http or https and names a host
         */
        public Builder endpoint(URI endpoint) {
            this.endpoint = WireRequest.checked("endpoint", endpoint);
            return this;
        }

        /** The account at the platform (OAuth 2.0 client credentials). Required. */
        public Builder credentials(Credentials credentials) {
            this.credentials = Objects.requireNonNull(credentials, "credentials");
            return this;
        }

        /**
         * The province that asks ({@code maTinh}), for example {@code 91}. Required: which codes hold there after the mergers of 2025
         * is not known.
         *
         * @throws IllegalArgumentException unless it is two or three digits
         */
        public Builder province(String code) {
            if (!PROVINCE.matcher(code).matches()) {
                throw new IllegalArgumentException("a province's code is two or three digits");
            }
            this.province = code;
            return this;
        }

        /** Where the account stands in the request for a token. Default {@link TokenRequest#HEADER}. */
        public Builder tokenRequest(TokenRequest tokenRequest) {
            this.tokenRequest = Objects.requireNonNull(tokenRequest, "tokenRequest");
            return this;
        }

        /**
         * The path of one service behind the endpoint. Default {@link JusticeService#usualPath()}.
         *
         * @throws IllegalArgumentException unless it is 1 to 200 letters, digits and {@code . _ ~ / -}
         */
        public Builder path(JusticeService service, String path) {
            if (!PATH.matcher(path).matches()) {
                throw new IllegalArgumentException("a path is 1 to 200 letters, digits and . _ ~ / -");
            }
            paths.put(Objects.requireNonNull(service, "service"), path);
            return this;
        }

        /**
         * What the field {@code status} of an answer means. "đã được tiếp nhận" comes before your word for any but 1. Default: 1 is
         * success, 0 says that nothing was taken, every other is unknown and never repeated.
         *
         * @throws IllegalArgumentException if the code is blank or {@code *}
         */
        public Builder code(String code, Outcome outcome) {
            this.outcomes = outcomes.with(code, outcome);
            return this;
        }

        /**
         * What the field {@code trangThai} of a dossier means: no list is published. Default: the numbers of {@link LinkedStatus}; one
         * public integration shows 1, 2, 3, 4 and 6 alone. {@code status("5", SUPPLEMENT_REQUESTED)} is for a system that counts as
         * the portal does.
         *
         * @throws IllegalArgumentException if the code is blank or {@code *}
         */
        public Builder status(String code, LinkedStatus meaning) {
            statuses.put(OutcomeTable.requireCode(code), Objects.requireNonNull(meaning, "meaning"));
            return this;
        }

        /**
         * Policies, audit log and limits. Default {@link ConnectionSettings#ofDefaults()}, but for replies of up to 64 MiB: certificates
         * stand in them.
         */
        public Builder connection(ConnectionSettings connection) {
            this.connection = Objects.requireNonNull(connection, "connection");
            return this;
        }

        /**
         * The client. Nothing is sent yet.
         *
         * @throws IllegalStateException if endpoint, credentials or province are missing; the message names them
         */
        public JusticeClient build() {
            URI platform = endpoint;
            Credentials account = credentials;
            String asking = province;
            if (platform == null || account == null || asking == null) {
                throw new IllegalStateException("a JusticeClient needs an endpoint, credentials and a province");
            }
            Map<JusticeService, URI> addresses = new EnumMap<>(JusticeService.class);
            for (JusticeService service : JusticeService.values()) {
                addresses.put(service, WireRequest.resolve(platform, paths.getOrDefault(service, service.usualPath())));
            }
            URI tokens = Objects.requireNonNull(addresses.get(JusticeService.LOGIN));
            return new JusticeClient(
                    addresses,
                    asking,
                    outcomes,
                    statuses,
                    Connection.of(SYSTEM, new LgspLogin(tokens, account, tokenRequest), connection));
        }
    }
}
