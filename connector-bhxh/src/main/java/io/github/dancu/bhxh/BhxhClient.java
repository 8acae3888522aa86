package io.github.dancu.bhxh;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.audit.Officer;
import io.github.dancu.bhxh.wire.CardRequest;
import io.github.dancu.connect.Answer;
import io.github.dancu.connect.Connection;
import io.github.dancu.connect.ConnectionSettings;
import io.github.dancu.connect.ConnectorException;
import io.github.dancu.connect.Credentials;
import io.github.dancu.connect.Operation;
import io.github.dancu.connect.WireRequest;
import io.github.dancu.place.FacilityCode;
import io.github.dancu.resilience.SafetyClass;
import java.net.URI;
import java.text.Normalizer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A client of the claim-review gateway (<i>cổng tiếp nhận dữ liệu, hệ thống thông tin giám định BHYT</i>) with the account of
 * one health facility.
 *
 * <p>Tokens hold for about ten minutes and are bound to the caller's IP address: log in and ask through one outgoing address.
 * What this client sends follows the gateway's guide and public client code; check it with BHXH before going live.
 * Thread-safe; make one for each facility and keep it.
 */
public final class BhxhClient implements AutoCloseable {
    static final String SYSTEM = "BHXH";
    private static final Operation CHECK_CARD = new Operation("checkCard", SafetyClass.READ);

    private final URI cardUri;
    private final BhxhAccount account;
    private final BodyStyle bodyStyle;
    private final Connection<BhxhToken> connection;

    private BhxhClient(URI cardUri, BhxhAccount account, BodyStyle bodyStyle, Connection<BhxhToken> connection) {
        this.cardUri = cardUri;
        this.account = account;
        this.bodyStyle = bodyStyle;
        this.connection = connection;
    }

    /** Starts a client; endpoint, facility and credentials are required, the rest has defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Asks whether a card is right and in force (<i>tra cứu thông tin thẻ BHYT</i>). The officer of {@code access} must be on
     * the list that the facility registered with BHXH.
     *
     * @return always with a value: a card nobody knows is a check without a card, which can say so
     * @throws ConnectorException if there is no answer; the subclass says what to do
     * @throws IllegalStateException after {@link #close()}
     */
    public Answer<CardCheck> checkCard(AccessContext access, CardQuery query) {
        CardExchange exchange = new CardExchange(cardUri, account, bodyStyle, question(access.officer(), query));
        return connection.ask(access, CHECK_CARD, query.toString(), exchange);
    }

    /** The facility in whose name this client asks. */
    public FacilityCode facility() {
        return account.facility();
    }

    /** Ends calls in flight and closes every connection; the audit log stays open. */
    @Override
    public void close() {
        connection.close();
    }

    private static CardRequest question(Officer officer, CardQuery query) {
        return new CardRequest(
                query.number(),
                query.name().upperCase(),
                query.birthDate().toText(),
                Normalizer.normalize(officer.name().toText().strip(), Normalizer.Form.NFC),
                officer.number().toText());
    }

    /** Collects the settings of a {@link BhxhClient}. Not thread-safe. */
    public static final class Builder {
        private @Nullable URI endpoint;
        private @Nullable FacilityCode facility;
        private @Nullable Credentials credentials;
        private String tokenPath = "/api/token/take";
        private String cardPath = "/api/egw/KQNhanLichSuKCB2024";
        private BodyStyle bodyStyle = BodyStyle.JSON;
        private HashCase hashCase = HashCase.UPPER;
        private ConnectionSettings connection = ConnectionSettings.ofDefaults();

        private Builder() {}

        /** The gateway's address, without a path. Required: {@code https://egw.baohiemxahoi.gov.vn} is production. */
        public Builder endpoint(URI endpoint) {
            this.endpoint = WireRequest.checked("endpoint", endpoint);
            return this;
        }

        /** The facility in whose name is asked; the account must be one of its own. Required. */
        public Builder facility(FacilityCode facility) {
            this.facility = Objects.requireNonNull(facility, "facility");
            return this;
        }

        /**
         * The facility's account ({@code 91000_BV}) and its plain password. Asked for at each login and, since the gateway
         * wants name and hash in every question, at each attempt. Required.
         */
        public Builder credentials(Credentials credentials) {
            this.credentials = Objects.requireNonNull(credentials, "credentials");
            return this;
        }

        /** Where tokens are given out. Default {@code /api/token/take}. */
        public Builder tokenPath(String tokenPath) {
            this.tokenPath = Objects.requireNonNull(tokenPath, "tokenPath");
            return this;
        }

        /** The version of the card check. Default {@code /api/egw/KQNhanLichSuKCB2024} (CV 1923/BHXH-CNTT). */
        public Builder cardPath(String cardPath) {
            this.cardPath = Objects.requireNonNull(cardPath, "cardPath");
            return this;
        }

        /** In which form bodies are sent. Default {@link BodyStyle#JSON}. */
        public Builder bodyStyle(BodyStyle bodyStyle) {
            this.bodyStyle = Objects.requireNonNull(bodyStyle, "bodyStyle");
            return this;
        }

        /** In which case the password's hash is written. Default {@link HashCase#UPPER}. */
        public Builder hashCase(HashCase hashCase) {
            this.hashCase = Objects.requireNonNull(hashCase, "hashCase");
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
         * @throws IllegalStateException if endpoint, facility or credentials are missing; the message names them
         */
        public BhxhClient build() {
            URI gateway = endpoint;
            FacilityCode owner = facility;
            Credentials secrets = credentials;
            if (gateway == null || owner == null || secrets == null) {
                throw new IllegalStateException("a BhxhClient needs an endpoint, a facility and credentials");
            }
            BhxhAccount account = new BhxhAccount(owner, secrets, hashCase);
            BhxhLogin login = new BhxhLogin(WireRequest.resolve(gateway, tokenPath), account, bodyStyle);
            return new BhxhClient(
                    WireRequest.resolve(gateway, cardPath),
                    account,
                    bodyStyle,
                    Connection.of(SYSTEM, login, connection));
        }
    }
}
