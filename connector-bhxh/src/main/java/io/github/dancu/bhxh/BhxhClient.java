package io.github.dancu.bhxh;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.audit.Case;
import io.github.dancu.bhxh.GatewayService.Role;
import io.github.dancu.citizen.HealthCardQr;
import io.github.dancu.citizen.IdentityQr;
import io.github.dancu.connect.Answer;
import io.github.dancu.connect.AnswerMemory;
import io.github.dancu.connect.Connection;
import io.github.dancu.connect.ConnectionSettings;
import io.github.dancu.connect.ConnectorException;
import io.github.dancu.connect.Credentials;
import io.github.dancu.connect.InputCheck;
import io.github.dancu.connect.InvalidRequestException;
import io.github.dancu.connect.OutcomeUnknownException;
import io.github.dancu.connect.ServiceAddresses;
import io.github.dancu.connect.WireRequest;
import io.github.dancu.place.FacilityCode;
import java.net.URI;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A client of the claim-review gateway (<i>cổng tiếp nhận dữ liệu, hệ thống thông tin giám định BHYT</i>) with the accounts of one
 * health facility or several.
 *
 * <p>Tokens hold for about ten minutes and are bound to the caller's IP address: log in and ask through one outgoing address.
 * Equal questions of one officer that are under way at the same time are asked once. What this client sends follows the gateway's
 * guide and public client code; check it with BHXH before going live. Thread-safe; make one and keep it.
 */
public final class BhxhClient implements AutoCloseable {
    static final String SYSTEM = "BHXH";
    private static final Pattern DOSSIER = Pattern.compile("[A-Za-z0-9._\\-]{1,50}");

    private final FacilityDesk desk;
    private final Map<FacilityCode, FacilityDesk> desks;

    BhxhClient(FacilityDesk desk, Map<FacilityCode, FacilityDesk> desks) {
        this.desk = desk;
        this.desks = desks;
    }

    /** Starts a client; endpoint and one facility with its account are required, the rest has defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Asks whether a card is right and in force (<i>tra cứu thông tin thẻ BHYT</i>). From 2024 on the officer of {@code access} must be
     * on the list that the facility registered with BHXH. Repeated within its deadline.
     *
     * @return always with a value: a card nobody knows is a check without a card, which can say so
     * @throws InvalidRequestException also if the version of the function does not take this number
     * @throws ConnectorException if there is no answer; the subclass says what to do
     * @throws IllegalStateException after {@link #close()}
     */
    public Answer<CardCheck> checkCard(AccessContext access, CardQuery query) {
        return desk.checkCard(access, query);
    }

    /**
     * The same for a patient who shows a chip identity card (<i>khám chữa bệnh bằng CCCD gắn chip</i>, CV 931/BYT-BH).
     *
     * @throws InvalidRequestException also if the scan says no birth date
     * @throws ConnectorException if there is no answer; the subclass says what to do
     * @throws IllegalStateException after {@link #close()}
     */
    public Answer<CardCheck> checkCard(AccessContext access, IdentityQr scan) {
        return checkCard(access, CardQuery.of(scan));
    }

    /**
     * The same for a patient who shows a health card.
     *
     * @throws InvalidRequestException also if the scan says no birth date
     * @throws ConnectorException if there is no answer; the subclass says what to do
     * @throws IllegalStateException after {@link #close()}
     */
    public Answer<CardCheck> checkCard(AccessContext access, HealthCardQr scan) {
        return checkCard(access, CardQuery.of(scan));
    }

    /**
     * Lists the treatments that a card paid for (<i>lịch sử khám chữa bệnh</i>). The gateway counts these look-ups: one that was sent is
     * not sent again.
     *
     * @return always with a value: an empty list is an answer
     * @throws ConnectorException if there is no answer; the subclass says what to do
     * @throws IllegalStateException after {@link #close()}
     */
    public Answer<TreatmentHistory> treatmentHistory(AccessContext access, CardQuery query) {
        return desk.treatmentHistory(access, query);
    }

    /**
     * One treatment in detail (<i>hồ sơ KCB chi tiết</i>). The gateway counts these look-ups: one that was sent is not sent again.
     *
     * @param dossier the gateway's number of it, as {@link Treatment#dossier} says
     * @return empty if the gateway knows no such dossier
     * @throws InvalidRequestException also if {@code dossier} is not 1 to 50 letters, digits, dots, hyphens and underscores
     * @throws ConnectorException if there is no answer; the subclass says what to do
     * @throws IllegalStateException after {@link #close()}
     */
    public Answer<TreatmentDetail> treatmentDetail(AccessContext access, String dossier) {
        InputCheck check = InputCheck.of(SYSTEM, GatewayLine.nameOf(Role.TREATMENT_DETAIL));
        if (!DOSSIER.matcher(dossier).matches()) {
            check.reject("dossier", "is not 1 to 50 letters, digits, dots, hyphens and underscores");
        }
        check.orThrow();
        return desk.treatmentDetail(access, dossier);
    }

