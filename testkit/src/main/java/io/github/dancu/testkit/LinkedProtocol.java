package io.github.dancu.testkit;

import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/** Tells the requests for the two systems apart, and lets in who may ask. */
final class LinkedProtocol implements SimulatedProtocol {
    private static final String LIST = "/api/lienthongdvclt/hosolienthong";
    private static final String ONE = "hosolienthong/";
    private static final Duration TOKEN_LIFE = Duration.ofHours(1);

    private final Clock clock;
    private final LinkedFilings filings;
    private final CivilStatusOffice justice;
    private final Tokens tokens;
    private final BearerTokens justiceTokens;
    private final Set<String> wrong = ConcurrentHashMap.newKeySet();
    private final AtomicLong lastToken = new AtomicLong();
    private final Map<String, Function<SimulatedRequest, SimulatedReply>> services;

    LinkedProtocol(Clock clock) {
        this.clock = clock;
        this.filings = new LinkedFilings(clock);
        this.justice = new CivilStatusOffice(clock);
        this.tokens = new Tokens(clock, TOKEN_LIFE);
        this.justiceTokens =
                new BearerTokens(LinkedSimulator.JUSTICE_USER, LinkedSimulator.JUSTICE_SECRET, "the-btp-", clock);
        this.services = Map.of(
                "POST /api/tokens",
                this::logIn,
                "GET " + LIST,
                request -> known(request, filings::list),
                "PUT /api/lienthongdvclt/capnhatdanhan",
                request -> known(request, filings::confirm),
                "POST /api/lienthongdvclt/capnhattrangthai",
                request -> known(request, filings::report),
                "POST /token",
                justiceTokens::logIn,
                "POST /apiLienThongKSKT/1.0/nhanHoSoDKHT",
                request -> admitted(request, justice::take),
                "POST /apiLienThongKSKT/1.0/layKetQuaDKHT",
                request -> admitted(request, justice::show));
    }

    LinkedFilings filings() {
        return filings;
    }

    CivilStatusOffice justice() {
        return justice;
    }

    void callWrong(String service) {
        wrong.add(service);
    }

    void callNothingWrong() {
        wrong.clear();
    }

    void expireTokens() {
        tokens.takeBackAll();
        justiceTokens.takeBackAll();
    }

    @Override
    public String operation(SimulatedRequest request) {
        if (asksForOne(request)) {
            return ONE;
        }
        return services.containsKey(name(request)) ? request.lastPathPart() : Received.UNKNOWN;
    }

    @Override
    public SimulatedReply answer(SimulatedRequest request) {
        if (asksForOne(request)) {
            return known(request, filings::one);
        }
        if (wrong.contains(request.lastPathPart())) {
            return problem(400, "Bad Request");
        }
        Function<SimulatedRequest, SimulatedReply> service = services.get(name(request));
        return service == null ? problem(404, "Not Found") : service.apply(request);
    }

    /** What the software answers where something is wrong. */
    static SimulatedReply problem(int status, String title) {
        return SimulatedReply.json(
                status,
                WireJson.object()
                        .add("type", "https://tools.ietf.org/html/rfc7231")
                        .add("title", title)
                        .add("status", status)
                        .add("traceId", "00-mau-00")
                        .build());
    }

    private static boolean asksForOne(SimulatedRequest request) {
        return request.method().equals("GET") && request.path().startsWith(LIST + "/");
    }

    private static String name(SimulatedRequest request) {
        return request.method() + " " + request.path();
    }

    private SimulatedReply logIn(SimulatedRequest request) {
        JsonObject account = request.json().orElse(JsonObject.EMPTY_JSON_OBJECT);
        boolean known = LinkedSimulator.USER.equals(WireJson.text(account, "userName"))
                && LinkedSimulator.SECRET.equals(WireJson.text(account, "password"));
        if (!known) {
            return problem(401, "Unauthorized");
        }
        String token = "the-dvclt-" + lastToken.incrementAndGet();
        tokens.admit(token);
        return SimulatedReply.json(
                200,
                WireJson.object()
                        .add("token", token)
                        .add("refreshToken", "lam-moi-" + lastToken.get())
                        .add(
                                "refreshTokenExpiryTime",
                                clock.instant().plus(Duration.ofDays(7)).toString())
                        .build());
    }

    private SimulatedReply known(SimulatedRequest request, Function<SimulatedRequest, SimulatedReply> service) {
        String authorization = request.header("Authorization");
        boolean valid = authorization.startsWith(BearerTokens.BEARER)
                && tokens.isValid(authorization.substring(BearerTokens.BEARER.length()));
        return valid ? service.apply(request) : problem(401, "Unauthorized");
    }

    private SimulatedReply admitted(SimulatedRequest request, Function<SimulatedRequest, SimulatedReply> service) {
        return justiceTokens.admits(request) ? service.apply(request) : SimulatedReply.error(401, "invalid_token");
    }
}
