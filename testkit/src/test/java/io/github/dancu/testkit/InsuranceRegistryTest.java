package io.github.dancu.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.citizen.Address;
import io.github.dancu.citizen.Citizen;
import io.github.dancu.citizen.DatePrecision;
import io.github.dancu.citizen.Gender;
import io.github.dancu.citizen.NgspDate;
import io.github.dancu.citizen.PartialDate;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InsuranceRegistryTest {
    private static final String PERSON = "/apiBHXH/getTraCuuTtHgdByMaSoBhxh";
    private static final String NUMBER = "/apiBHXH/getMaSoBhxhTheoTieuChi";
    private static final String HOUSEHOLD = "/apiBHXH/getTraCuuThongTinHgd";
    private static final String PERSON_IN_ENVELOPE = "/ngsp/BaoHiemXaHoi/TraCuuThongTinHoGiaDinh";
    private static final String NUMBER_IN_ENVELOPE = "/ngsp/BaoHiemXaHoi/TraCuuMaSoBhxhTheoTieuChi";

    private final List<SyntheticPerson> people = withMonthOnly(SyntheticPeople.of(40, 7), 1);
    private final SyntheticPerson person = people.get(0);
    private final SyntheticPerson monthOnly = people.get(1);
    private final SyntheticPerson yearOnly = people.get(4);
    private final BhxhSimulator bhxh = BhxhSimulator.of(people, new SettableClock("2022-10-15T02:00:00Z"));
    private String token;

    @BeforeEach
    void start() throws Exception {
        bhxh.start();
        token = Wire.json(logIn(bhxh.endpoint(), BhxhSimulator.LGSP_SECRET)).getString("access_token");
    }

    @AfterEach
    void close() {
        bhxh.close();
    }

    @Test
    void a_wrong_secret_gets_no_token() throws Exception {
        assertThat(logIn(bhxh.endpoint(), "sai").statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {PERSON, NUMBER, HOUSEHOLD, PERSON_IN_ENVELOPE, NUMBER_IN_ENVELOPE})
    void every_service_wants_a_token(String path) throws Exception {
        bhxh.expireTokens();

        assertThat(post(path, Map.of()).statusCode()).isEqualTo(401);
    }

    @Test
    void a_person_is_told_in_a_bare_object() throws Exception {
        JsonObject reply = Wire.json(post(PERSON, number(person)));

        assertPersonIsShown(reply);
        assertThat(reply.getString("errorCode")).isEqualTo("0");
    }

    @Test
    void a_person_is_told_in_an_envelope() throws Exception {
        JsonObject reply = Wire.json(post(PERSON_IN_ENVELOPE, number(person)));

        assertThat(reply.keySet()).containsExactlyInAnyOrder("code", "status", "correlationId", "response");
        assertThat(reply.getInt("code")).isEqualTo(200);
        JsonObject successful = successful(reply, "TST_GetTraCuuTtHgdByMaSoBhxhResponse");
        assertPersonIsShown(successful.getJsonObject("dataThongTinHgd"));
        assertThat(successful.getString("errorCode")).isEqualTo("0");
    }

    @Test
    void birth_dates_come_in_three_kinds() throws Exception {
        assertThat(Wire.json(post(PERSON, number(person))).getString("loaiNgaySinh"))
                .isEqualTo("0");
        assertThat(Wire.json(post(PERSON, number(yearOnly))).getString("loaiNgaySinh"))
                .isEqualTo("1");
        assertThat(Wire.json(post(PERSON, number(monthOnly))).getString("loaiNgaySinh"))
                .isEqualTo("2");
    }

    @Test
    void an_unknown_number_is_a_success_with_nulls() throws Exception {
        HttpResponse<String> reply = post(PERSON, number(people.get(19)));

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(Wire.json(reply).isNull("hoTen")).isTrue();
    }

    @Test
    void a_number_is_found_by_what_is_known_of_the_birth_date() throws Exception {
        for (SyntheticPerson one : List.of(person, monthOnly, yearOnly)) {
            assertThat(Wire.json(post(NUMBER, criteria(one))).getString("maSoBhxh"))
                    .isEqualTo(one.insurance().digits());
        }
        Map<String, String> byYear = criteria(person);
        byYear.put("ngaySinh", person.birthDate().year() + "0101");
        byYear.put("loaiNgaySinh", "1");

        assertThat(Wire.json(post(NUMBER, byYear)).getString("maSoBhxh"))
                .isEqualTo(person.insurance().digits());
    }

    @Test
    void a_number_is_found_in_the_envelope_too() throws Exception {
        JsonObject reply = Wire.json(post(NUMBER_IN_ENVELOPE, criteria(person)));

        assertThat(successful(reply, "TST_GetMaSoBhxhTheoTieuChiResponse")
                        .getJsonObject("dataThongTinHgd")
                        .getString("maSoBhxh"))
                .isEqualTo(person.insurance().digits());
    }

    @ParameterizedTest
    @CsvSource({"hoTen,Xai Tên", "gioiTinh,3", "maTinhKs,01", "maHuyenKs,001", "maXaKs,00001", "ngaySinh,18000101"})
    void nobody_who_fits_is_a_success_with_null(String field, String value) throws Exception {
        Map<String, String> criteria = criteria(person);
        criteria.put(field, value);

        HttpResponse<String> reply = post(NUMBER, criteria);

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(Wire.json(reply).isNull("maSoBhxh")).isTrue();
    }

    @Test
    void the_place_is_that_of_birth_or_of_residence() throws Exception {
        SyntheticPerson elsewhere = people.stream()
                .filter(SyntheticPerson::isKnownToBhxh)
                .filter(one -> !home(one).wardCode().equals(birthPlace(one).wardCode()))
                .findFirst()
                .orElseThrow();
        Map<String, String> criteria = criteria(elsewhere);
        criteria.put("maXaKs", home(elsewhere).wardCode());

        criteria.put("isKs", "1");
        assertThat(Wire.json(post(NUMBER, criteria)).isNull("maSoBhxh")).isTrue();

        criteria.put("isKs", "0");
        assertThat(Wire.json(post(NUMBER, criteria)).isNull("maSoBhxh")).isFalse();
    }

    @Test
    void two_who_fit_have_no_number() throws Exception {
        SyntheticPerson other = people.stream()
                .skip(1)
                .filter(one ->
                        one.isKnownToBhxh() && one.id().gender() == person.id().gender())
                .findFirst()
                .orElseThrow();
        SyntheticPerson twin = with(
                other,
                other.citizen().toBuilder()
                        .name(person.name())
                        .birthDate(person.birthDate())
                        .birthRegistration(birthPlace(person))
                        .build());
        try (BhxhSimulator withTwins = BhxhSimulator.of(List.of(person, twin)).start()) {
            token = Wire.json(logIn(withTwins.endpoint(), BhxhSimulator.LGSP_SECRET))
                    .getString("access_token");

            assertThat(Wire.json(post(withTwins.endpoint(), NUMBER, criteria(person)))
                            .isNull("maSoBhxh"))
                    .isTrue();
        }
    }

    @Test
    void a_household_is_a_list_of_its_members() throws Exception {
        JsonArray members = household(criteria(person));

        assertThat(members.getValuesAs(JsonObject.class))
                .extracting(member -> member.getString("maSo"))
                .containsExactlyInAnyOrder(
                        people.get(0).insurance().digits(),
                        people.get(1).insurance().digits(),
                        people.get(2).insurance().digits());
        assertThat(members.getValuesAs(JsonObject.class))
                .extracting(member -> member.getString("maHo"))
                .allMatch(code -> code.matches("[0-9]{10}"))
                .containsOnly(members.getJsonObject(0).getString("maHo"));
    }

    @ParameterizedTest
    @CsvSource({"soSo,0000000000", "maThe,GD4910000000001", "maTinh,01"})
    void a_household_is_not_found_by_another_number_or_province(String field, String value) throws Exception {
        Map<String, String> question = criteria(person);
        question.put(field, value);

        assertThat(household(question)).isEmpty();
    }

    @Test
    void a_member_whom_BHXH_does_not_know_has_no_number() throws Exception {
        JsonArray members = household(criteria(people.get(20)));

        assertThat(members.getValuesAs(JsonObject.class))
                .filteredOn(member -> member.isNull("maSo"))
                .extracting(member -> member.getString("hoTen"))
                .containsExactly(people.get(19).name().text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"hoTen", "ngaySinh", "loaiNgaySinh", "gioiTinh", "maTinhKs"})
    void a_question_that_lacks_a_field_is_none(String field) throws Exception {
        Map<String, String> criteria = criteria(person);
        criteria.remove(field);

        assertThat(post(NUMBER, criteria).statusCode()).isEqualTo(400);
        assertThat(post(PERSON, Map.of()).statusCode()).isEqualTo(400);
    }

    @Test
    void an_LGSP_can_ask_its_callers_to_wait() throws Exception {
        bhxh.line().breakNext(1, GatewayFault.LGSP_TOO_MANY_REQUESTS);

        HttpResponse<String> reply = post(PERSON, number(person));

        assertThat(reply.statusCode()).isEqualTo(429);
        assertThat(reply.headers().firstValue("Retry-After")).contains("2");
        assertThat(post(PERSON, number(person)).statusCode()).isEqualTo(200);
        assertThat(bhxh.received().of("getTraCuuTtHgdByMaSoBhxh")).isEqualTo(2);
    }

    private void assertPersonIsShown(JsonObject shown) {
        assertThat(shown.getString("hoTen")).isEqualTo(person.name().text());
        assertThat(shown.getString("ngaySinh"))
                .isEqualTo(NgspDate.of(person.birthDate()).date());
        assertThat(shown.getString("gioiTinh")).isEqualTo(sex(person));
        assertThat(shown.getString("maTinhKs")).isEqualTo("91");
        assertThat(shown.getString("maHuyenKs")).isEqualTo("899");
        assertThat(shown.getString("maXaKs")).isEqualTo(birthPlace(person).wardCode());
        assertThat(shown.getString("trangThai")).isNotEmpty();
    }

    private static JsonObject successful(JsonObject reply, String name) {
        return reply.getJsonObject("response").getJsonObject(name).getJsonObject("successful");
    }

    private JsonArray household(Map<String, String> question) throws Exception {
        HttpResponse<String> reply = post(HOUSEHOLD, question);

        assertThat(reply.statusCode()).isEqualTo(200);
        return WireJson.JSON.createReader(new StringReader(reply.body())).readArray();
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) throws Exception {
        return post(bhxh.endpoint(), path, fields);
    }

    private HttpResponse<String> post(URI endpoint, String path, Map<String, String> fields) throws Exception {
        return Wire.post(endpoint, path, Wire.JSON, Wire.json(fields), Map.of("Authorization", "Bearer " + token));
    }

    private static HttpResponse<String> logIn(URI endpoint, String secret) throws Exception {
        return Wire.post(
                endpoint,
                "/token",
                Wire.FORM,
                "grant_type=client_credentials",
                Map.of("Authorization", SimulatedRequest.basic(BhxhSimulator.LGSP_USER, secret)));
    }

    private static Map<String, String> number(SyntheticPerson person) {
        return Map.of("maSoBhxh", person.insurance().digits());
    }

    private static Map<String, String> criteria(SyntheticPerson person) {
        NgspDate date = NgspDate.of(person.birthDate());
        return new HashMap<>(Map.of(
                "hoTen", person.name().text().toUpperCase(Locale.ROOT),
                "ngaySinh", date.date(),
                "loaiNgaySinh", date.kind(),
                "gioiTinh", sex(person),
                "maTinh", "91",
                "maTinhKs", "91"));
    }

    private static String sex(SyntheticPerson person) {
        return person.id().gender() == Gender.MALE ? "1" : "2";
    }

    private static Address birthPlace(SyntheticPerson person) {
        return person.citizen().birthRegistration().orElseThrow();
    }

    private static Address home(SyntheticPerson person) {
        return person.citizen().permanentAddress().orElseThrow();
    }

    private static List<SyntheticPerson> withMonthOnly(List<SyntheticPerson> people, int place) {
        SyntheticPerson one = people.get(place);
        PartialDate month = one.birthDate().atMost(DatePrecision.MONTH);
        List<SyntheticPerson> changed = new ArrayList<>(people);
        changed.set(place, with(one, one.citizen().toBuilder().birthDate(month).build()));
        return changed;
    }

    private static SyntheticPerson with(SyntheticPerson person, Citizen citizen) {
        return new SyntheticPerson(
                citizen, person.card(), person.insurance(), person.cardFrom(), person.cardUntil(), person.facility());
    }
}