    /**
     * How much a patient has paid along this year (<i>tra cứu tiền cùng chi trả lũy kế</i>). The gateway counts these look-ups and
     * restricts accounts that make many: one that was sent is not sent again.
     *
     * @return empty if there is no such card, or there were no costs: the gateway does not say which
     * @throws ConnectorException if there is no answer; the subclass says what to do
     * @throws IllegalStateException after {@link #close()}
     */
    public Answer<Copayment> copayment(AccessContext access, CardQuery query) {
        return desk.copayment(access, query);
    }

    /**
     * Sends a check-in or a dossier (<i>gửi check-in, gửi hồ sơ XML</i>). Content that this facility has a receipt for is not sent
     * again: its receipt says {@code ALREADY_THERE}. Otherwise it is sent once, unless {@link Builder#resending} says more.
     *
     * @return the receipt
     * @throws OutcomeUnknownException if it may have arrived. {@code reconcile()} looks for a dossier in its patient's treatment
     *     history, by facility and beginning; what it does not find may be there all the same. Of a check-in, and of another version of
     *     what was sent before, nothing can be asked, which is an {@link InvalidRequestException}
     * @throws InvalidRequestException also if the file names another facility
     * @throws ConnectorException if it did not arrive; the subclass says what to do
     * @throws IllegalStateException after {@link #close()}
     */
    public Answer<UploadReceipt> send(AccessContext access, ClaimFile file) {
        return desk.send(access, file);
    }

    /** The facility in whose name this client asks. */
    public FacilityCode facility() {
        return desk.facility();
    }

    /** The facilities whose accounts this client has. Unmodifiable. */
    public Set<FacilityCode> facilities() {
        return desks.keySet();
    }

    /**
     * This client in another facility's name: account, token and officers' list are that one's. Closing either closes both.
     *
     * @throws IllegalArgumentException if the client has no account of this facility
     */
    public BhxhClient at(FacilityCode facility) {
        FacilityDesk other = desks.get(facility);
        if (other == null) {
            throw new IllegalArgumentException("the client has no account of this facility");
        }
        return new BhxhClient(other, desks);
    }

    /** Forgets which cards were checked for a case; see {@link Builder#rememberFor}. */
    public void forget(Case matter) {
        desks.values().forEach(each -> each.forget(matter::equals));
    }

    /** Ends calls in flight and closes every connection; the audit log stays open. What was kept of cards is forgotten. */
    @Override
    public void close() {
        desks.values().forEach(FacilityDesk::close);
    }

    /** Collects the settings of a {@link BhxhClient}. Not thread-safe. */
    public static final class Builder {
        private static final Duration LONGEST_MEMORY = Duration.ofMinutes(5);

        private @Nullable URI endpoint;
        private final Map<FacilityCode, Credentials> facilities = new LinkedHashMap<>();
        private String tokenPath = "/api/token/take";
        private final Map<Role, GatewayService> services = new EnumMap<>(Role.class);
        private BodyStyle bodyStyle = BodyStyle.JSON;
        private BodyStyle uploadStyle = BodyStyle.FORM;
        private HashCase hashCase = HashCase.UPPER;
        private CopaymentUser copaymentUser = CopaymentUser.ACCOUNT;
        private Resending resending = Resending.NEVER;
        private UploadReceipts receipts = UploadReceipts.inMemory();
        private Duration memory = Duration.ZERO;
        private ConnectionSettings connection = ConnectionSettings.ofDefaults();

        private Builder() {
            List.of(
                            GatewayService.CARD_CHECK_2024,
                            GatewayService.HISTORY_2025,
                            GatewayService.TREATMENT_DETAIL,
                            GatewayService.COPAYMENT_2026,
                            GatewayService.CHECK_IN_3176,
                            GatewayService.DOSSIER_3176)
                    .forEach(this::service);
        }

        /** The gateway's address, without a path. Required: {@code https://egw.baohiemxahoi.gov.vn} is production. */
        public Builder endpoint(URI endpoint) {
            this.endpoint = WireRequest.checked("endpoint", endpoint);
            return this;
        }

        /**
         * A facility in whose name is asked, with its own account ({@code 91000_BV} and the plain password). The client asks in the name of
         * the first; {@link BhxhClient#at} asks in another's. The account is asked for at each login and, since the gateway wants name
         * and hash in every question, at each attempt. One is required.
         *
         * @throws IllegalArgumentException if the facility has an account already
         */
        public Builder facility(FacilityCode facility, Credentials account) {
            if (facilities.putIfAbsent(facility, Objects.requireNonNull(account, "account")) != null) {
                throw new IllegalArgumentException("the facility " + facility + " has an account already");
            }
            return this;
        }

