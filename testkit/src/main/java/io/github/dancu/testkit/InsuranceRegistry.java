package io.github.dancu.testkit;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/** The three services of BHXH on the national platform, as two provinces' LGSPs offer them. */
final class InsuranceRegistry {
    private static final List<String> WANTED = List.of("hoTen", "gioiTinh");
    private static final String SUCCESS = "0";

    private final BearerTokens tokens;
    private final InsuredPeople people;
    private final AtomicLong lastAnswer = new AtomicLong();

    InsuranceRegistry(List<SyntheticPerson> people, Clock clock) {
        this.tokens = new BearerTokens(BhxhSimulator.LGSP_USER, BhxhSimulator.LGSP_SECRET, "the-bhxh-", clock);
        this.people = new InsuredPeople(people);
    }

    void expireTokens() {
        tokens.takeBackAll();
    }

    Map<String, Function<SimulatedRequest, SimulatedReply>> functions() {
        String quangBinh = "/apiBHXH/";
        String thaiNguyen = "/ngsp/BaoHiemXaHoi/";
        return Map.of(
                "/token",
                tokens::logIn,
                quangBinh + "getTraCuuTtHgdByMaSoBhxh",
                request -> bare(request, this::person),
                quangBinh + "getMaSoBhxhTheoTieuChi",
                request -> bare(request, this::number),
                quangBinh + "getTraCuuThongTinHgd",
                request -> asked(request, this::household),
                thaiNguyen + "TraCuuThongTinHoGiaDinh",
                request -> nested(request, "TST_GetTraCuuTtHgdByMaSoBhxhResponse", this::person),
                thaiNguyen + "TraCuuMaSoBhxhTheoTieuChi",
                request -> nested(request, "TST_GetMaSoBhxhTheoTieuChiResponse", this::number));
    }

    private Optional<JsonObjectBuilder> person(Map<String, String> fields) {
        String number = fields.getOrDefault("maSoBhxh", "");
        return number.isEmpty()
                ? Optional.empty()
                : Optional.of(InsuranceRecord.person(people.find(number).orElse(null)));
    }

    private Optional<JsonObjectBuilder> number(Map<String, String> fields) {
        return found(fields, "maTinhKs").map(InsuranceRecord::number);
    }

    private Optional<SimulatedReply> household(Map<String, String> fields) {
        return found(fields, "maTinh").map(found -> {
            JsonArrayBuilder members = WireJson.JSON.createArrayBuilder();
            found.stream()
                    .filter(person -> fits(fields, "soSo", person.insurance().digits()))
                    .filter(person -> fits(fields, "maThe", person.card().text()))
                    .flatMap(person -> people.household(person).stream())
                    .distinct()
                    .forEach(member -> members.add(InsuranceRecord.member(member, people.householdCode(member))));
            return SimulatedReply.json(200, members.build());
        });
    }

    /** Who fits the question; empty if it is none. */
    private Optional<List<SyntheticPerson>> found(Map<String, String> fields, String province) {
        boolean complete = WANTED.stream()
                .noneMatch(field -> fields.getOrDefault(field, "").isEmpty());
        Units units = new Units(
                fields.getOrDefault(province, ""),
                fields.getOrDefault("maHuyenKs", ""),
                fields.getOrDefault("maXaKs", ""));
        return InsuredPeople.birthDate(fields)
                .filter(date -> complete && !units.province().isEmpty())
                .map(date -> people.find(fields, date, units));
    }

    private static boolean fits(Map<String, String> fields, String field, String known) {
        String asked = fields.getOrDefault(field, "");
        return asked.isEmpty() || asked.equals(known);
    }

    private SimulatedReply bare(
            SimulatedRequest request, Function<Map<String, String>, Optional<JsonObjectBuilder>> service) {
        return asked(
                request,
                fields -> service.apply(fields)
                        .map(answer -> SimulatedReply.json(
                                200, answer.add("errorCode", SUCCESS).build())));
    }

    private SimulatedReply nested(
            SimulatedRequest request, String name, Function<Map<String, String>, Optional<JsonObjectBuilder>> service) {
        return asked(request, fields -> service.apply(fields).map(answer -> nested(name, answer)));
    }

    private SimulatedReply nested(String name, JsonObjectBuilder answer) {
        JsonObjectBuilder successful =
                WireJson.object().add("dataThongTinHgd", answer).add("errorCode", SUCCESS);
        JsonObjectBuilder response =
                WireJson.object().add(name, WireJson.object().add("successful", successful));
        return SimulatedReply.json(
                200,
                WireJson.object()
                        .add("code", 200)
                        .add("status", "OK")
                        .add("correlationId", new UUID(0, lastAnswer.incrementAndGet()).toString())
                        .add("response", response)
                        .build());
    }

    private SimulatedReply asked(
            SimulatedRequest request, Function<Map<String, String>, Optional<SimulatedReply>> service) {
        if (!tokens.admits(request)) {
            return SimulatedReply.error(401, "invalid_token");
        }
        return request.json()
                .map(WireJson::texts)
                .flatMap(service)
                .orElseGet(() -> SimulatedReply.error(400, "invalid_request"));
    }
}
