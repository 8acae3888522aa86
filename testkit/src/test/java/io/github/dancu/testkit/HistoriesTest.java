package io.github.dancu.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.place.FacilityCode;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoriesTest {
    private static final String HISTORY = "Lskcb2025";
    private static final String DETAIL = "nhanHoSoKCBChiTiet";
    private static final LocalDateTime ADMITTED = LocalDateTime.of(2022, 3, 1, 7, 5);
    private static final SimulatedTreatment IN_HOSPITAL =
            SimulatedTreatment.of(910_000_001, FacilityCode.of("91C54"), ADMITTED, null);

    private final List<SyntheticPerson> people = SyntheticPeople.of(20, 7);
    private final SyntheticPerson person = people.get(0);
    private final BhxhSimulator bhxh = BhxhSimulator.of(people, new SettableClock("2022-10-15T02:00:00Z"));
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

    @Test
    void a_history_lists_the_treatments_in_the_order_of_their_recording() throws Exception {
        bhxh.treated(person.id(), IN_HOSPITAL);
        bhxh.treated(person.id(), SimulatedTreatment.of(7, FacilityCode.of("91000"), ADMITTED, ADMITTED.plusDays(1)));

        JsonObject reply = caller.call(HISTORY, BhxhCaller.about(person));

        assertThat(reply.getString("maKetQua")).isEqualTo("000");
        assertThat(reply.getJsonArray("dsLichSuKCB2025").getValuesAs(JsonObject.class))
                .extracting(entry -> entry.getString("maHoSo"))
                .containsExactly("910000001", "7");
        assertThat(reply.getJsonArray("dsLichSuKCB2025").getJsonObject(0).isNull("ngayRa"))
                .isTrue();
    }

    @Test
    void a_history_without_treatments_is_empty_or_null() throws Exception {
        assertThat(caller.call(HISTORY, BhxhCaller.about(person)).getJsonArray("dsLichSuKCB2025"))
                .isEmpty();

        bhxh.writeWith(BhxhOddity.NULL_LISTS);

        assertThat(caller.call(HISTORY, BhxhCaller.about(person)).get("dsLichSuKCB2025"))
                .isEqualTo(JsonValue.NULL);
    }

    @Test
    void a_history_is_not_told_to_JSON() throws Exception {
        HttpResponse<String> reply =
                caller.call(HISTORY, BhxhCaller.query(caller.token()), Wire.JSON, BhxhCaller.about(person));

        assertThat(reply.statusCode()).isEqualTo(400);
        assertThat(Wire.json(reply).getString("maKetQua")).isEqualTo("205");
        assertThat(Wire.json(reply).getString("ghiChu")).isEqualTo("Lỗi sai định dạng tham số truyền vào");
        assertThat(Wire.json(reply).isNull("dsLichSuKCB2025")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"hoTen,Xai Tên,06", "cccdCb,003099000002,054", "hoTenCb,'',205", "maThe,0000000000,050"})
    void a_history_is_told_to_whoever_knows_the_person_and_is_an_officer(String field, String value, String code)
            throws Exception {
        bhxh.treated(person.id(), IN_HOSPITAL);
        Map<String, String> question = BhxhCaller.about(person);
        question.put(field, value);

        JsonObject reply = caller.call(HISTORY, question);

        assertThat(reply.getString("maKetQua")).startsWith(code);
        assertThat(reply.isNull("dsLichSuKCB2025")).isTrue();
    }

    @Test
    void a_history_wants_a_token_and_can_be_answered_to_order() throws Exception {
        var withoutToken = caller.call(HISTORY, Map.of(), Wire.FORM, BhxhCaller.about(person));
        bhxh.answerNext(HISTORY, "500", "Lỗi máy chủ");

        assertThat(Wire.json(withoutToken).getString("maKetQua")).isEqualTo("401");
        assertThat(caller.call(HISTORY, BhxhCaller.about(person)).getString("ghiChu"))
                .isEqualTo("Lỗi máy chủ");
        assertThat(bhxh.lookUps(BhxhSimulator.FACILITY)).isEqualTo(1);
    }

    @Test
    void a_treatment_in_detail_has_fields_in_mixed_case() throws Exception {
        bhxh.treated(person.id(), IN_HOSPITAL);

        JsonObject reply = detail("910000001");

        assertThat(reply.keySet())
                .containsExactlyInAnyOrder("maKetQua", "hoSoKCB", "xml1", "Xml2", "Xml3", "Xml4", "Xml5");
        assertThat(reply.getString("maKetQua")).isEqualTo("200");
        assertThat(reply.getJsonObject("hoSoKCB").getString("maCSKCB")).isEqualTo("91C54");
        assertThat(reply.getJsonObject("xml1").getString("NGAY_VAO")).isEqualTo("202203010705");
        assertThat(reply.getJsonArray("Xml5")).isEmpty();
    }

    @Test
    void an_unknown_treatment_has_no_detail() throws Exception {
        JsonObject reply = detail("7");

        assertThat(reply.getString("maKetQua")).isEqualTo("204");
        assertThat(reply.isNull("xml1")).isTrue();
        assertThat(detail("").getString("maKetQua")).isEqualTo("205");
    }

    @Test
    void a_detail_wants_a_token_and_can_be_answered_to_order() throws Exception {
        var withoutToken = caller.call(DETAIL, Map.of("maHoSo", "7"), Wire.FORM, Map.of());
        bhxh.answerNext(DETAIL, "101", "Lỗi server");

        assertThat(Wire.json(withoutToken).getString("maKetQua")).isEqualTo("401");
        assertThat(detail("7").getString("maKetQua")).isEqualTo("101");
    }

    @Test
    void nobody_is_treated_whom_BHXH_does_not_know() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bhxh.treated(people.get(19).id(), IN_HOSPITAL));
    }

    @Test
    void a_treatment_ends_after_it_begins_and_costs_something_or_nothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> SimulatedTreatment.of(7, FacilityCode.of("91000"), ADMITTED, ADMITTED.minusMinutes(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> IN_HOSPITAL.withCoPayment(-1));
    }

    @Test
    void a_treatment_prints_nothing_of_it() {
        assertThat(IN_HOSPITAL).hasToString("SimulatedTreatment[***]");
    }

    private JsonObject detail(String dossier) throws Exception {
        Map<String, String> query = BhxhCaller.query(caller.token());
        query.put("maHoSo", dossier);
        return Wire.json(caller.call(DETAIL, query, Wire.FORM, Map.of()));
    }
}
