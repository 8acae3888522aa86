package io.github.dancu.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dancu.place.FacilityCode;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CoPaymentsTest {
    private static final String PATH = "/api/TraCuuCCT/TraCuuTienMCCT";
    private static final String RESTRICTED = "Có lỗi xảy ra trong quá trình tra cứu!";
    private static final String OUT_OF_ORDER = "Có lỗi hệ thống xảy ra trong quá trình xử lý!";

    private final List<SyntheticPerson> people = SyntheticPeople.of(20, 7);
    private final SyntheticPerson person = people.get(0);
    private final BhxhSimulator bhxh = BhxhSimulator.of(people, new SettableClock("2026-10-15T02:00:00Z"));
    private BhxhCaller caller;

    @BeforeEach
    void start() {
        caller = new BhxhCaller(bhxh.start().endpoint());
    }

    @AfterEach
    void close() {
        bhxh.close();
    }

    @Test
    void payments_are_summed_up_and_the_latest_discharge_comes_first() throws Exception {
        paid(LocalDate.of(2026, 5, 1), 300_000);
        paid(LocalDate.of(2026, 2, 1), 100_000);
        paid(LocalDate.of(2026, 3, 1), 0);
        paid(LocalDate.of(2025, 12, 31), 900_000);

        HttpResponse<String> reply = ask(question());

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(Wire.json(reply).getString("MaKetQua")).isEqualTo("200");
        List<JsonObject> rows = Wire.json(reply).getJsonArray("DataCCT").getValuesAs(JsonObject.class);
        assertThat(rows).extracting(row -> row.getString("ngayRa")).containsExactly("01/05/2026", "01/02/2026");
        assertThat(rows).extracting(row -> row.getInt("tBNCCTMCCT")).containsExactly(300_000, 100_000);
        assertThat(rows).extracting(row -> row.getInt("tBNCCTLuyKe")).containsExactly(400_000, 100_000);
        assertThat(rows.get(0).getString("ngayTraCuu")).isEqualTo("15/10/2026");
        assertThat(rows.get(0).getString("duPhong5")).isEmpty();
    }

    @Test
    void a_treatment_without_an_end_has_an_empty_date() throws Exception {
        bhxh.treated(
                person.id(),
                SimulatedTreatment.of(7, person.facility(), LocalDateTime.of(2026, 10, 1, 8, 0), null)
                        .withCoPayment(50_000));

        JsonObject row = Wire.json(ask(question())).getJsonArray("DataCCT").getJsonObject(0);

        assertThat(row.getString("ngayVao")).isEqualTo("01/10/2026");
        assertThat(row.getString("ngayRa")).isEmpty();
    }

    @Test
    void an_answer_says_whose_book_it_is() throws Exception {
        paid(LocalDate.of(2026, 5, 1), 300_000);

        JsonObject book = Wire.json(ask(question())).getJsonObject("ThongTinSoThe");

        assertThat(book.getString("maBhxh")).isEqualTo(person.insurance().digits());
        assertThat(book.getString("ngaySinh")).isEqualTo(person.birthDate().toText());
        assertThat(book.getString("ngayKetThuc")).isEqualTo("31/12/2049");
        assertThat(book.getString("duPhong1")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"maThe,0000000000", "hoTen,Xai Tên"})
    void nobody_and_nothing_paid_are_204_in_HTTP_200_with_null_lists(String field, String value) throws Exception {
        Map<String, String> unknown = question();
        unknown.put(field, value);

        for (Map<String, String> asked : List.of(question(), unknown)) {
            HttpResponse<String> reply = ask(asked);

            assertThat(reply.statusCode()).isEqualTo(200);
            assertThat(Wire.json(reply).getString("MaKetQua")).isEqualTo("204");
            assertThat(Wire.json(reply).isNull("DataCCT")).isTrue();
            assertThat(Wire.json(reply).isNull("ThongTinSoThe")).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"username,''", "maThe,''", "hoTen,''", "ngaySinh,''", "maThe,123", "maThe,GD49100000000012"})
    void a_missing_field_and_a_wrong_length_are_400(String field, String value) throws Exception {
        Map<String, String> question = question();
        question.put(field, value);

        HttpResponse<String> reply = ask(question);

        assertThat(reply.statusCode()).isEqualTo(400);
        assertThat(Wire.json(reply).getString("MaKetQua")).isEqualTo("400");
    }

    @Test
    void a_form_is_no_question() throws Exception {
        assertThat(caller.callWithHeaders(PATH, caller.token(), Wire.FORM, question())
                        .statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({"91000_BV,200", "91000,200", "91C54_BV,401"})
    void the_user_is_the_account_or_the_facility_of_the_token(String user, int status) throws Exception {
        paid(LocalDate.of(2026, 5, 1), 300_000);
        Map<String, String> question = question();
        question.put("username", user);

        assertThat(ask(question).statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @EnumSource(TokenRejection.class)
    void a_wrong_token_gets_HTTP_401_without_a_body_in_any_case(TokenRejection way) throws Exception {
        bhxh.rejectTokensBy(way);
        JsonObject token = caller.token();
        bhxh.expireTokens();

        HttpResponse<String> reply = caller.callWithHeaders(PATH, token, Wire.JSON, question());

        assertThat(reply.statusCode()).isEqualTo(401);
        assertThat(reply.body()).isEmpty();
    }

    @Test
    void a_restricted_account_gets_a_text_of_its_own_until_it_is_lifted() throws Exception {
        bhxh.restrict(BhxhSimulator.FACILITY);
        assertRefusedWith(RESTRICTED);

        bhxh.liftRestriction(BhxhSimulator.FACILITY);

        assertThat(ask(question()).statusCode()).isEqualTo(200);
        assertThat(bhxh.lookUps(BhxhSimulator.FACILITY)).isEqualTo(1);
    }

    @Test
    void an_account_is_restricted_after_its_quota_of_look_ups_of_any_kind() throws Exception {
        bhxh.restrictAfter(2);
        caller.call("KQNhanLichSuKCB2019", BhxhCaller.about(person));
        assertThat(ask(question()).statusCode()).isEqualTo(200);

        assertRefusedWith(RESTRICTED);
        assertThat(bhxh.lookUps(BhxhSimulator.FACILITY)).isEqualTo(3);
        assertThat(caller.call("KQNhanLichSuKCB2019", BhxhCaller.about(person)).getString("maKetQua"))
                .isEqualTo("000");
    }

    @Test
    void another_facility_is_not_restricted() throws Exception {
        bhxh.restrict(FacilityCode.of("91C54"));

        assertThat(ask(question()).statusCode()).isEqualTo(200);
    }

    @Test
    void a_quota_is_not_negative() {
        assertThatIllegalArgumentException().isThrownBy(() -> bhxh.restrictAfter(-1));
    }

    @Test
    void a_system_error_comes_to_order() throws Exception {
        bhxh.answerNext("TraCuuTienMCCT", "500", OUT_OF_ORDER);

        assertRefusedWith(OUT_OF_ORDER);
        assertThat(ask(question()).statusCode()).isEqualTo(200);
    }

    private void assertRefusedWith(String text) throws Exception {
        HttpResponse<String> reply = ask(question());

        assertThat(reply.statusCode()).isEqualTo(500);
        assertThat(Wire.json(reply).getString("MaKetQua")).isEqualTo("500");
        assertThat(Wire.json(reply).getString("GhiChu")).isEqualTo(text);
    }

    private void paid(LocalDate discharged, long amount) {
        bhxh.treated(
                person.id(),
                SimulatedTreatment.of(
                                amount,
                                person.facility(),
                                discharged.minusDays(3).atTime(8, 0),
                                discharged.atTime(16, 0))
                        .withCoPayment(amount));
    }

    private HttpResponse<String> ask(Map<String, String> question) throws Exception {
        return caller.callWithHeaders(PATH, caller.token(), Wire.JSON, question);
    }

    private Map<String, String> question() {
        return new HashMap<>(Map.of(
                "username", BhxhSimulator.USER,
                "maThe", person.card().text(),
                "hoTen", person.name().text(),
                "ngaySinh", person.birthDate().toText()));
    }
}
