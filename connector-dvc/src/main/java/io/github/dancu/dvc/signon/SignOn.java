package io.github.dancu.dvc.signon;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.connect.Answer;
import io.github.dancu.connect.Connection;
import io.github.dancu.connect.ConnectionSettings;
import io.github.dancu.connect.ConnectorException;
import io.github.dancu.connect.Credentials;
import io.github.dancu.connect.InputCheck;
import io.github.dancu.connect.InvalidRequestException;
import io.github.dancu.connect.Operation;
import io.github.dancu.connect.OutcomeUnknownException;
import io.github.dancu.connect.RefusedException;
import io.github.dancu.connect.UnavailableException;
import io.github.dancu.connect.WireRequest;
import io.github.dancu.resilience.SafetyClass;
import java.net.URI;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A client of the single sign-on of the portal or of VNeID (<i>đăng nhập một lần</i>): OpenID Connect by authorisation code.
 *
 * <p>{@link #begin()}, then the browser comes back with a code, {@link #exchange} it, and ask {@link #claims} who it is. What this
 * client sends follows public integrations with the portal; check it with the operator, and with VNeID's before its host is set.
 * Thread-safe; make one and keep it.
 */
public final class SignOn implements AutoCloseable {
    // Not that of the portal's services: another host, and failures of its own.
    static final String SYSTEM = "DVC-SSO";

    private static final Operation EXCHANGE = new Operation("exchangeCode", SafetyClass.UNSAFE_WRITE);
    private static final Operation CLAIMS = new Operation("findClaims", SafetyClass.READ);
    private static final Operation INTROSPECTION = new Operation("introspect", SafetyClass.READ);
    private static final String WHO_SIGNS_ON = "whoever signs on";
    private static final Pattern CODE = Pattern.compile("[!-~]{1,4096}");
    private static final int BYTES_OF_CHANCE = 32;

    private final SignOnEndpoints endpoints;
    private final URI redirectUri;
    private final Credentials credentials;
    private final String scope;
    private final String acrValues;
    private final RandomGenerator random;
    private final Connection<String> connection;

    private SignOn(Builder builder, SignOnEndpoints endpoints, URI redirectUri, Credentials credentials) {
        this.endpoints = endpoints;
        this.redirectUri = redirectUri;
        this.credentials = credentials;
        this.scope = builder.scope;
        this.acrValues = builder.acrValues;
        this.random = builder.random;
        this.connection = Connection.signed(SYSTEM, builder.connection);
    }

    /** Starts a client; credentials and redirect URI are required, the rest has defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** The beginning of one sign-on, with a state and a nonce of its own. Nothing is sent. */
    public SignOnStart begin() {
        String state = chance();
        String nonce = chance();
        Map<String, String> query = new LinkedHashMap<>();
        query.put("response_type", "code");
        query.put("client_id", credentials.user());
        query.put("redirect_uri", redirectUri.toString());
        query.put("scope", scope);
        if (!acrValues.isEmpty()) {
            query.put("acr_values", acrValues);
        }
        query.put("state", state);
        query.put("nonce", nonce);
        return new SignOnStart(WireRequest.withQuery(endpoints.authorize(), query), state, nonce);
    }

    /**
     * Exchanges the code that the browser brought for tokens, once: a client must not use a code twice (RFC 6749, section 4.1.2), and a
     * server that sees it again may end the session that the first use began. Compare the state first
     * ({@link SignOnStart#isAnsweredBy(String)}).
     *
     * @return always with a value
     * @throws OutcomeUnknownException if the code may have been used and no tokens came; there is nobody to ask, {@code reconcile()} is
     *     always empty: {@link #begin()} again
     * @throws UnavailableException if the code was certainly not used; it may be exchanged again while it holds
     * @throws InvalidRequestException if the code is not accepted: {@link #begin()} again
     * @throws RefusedException if this client is not accepted
     * @throws ConnectorException if there are no tokens for another reason
     * @throws IllegalStateException after {@link #close()}
     */
    public Answer<SignOnTokens> exchange(AccessContext access, String code) {
        InputCheck check = InputCheck.of(SYSTEM, EXCHANGE.name());
        if (!CODE.matcher(code).matches()) {
            check.reject("code", "is not 1 to 4096 printable ASCII characters");
        }
        check.orThrow();
        return connection.send(
                access,
                EXCHANGE,
                "authorization code",
                new CodeExchange(endpoints.token(), redirectUri, credentials, code, connection::now),
                Optional::empty);
    }

    /**
     * Asks who holds the access token (<i>userinfo</i>). May be repeated.
     *
     * @return always with a value
     * @throws RefusedException if the token is not accepted, or no longer
     * @throws ConnectorException if there is no answer for another reason; the subclass says what to do
     * @throws IllegalStateException after {@link #close()}
     */
    public Answer<SignOnClaims> claims(AccessContext access, SignOnTokens tokens) {
        return connection.ask(access, CLAIMS, WHO_SIGNS_ON, new UserInfo(endpoints.userInfo(), tokens));
    }

    /**
     * Asks whether an access token holds, and whether it was given to this client (<i>introspection</i>). May be repeated.
     *
     * @return always with a value
     * @throws RefusedException if the token is not accepted even for the question
     * @throws ConnectorException if there is no answer for another reason; the subclass says what to do
     * @throws IllegalStateException after {@link #close()}
     */
    public Answer<TokenState> introspect(AccessContext access, SignOnTokens tokens) {
        return connection.ask(
                access,
                INTROSPECTION,
                WHO_SIGNS_ON,
                new Introspection(endpoints.introspection(), credentials.user(), tokens));
    }

    /** Ends calls in flight and closes every connection; the audit log stays open. */
    @Override
    public void close() {
        connection.close();
    }

    private String chance() {
        byte[] bytes = new byte[BYTES_OF_CHANCE];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Collects the settings of a {@link SignOn}. Not thread-safe. */
    public static final class Builder {
        private static final Pattern PATH = Pattern.compile("[A-Za-z0-9._~/\\-]{1,200}");
        private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

        private URI host = URI.create("https://xacthuc.dichvucong.gov.vn");
        private String authorizePath = "oauth2/authorize";
        private String tokenPath = "oauth2/token";
        private String userInfoPath = "oauth2/userinfo";
        private String introspectionPath = "oauth2/introspect";
        private String scope = "openid";
        private String acrValues = "LoA1";
        private RandomGenerator random = new SecureRandom();
        private ConnectionSettings connection = ConnectionSettings.ofDefaults();
        private @Nullable URI redirectUri;
        private @Nullable Credentials credentials;

        private Builder() {}

        /**
         * This application at the server: its {@code client_id} and its {@code client_secret}, asked for whenever they are needed.
         * Required.
         */
        public Builder credentials(Credentials credentials) {
            this.credentials = Objects.requireNonNull(credentials, "credentials");
            return this;
        }

        /**
         * Where the browser comes back to with the code, as it was registered with the operator. Required.
         *
         * @throws IllegalArgumentException unless it starts with http or https and names a host
         */
        public Builder redirectUri(URI redirectUri) {
            this.redirectUri = WireRequest.checked("redirectUri", redirectUri);
            return this;
        }

        /**
         * The server, behind which the paths are put. Default {@code https://xacthuc.dichvucong.gov.vn}; VNeID's is said to be
         * {@code https://sso.dancuquocgia.gov.vn}. Plain http is for a test server on this machine alone: secret and tokens go there.
         *
         * @throws IllegalArgumentException unless it starts with https, or names this machine, or if it has a query or a fragment
         */
        public Builder host(URI host) {
            WireRequest.checked("host", host);
            if (!"https".equalsIgnoreCase(host.getScheme()) && !THIS_MACHINE.contains(host.getHost())) {
                throw new IllegalArgumentException("host starts with https");
            }
            if (host.getRawQuery() != null || host.getRawFragment() != null) {
                throw new IllegalArgumentException("host has no query and no fragment");
            }
            this.host = host;
            return this;
        }

        /**
         * Where the browser is sent to. Default {@code oauth2/authorize}.
         *
         * @throws IllegalArgumentException if it is not a path of letters, digits, dots, hyphens, underscores, tildes and slashes
         */
        public Builder authorizePath(String path) {
            this.authorizePath = checked(path);
            return this;
        }

        /**
         * Where codes are exchanged. Default {@code oauth2/token}.
         *
         * @throws IllegalArgumentException if it is not a path of letters, digits, dots, hyphens, underscores, tildes and slashes
         */
        public Builder tokenPath(String path) {
            this.tokenPath = checked(path);
            return this;
        }

        /**
         * Where claims are asked for. Default {@code oauth2/userinfo}.
         *
         * @throws IllegalArgumentException if it is not a path of letters, digits, dots, hyphens, underscores, tildes and slashes
         */
        public Builder userInfoPath(String path) {
            this.userInfoPath = checked(path);
            return this;
        }

        /**
         * Where tokens are asked about. Default {@code oauth2/introspect}, that of the product which the portal uses.
         *
         * @throws IllegalArgumentException if it is not a path of letters, digits, dots, hyphens, underscores, tildes and slashes
         */
        public Builder introspectionPath(String path) {
            this.introspectionPath = checked(path);
            return this;
        }

        /**
         * What is asked for ({@code scope}). Default {@code openid}.
         *
         * @throws IllegalArgumentException if it is blank
         */
        public Builder scope(String scope) {
            if (scope.isBlank()) {
                throw new IllegalArgumentException("a scope is not blank");
            }
            this.scope = scope;
            return this;
        }

        /** How well the server has to check ({@code acr_values}). Default {@code LoA1}; empty to leave it out. */
        public Builder acrValues(String acrValues) {
            this.acrValues = Objects.requireNonNull(acrValues, "acrValues");
            return this;
        }

        /** Where state and nonce come from; thread-safe, and nobody may foresee it. Default a {@link SecureRandom}. */
        public Builder random(RandomGenerator random) {
            this.random = Objects.requireNonNull(random, "random");
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
         * @throws IllegalStateException if credentials or redirect URI are missing; the message names them
         */
        public SignOn build() {
            Credentials account = credentials;
            URI back = redirectUri;
            if (account == null || back == null) {
                throw new IllegalStateException("a SignOn needs credentials and a redirectUri");
            }
            SignOnEndpoints endpoints = new SignOnEndpoints(
                    WireRequest.resolve(host, authorizePath),
                    WireRequest.resolve(host, tokenPath),
                    WireRequest.resolve(host, userInfoPath),
                    WireRequest.resolve(host, introspectionPath));
            return new SignOn(this, endpoints, back, account);
        }

        private static String checked(String path) {
            if (!PATH.matcher(path).matches()) {
                throw new IllegalArgumentException(
                        "a path is letters, digits, dots, hyphens, underscores, tildes and slashes");
            }
            return path;
        }
    }
}