        /** Where tokens are given out. Default {@code /api/token/take}. */
        public Builder tokenPath(String tokenPath) {
            this.tokenPath = Objects.requireNonNull(tokenPath, "tokenPath");
            return this;
        }

        /**
         * The function to use for its role. Default {@link GatewayService#CARD_CHECK_2024}, {@link GatewayService#HISTORY_2025}, {@link
         * GatewayService#TREATMENT_DETAIL}, {@link GatewayService#COPAYMENT_2026}, {@link GatewayService#CHECK_IN_3176} and {@link
         * GatewayService#DOSSIER_3176}.
         */
        public Builder service(GatewayService service) {
            services.put(service.role(), service);
            return this;
        }

        /** In which form login, card checks and history are asked, where the function leaves a choice. Default {@link BodyStyle#JSON}. */
        public Builder bodyStyle(BodyStyle bodyStyle) {
            this.bodyStyle = Objects.requireNonNull(bodyStyle, "bodyStyle");
            return this;
        }

        /** In which form check-ins and dossiers are sent. Default {@link BodyStyle#FORM}. */
        public Builder uploadStyle(BodyStyle uploadStyle) {
            this.uploadStyle = Objects.requireNonNull(uploadStyle, "uploadStyle");
            return this;
        }

        /** In which case the password's hash is written. Default {@link HashCase#UPPER}. */
        public Builder hashCase(HashCase hashCase) {
            this.hashCase = Objects.requireNonNull(hashCase, "hashCase");
            return this;
        }

        /** Whom a question about co-payments names. Default {@link CopaymentUser#ACCOUNT}. */
        public Builder copaymentUser(CopaymentUser copaymentUser) {
            this.copaymentUser = Objects.requireNonNull(copaymentUser, "copaymentUser");
            return this;
        }

        /** Whether check-ins and dossiers may be sent again. Default {@link Resending#NEVER}. */
        public Builder resending(Resending resending) {
            this.resending = Objects.requireNonNull(resending, "resending");
            return this;
        }

        /** Where receipts are kept, the client's own or a table of yours. Default {@link UploadReceipts#inMemory()}. */
        public Builder receipts(UploadReceipts receipts) {
            this.receipts = Objects.requireNonNull(receipts, "receipts");
            return this;
        }

        /**
         * How long the answers of card checks and co-payments of a case are kept in memory, counted from its first, so that the same
         * question of the same officer for the same purpose and case is not asked again; {@link BhxhClient#forget} ends it sooner. Answers with a known code alone are kept, of at most 1,000
         * cases 1,000 each, and each use stands in the audit log. Default zero: nothing is kept.
         *
         * @throws IllegalArgumentException unless it is zero to 5 minutes
         */
        public Builder rememberFor(Duration longest) {
            if (longest.isNegative() || longest.compareTo(LONGEST_MEMORY) > 0) {
                throw new IllegalArgumentException("rememberFor is zero to " + LONGEST_MEMORY.toMinutes() + " minutes");
            }
            this.memory = longest;
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
         * @throws IllegalStateException if there is no endpoint or no facility
         */
        public BhxhClient build() {
            URI address = endpoint;
            if (address == null || facilities.isEmpty()) {
                throw new IllegalStateException("a BhxhClient needs an endpoint and a facility with its account");
            }
            Gateway gateway = new Gateway(new ServiceAddresses(address), services, bodyStyle, uploadStyle);
            Map<FacilityCode, FacilityDesk> desks = new LinkedHashMap<>();
            Connection<BhxhToken> first = null;
            for (Map.Entry<FacilityCode, Credentials> facility : facilities.entrySet()) {
                BhxhAccount account = new BhxhAccount(facility.getKey(), facility.getValue(), hashCase);
                BhxhLogin login = new BhxhLogin(WireRequest.resolve(address, tokenPath), account, bodyStyle);
                Connection<BhxhToken> own =
                        first == null ? Connection.of(BhxhClient.SYSTEM, login, connection) : first.withAccount(login);
                first = first == null ? own : first;
                desks.put(facility.getKey(), desk(new GatewayLine(gateway, new SessionAddresses(account), own)));
            }
            return new BhxhClient(desks.values().iterator().next(), Collections.unmodifiableMap(desks));
        }

        private FacilityDesk desk(GatewayLine line) {
            return new FacilityDesk(
                    line,
                    copaymentUser,
                    AnswerMemory.ofAll(memory, line.connection()::now),
                    AnswerMemory.ofAll(memory, line.connection()::now),
                    new Uploads(line, resending, receipts));
        }
    }
}
