package io.github.dancu.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.dancu.citizen.PartialDate;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Channel C of the population database, with the login of channel B. */
final class CsdlProtocol implements SimulatedProtocol {
    private static final String TOKEN = "token";
    private static final String CHECK = "XacThucThongTinCongDan";
    private static final String LOOK_UP = "TraCuuThongTinCongDan";
    private static final List<String> OPERATIONS = List.of(TOKEN, CHECK, LOOK_UP);
    private static final List<String> PARTNER_FIELDS = List.of("AppName", "PartnerCode", "PartnerCodeCus");
    private static final List<String> REQUIRED = List.of("MaYeuCau", "MaDVC", "MaCanBo", "MaTichHop", "HoVaTen");
    private static final int LONGEST_REQUEST_ID = 40;
    private static final Duration TOKEN_LIFE = Duration.ofHours(1);

    private final Map<String, SyntheticPerson> byNumber = new HashMap<>();
    private final Clock clock;
    private final Tokens tokens;
    private final AtomicLong lastToken = new AtomicLong();

    CsdlProtocol(List<SyntheticPerson> people, Clock clock) {
        this.clock = clock;
        this.tokens = new Tokens(clock, TOKEN_LIFE);
        for (SyntheticPerson person : people) {
            byNumber.put(person.id().digits(), person);
            person.citizen().cmnd().ifPresent(cmnd -> byNumber.put(cmnd.digits(), person));
        }
    }

    void expireTokens() {
        tokens.takeBackAll();
    }

    @Override
    public String operation(SimulatedRequest request) {
        String asked = request.path().substring(1);
        return request.isPost() && OPERATIONS.contains(asked) ? asked : Received.UNKNOWN;
    }

    @Override
    public SimulatedReply answer(SimulatedRequest request) {
        return switch (operation(request)) {
            case TOKEN -> logIn(request);
            case CHECK, LOOK_UP -> admitted(request);
            default -> error(404, "not_found");
        };
    }

    private SimulatedReply logIn(SimulatedRequest request) {
        String account = CsdlSimulator.USER + ":" + CsdlSimulator.SECRET;
        String expected = "Basic " + Base64.getEncoder().encodeToString(account.getBytes(UTF_8));
        if (!expected.equals(request.header("Authorization"))) {
            return error(401, "invalid_client");
        }
        if (!"client_credentials".equals(request.form().get("grant_type"))) {
            return error(400, "unsupported_grant_type");
        }
        String token = "the-csdl-" + lastToken.incrementAndGet();
        tokens.admit(token);
        return SimulatedReply.json(
                200,
                WireJson.object()
                        .add("access_token", token)
                        .add("token_type", "Bearer")
                        .add("expires_in", TOKEN_LIFE.toSeconds())
                        .build());
    }

    private SimulatedReply admitted(SimulatedRequest request) {
        String authorization = request.header("Authorization");
        if (!authorization.startsWith("Bearer ") || !tokens.isValid(authorization.substring("Bearer ".length()))) {
            return error(401, "invalid_token");
        }
        if (!isPartner(request.header("lgspaccesstoken"))) {
            return error(403, "access_denied");
        }
        Optional<JsonObject> question = request.json();
        if (question.isEmpty()) {
            return refused("a JSON object is expected");
        }
        return wrongField(question.get())
                .map(CsdlProtocol::refused)
                .orElseGet(() -> found(operation(request), question.get()));
    }

    private static boolean isPartner(String header) {
        try {
            String content = new String(Base64.getDecoder().decode(header), UTF_8);
            return WireJson.object(content).filter(CsdlProtocol::isPartner).isPresent();
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }

    private static boolean isPartner(JsonObject key) {
        return CsdlSimulator.ACCESS_KEY.equals(WireJson.text(key, "AccessKey"))
                && CsdlSimulator.SECRET_KEY.equals(WireJson.text(key, "SecretKey"))
                && key.keySet().containsAll(PARTNER_FIELDS);
    }

    private static Optional<String> wrongField(JsonObject question) {
        Optional<String> missing = REQUIRED.stream()
                .filter(field -> WireJson.text(question, field).isEmpty())
                .findFirst();
        if (missing.isPresent()) {
            return missing.map(field -> field + " is missing");
        }
        if (WireJson.text(question, "MaYeuCau").length() > LONGEST_REQUEST_ID) {
            return Optional.of("MaYeuCau is longer than " + LONGEST_REQUEST_ID);
        }
        if (!number(question).matches("[0-9]{12}|[0-9]{9}")) {
            return Optional.of("SoDinhDanh or SoCMND is missing or malformed");
        }
        return birthDate(question).isEmpty() ? Optional.of("NgayThangNam or Nam is missing or malformed") : missing;
    }

    private SimulatedReply found(String operation, JsonObject question) {
        Optional<SyntheticPerson> person =
                Optional.ofNullable(byNumber.get(number(question))).filter(known -> isMeant(known, question));
        String envelope = operation.equals(CHECK)
                ? CsdlSoap.existence(person.isPresent())
                : CsdlSoap.collection(person.map(SyntheticPerson::citizen), clock.instant());
        // The real wrapper writes the code now as text, now as number; a repeated request is answered as before.
        boolean asText = WireJson.text(question, "MaYeuCau").hashCode() % 2 == 0;
        var reply = asText
                ? WireJson.object().add("error_code", "0")
                : WireJson.object().add("error_code", 0);
        return SimulatedReply.json(200, reply.add("message", envelope).build());
    }

    private static boolean isMeant(SyntheticPerson person, JsonObject question) {
        String name = WireJson.text(question, "HoVaTen");
        return Likeness.plain(name).equals(Likeness.plain(person.name().text()))
                && birthDate(question)
                        .filter(date -> date.couldBe(person.birthDate()))
                        .isPresent();
    }

    private static String number(JsonObject question) {
        String number = WireJson.text(question, "SoDinhDanh");
        return number.isEmpty() ? WireJson.text(question, "SoCMND") : number;
    }

    private static Optional<PartialDate> birthDate(JsonObject question) {
        String full = WireJson.text(question, "NgayThangNam");
        String date = full.isEmpty() ? WireJson.text(question, "Nam") : full;
        boolean expected = date.matches(full.isEmpty() ? "[0-9]{4}" : "[0-9]{8}");
        return expected ? PartialDate.tryParse(date) : Optional.empty();
    }

    private static SimulatedReply refused(String message) {
        return SimulatedReply.json(
                400,
                WireJson.object()
                        .add("error_code", "-1")
                        .add("message", message)
                        .build());
    }

    private static SimulatedReply error(int status, String error) {
        return SimulatedReply.json(status, WireJson.object().add("error", error).build());
    }
}
