package io.github.dancu.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.PersonName;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BhxhSimulatorTest {
    private final List<SyntheticPerson> people = SyntheticPeople.of(20, 7);
    private final SyntheticPerson person = people.get(0);
    private final SyntheticPerson yearOnly = people.get(4);
    private final SyntheticPerson expired = people.get(9);
    private final SettableClock clock = new SettableClock("2022-10-15T02:00:08.5454145Z");
    private final BhxhSimulator bhxh = BhxhSimulator.of(people, clock);
    private BhxhCaller caller;

    @BeforeEach
    void start() {
        caller = new BhxhCaller(bhxh.start().endpoint());
        bhxh.registerOfficer(CitizenId.of(BhxhCaller.OFFICER), PersonName.of(BhxhCaller.OFFICER_NAME));
    }

    @AfterEach
    void close() {
        bhxh.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {Wire.FORM, Wire.JSON})
    void a_token_is_taken_with_a_form_or_with_json(String type) throws Exception {
        JsonObject reply = Wire.json(caller.take(type, BhxhCaller.account()));

        assertThat(reply.getString("maKetQua")).isEqualTo("200");
        assertThat(reply.getJsonObject("APIKey").getString("username")).isEqualTo(BhxhSimulator.USER);
        assertThat(reply.getJsonObject("APIKey").getString("token_type")).isEqualTo("Bearer");
    }

    @Test
    void the_password_hash_may_be_in_lower_case() throws Exception {
        String hash = BhxhCaller.md5(BhxhSimulator.SECRET).toLowerCase(Locale.ROOT);

        var reply = caller.take(Wire.FORM, Map.of("username", BhxhSimulator.USER, "password", hash));

        assertThat(Wire.json(reply).getString("maKetQua")).isEqualTo("200");
    }

    @ParameterizedTest
    @CsvSource({"91000_BV,sai", "91001_BV,bi-mat-bhxh"})
    void a_wrong_account_gets_no_key(String user, String secret) throws Exception {
        var reply = caller.take(Wire.FORM, Map.of("username", user, "password", BhxhCaller.md5(secret)));

        assertThat(reply.body()).isEqualTo("{\"maKetQua\":\"401\",\"APIKey\":null}");
    }

    @Test
    void a_token_says_its_end_in_UTC_with_seven_digits_of_the_second() throws Exception {
        assertThat(caller.token().getString("expires_in")).isEqualTo("2022-10-15T02:10:08.5454145Z");

        clock.set("2022-10-15T02:00:00Z");

        assertThat(caller.token().getString("expires_in")).isEqualTo("2022-10-15T02:10:00.0000000Z");
    }

    @Test
    void a_token_holds_characters_that_an_address_must_encode() throws Exception {
        JsonObject token = caller.token();

        assertThat(token.getString("access_token")).contains("+", "/", "=");
        assertThat(UUID.fromString(token.getString("id_token"))).isNotNull();
    }

    @Test
    void two_tokens_differ() throws Exception {
        assertThat(caller.token().getString("access_token"))
                .isNotEqualTo(caller.token().getString("access_token"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"token", "id_token", "username", "password"})
    void a_check_without_one_part_of_its_login_is_refused_with_HTTP_200(String part) throws Exception {
        Map<String, String> query = BhxhCaller.query(caller.token());
        query.put(part, "sai");

        var reply = caller.check(query, Wire.FORM, BhxhCaller.about(person));

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(Wire.json(reply).getString("maKetQua")).isEqualTo("401");
        assertThat(Wire.json(reply).getString("ghiChu")).isEqualTo("Token không đúng");
    }

    @Test
    void the_two_parts_of_two_tokens_do_not_go_together() throws Exception {
        Map<String, String> query = BhxhCaller.query(caller.token());
        query.put("id_token", caller.token().getString("id_token"));

        var reply = caller.check(query, Wire.FORM, BhxhCaller.about(person));

        assertThat(Wire.json(reply).getString("maKetQua")).isEqualTo("401");
    }

    @Test
    void a_token_ends_after_ten_minutes() throws Exception {
        Map<String, String> query = BhxhCaller.query(caller.token());
        clock.advance(Duration.ofSeconds(599));
        assertThat(codeWith(query)).isEqualTo("000");

        clock.advance(Duration.ofSeconds(1));

        assertThat(codeWith(query)).isEqualTo("401");
    }

    @Test
    void tokens_can_be_taken_back_and_a_new_one_helps() throws Exception {
        Map<String, String> query = BhxhCaller.query(caller.token());

        bhxh.expireTokens();

        assertThat(codeWith(query)).isEqualTo("401");
        assertThat(codeWith(BhxhCaller.query(caller.token()))).isEqualTo("000");
    }

    @ParameterizedTest
    @ValueSource(strings = {Wire.FORM, Wire.JSON})
    void a_valid_card_shows_its_data(String type) throws Exception {
        JsonObject reply = Wire.json(caller.check(BhxhCaller.query(caller.token()), type, BhxhCaller.about(person)));

        assertThat(reply.getString("maKetQua")).isEqualTo("000");
        assertThat(reply.getString("maThe")).isEqualTo(person.card().text());
        assertThat(reply.getString("hoTen")).isEqualTo(person.name().text().toUpperCase(Locale.ROOT));
        assertThat(reply.getString("ngaySinh")).isEqualTo(person.birthDate().toText());
        assertThat(reply.getString("gioiTinh")).isIn("Nam", "Nữ");
        assertThat(reply.getString("maDKBD")).isEqualTo("91000");
        assertThat(reply.getString("maSoBHXH")).isEqualTo(person.insurance().digits());
        assertThat(reply.getString("gtTheTu"))
                .isEqualTo("01/01/" + person.cardFrom().getYear());
        assertThat(reply.getString("gtTheDen")).isEqualTo("31/12/2049");
        assertThat(reply.isNull("maTheMoi")).isTrue();
        assertThat(reply.isNull("dsLichSuKCB2018")).isTrue();
        assertThat(reply.getJsonArray("dsLichSuKT2018")).isEmpty();
    }

    @Test
    void a_card_is_found_by_each_of_its_four_numbers() throws Exception {
        String card = person.card().text();
        for (String number : List.of(
                card,
                card.substring(0, 5) + person.id().digits(),
                person.insurance().digits(),
                person.id().digits())) {
            assertThat(codeOf("maThe", " " + number)).isEqualTo("000");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GD491,051",
        "123456789,051",
        "GD491000000000,051",
        "4GD910000000001,051",
        "GD4910000000001234567,051",
        "GD6910000000001,053",
        "GD0910000000001,053",
        "GD4000000000001,052",
        "GD4990000000001,052",
        "GD4910000000001,050",
        "0000000000,050",
        "003099999999,050"
    })
    void a_number_that_is_none_or_nobodys_is_told_apart(String number, String code) throws Exception {
        assertThat(codeOf("maThe", number)).isEqualTo(code);
    }

    @Test
    void a_person_whom_BHXH_does_not_know_is_not_found() throws Exception {
        JsonObject reply = caller.check(BhxhCaller.about(people.get(19)));

        assertThat(reply.getString("maKetQua")).isEqualTo("050");
        assertThat(reply.getString("ghiChu")).isEqualTo("Không có thông tin thẻ BHYT");
        assertThat(reply.isNull("maThe")).isTrue();
    }

    @Test
    void another_name_is_told_apart_by_its_first_letter() throws Exception {
        String first = person.name().text().substring(0, 1);
        String another = first.equals("X") ? "Y" : "X";

        assertThat(codeOf("hoTen", first + "ai Tên")).isEqualTo("061");
        assertThat(codeOf("hoTen", another + "ai Tên")).isEqualTo("060");
    }

    @Test
    void a_name_is_compared_without_case_and_blanks_but_with_diacritics() throws Exception {
        String name = person.name().text();

        assertThat(codeOf("hoTen", " " + name.toUpperCase(Locale.ROOT).replace(" ", "  ")))
                .isEqualTo("000");
        assertThat(codeOf("hoTen", Likeness.plain(name))).isIn("060", "061");
    }

    @Test
    void a_mismatch_shows_no_data_of_the_card() throws Exception {
        var question = BhxhCaller.about(person);
        question.put("hoTen", "Xai Tên");

        assertThat(caller.check(question).toString())
                .doesNotContain(person.card().text(), person.birthDate().toText());
    }

    @Test
    void another_birth_date_does_not_match() throws Exception {
        assertThat(codeOf("ngaySinh", "01/01/" + (person.birthDate().year() - 1)))
                .isEqualTo("070");
    }

    @Test
    void a_birth_date_matches_in_the_parts_that_both_sides_have() throws Exception {
        String day = person.birthDate().toText();

        assertThat(codeOf("ngaySinh", day.substring(6))).isEqualTo("000");
        assertThat(codeOf("ngaySinh", day.substring(3))).isEqualTo("000");
        var question = BhxhCaller.about(yearOnly);
        question.put("ngaySinh", "30/06/" + yearOnly.birthDate().year());
        assertThat(caller.check(question).getString("maKetQua")).isEqualTo("000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/1/1964", "01011964", "1964-01-01", "30/02/1964", "13/1964", "64"})
    void a_birth_date_in_another_form_is_refused(String date) throws Exception {
        assertThat(codeOf("ngaySinh", date)).isEqualTo("205");
    }

    @Test
    void an_ended_card_is_told_apart_and_still_shows_its_data() throws Exception {
        JsonObject reply = caller.check(BhxhCaller.about(expired));

        assertThat(reply.getString("maKetQua")).isEqualTo("010");
        assertThat(reply.getString("gtTheDen")).isEqualTo("31/12/2021");
    }

    @Test
    void a_card_ends_at_midnight_in_Vietnam() throws Exception {
        clock.set("2021-12-31T16:59:59Z");
        assertThat(caller.check(BhxhCaller.about(expired)).getString("maKetQua"))
                .isEqualTo("000");

        clock.set("2021-12-31T17:00:00Z");

        assertThat(caller.check(BhxhCaller.about(expired)).getString("maKetQua"))
                .isEqualTo("010");
    }

    @Test
    void an_officer_who_is_not_registered_is_refused() throws Exception {
        assertThat(codeOf("cccdCb", "003099000002")).isEqualTo("054");
    }

    @Test
    void an_officer_with_another_name_is_refused() throws Exception {
        assertThat(codeOf("hoTenCb", "Trần Thị Mẫu")).isEqualTo("055");
    }

    @ParameterizedTest
    @ValueSource(strings = {"maThe", "hoTen", "ngaySinh", "hoTenCb", "cccdCb"})
    void a_missing_field_is_named_with_HTTP_400_and_JSON(String field) throws Exception {
        var question = BhxhCaller.about(person);
        question.remove(field);

        var reply = caller.check(BhxhCaller.query(caller.token()), Wire.FORM, question);

        assertThat(reply.statusCode()).isEqualTo(400);
        assertThat(Wire.json(reply).getString("maKetQua")).isEqualTo("205");
        assertThat(Wire.json(reply).getString("ghiChu")).isEqualTo("Null " + field);
    }

    @Test
    void scripted_answers_are_given_once_each_in_turn() throws Exception {
        bhxh.answerNext("110", "Thẻ đã thu hồi");
        bhxh.answerNext("7Z", "Mã chưa ai biết");

        JsonObject first = caller.check(BhxhCaller.about(person));
        JsonObject second = caller.check(BhxhCaller.about(people.get(19)));
        JsonObject third = caller.check(BhxhCaller.about(person));

        assertThat(first.getString("maKetQua")).isEqualTo("110");
        assertThat(first.getString("ghiChu")).isEqualTo("Thẻ đã thu hồi");
        assertThat(first.getString("maThe")).isEqualTo(person.card().text());
        assertThat(second.getString("maKetQua")).isEqualTo("7Z");
        assertThat(second.isNull("maThe")).isTrue();
        assertThat(third.getString("maKetQua")).isEqualTo("000");
    }

    @Test
    void a_function_it_does_not_offer_is_not_found() throws Exception {
        var reply = Wire.post(bhxh.endpoint(), "/api/egw/KhongCo", Wire.FORM, "");

        assertThat(reply.statusCode()).isEqualTo(404);
        assertThat(Wire.json(reply).getString("maKetQua")).isEqualTo("404");
    }

    private String codeOf(String field, String value) throws Exception {
        var question = BhxhCaller.about(person);
        question.put(field, value);
        return caller.check(question).getString("maKetQua");
    }

    private String codeWith(Map<String, String> query) throws Exception {
        return Wire.json(caller.check(query, Wire.FORM, BhxhCaller.about(person)))
                .getString("maKetQua");
    }
}
