package io.github.dancu.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.Gender;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.place.FacilityCode;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardFunctionTest {
    private static final String OLDEST = "nhanLichSuKCB";
    private static final String OF_2019 = "KQNhanLichSuKCB2019";
    private static final String OF_2024 = "KQNhanLichSuKCB2024";
    private static final LocalDate TODAY = LocalDate.of(2022, 10, 15);
    private static final SimulatedTreatment TREATMENT = SimulatedTreatment.of(
            910_000_001,
            FacilityCode.of("91C54"),
            LocalDateTime.of(2022, 3, 1, 7, 5),
            LocalDateTime.of(2022, 3, 4, 16, 30));

    private final List<SyntheticPerson> people = SyntheticPeople.of(20, 7);
    private final SyntheticPerson person = people.get(0);
    private final BhxhSimulator bhxh = BhxhSimulator.of(people, new SettableClock("2022-10-15T02:00:00Z"));
    private BhxhCaller caller;

    @BeforeEach
    void start() {
        caller = new BhxhCaller(bhxh.start().endpoint());
    }

    @AfterEach
    void close() {
        bhxh.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {OLDEST, "KQNhanLichSuKCB2018", OF_2019})
    void the_older_functions_ask_for_no_officer(String function) throws Exception {
        JsonObject reply = ask(function, "hoTenCb", "");

        assertThat(reply.getString("maKetQua")).isIn("00", "000");
        assertThat(reply.getString("maThe")).isEqualTo(person.card().text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"KQNhanLichSuKCB2018", OF_2019})
    void the_functions_of_2018_and_2019_hold_the_treatments(String function) throws Exception {
        assertThat(ask(function).getJsonArray("dsLichSuKCB2018")).isEmpty();
        bhxh.treated(person.id(), TREATMENT);

        JsonObject entry = ask(function).getJsonArray("dsLichSuKCB2018").getJsonObject(0);

        assertThat(entry.getString("maHoSo")).isEqualTo("910000001");
        assertThat(entry.getString("maCSKCB")).isEqualTo("91C54");
        assertThat(entry.getString("ngayVao")).isEqualTo("202203010705");
        assertThat(entry.getString("ngayRa")).isEqualTo("202203041630");
        assertThat(entry.getString("tenBenh")).isEqualTo("Bệnh mẫu");
        assertThat(entry.getString("tinhTrang")).isEqualTo("1");
        assertThat(entry.getString("kqDieuTri")).isEqualTo("2");
        assertThat(entry.getString("lyDoVV")).isEqualTo("1");
    }

    @Test
    void the_function_of_2024_holds_null_where_the_treatments_were() throws Exception {
        register();
        bhxh.treated(person.id(), TREATMENT);

        assertThat(ask(OF_2024).isNull("dsLichSuKCB2018")).isTrue();
    }

    @Test
    void the_oldest_function_lists_treatments_by_days() throws Exception {
        bhxh.treated(person.id(), TREATMENT);

        JsonObject entry = ask(OLDEST).getJsonArray("dsLichSuKCB").getJsonObject(0);

        assertThat(entry.getString("tuNgay")).isEqualTo("01/03/2022");
        assertThat(entry.getString("denNgay")).isEqualTo("04/03/2022");
    }

    @ParameterizedTest
    @CsvSource({
        "maThe,0000000000,05",
        "maThe,GD491,09",
        "hoTen,Xai Tên,06",
        "ngaySinh,1899,07",
        "ngaySinh,1/1/1964,11",
        "hoTen,'',11",
        "gioiTinh,3,08",
        "maCSKCB,01001,09"
    })
    void the_oldest_function_has_codes_of_two_digits(String field, String value, String code) throws Exception {
        assertThat(ask(OLDEST, field, value).getString("maKetQua")).isEqualTo(code);
    }

    @Test
    void the_oldest_function_tells_ended_from_not_begun() throws Exception {
        bhxh.giveCard(person.id(), CardLife.between(TODAY.minusYears(1), TODAY.minusDays(1)));
        assertThat(ask(OLDEST).getString("maKetQua")).isEqualTo("01");

        bhxh.giveCard(person.id(), CardLife.between(TODAY.plusDays(1), TODAY.plusYears(1)));

        assertThat(ask(OLDEST).getString("maKetQua")).isEqualTo("02");
    }

    @Test
    void the_older_functions_compare_sex_and_facility_if_they_are_told() throws Exception {
        boolean man = person.id().gender() == Gender.MALE;

        assertThat(ask(OF_2019, "gioiTinh", man ? "1" : "2").getString("maKetQua"))
                .isEqualTo("000");
        assertThat(ask(OF_2019, "gioiTinh", man ? "nam" : "nữ").getString("maKetQua"))
                .isEqualTo("000");
        assertThat(ask(OF_2019, "gioiTinh", man ? "2" : "1").getString("maKetQua"))
                .isEqualTo("080");
        assertThat(ask(OF_2019, "maCSKCB", "91000").getString("maKetQua")).isEqualTo("000");
        assertThat(ask(OF_2019, "maCSKCB", "91C54").getString("maKetQua")).isEqualTo("090");
    }

    @Test
    void an_order_for_one_function_leaves_the_others_alone() throws Exception {
        bhxh.answerNext(OLDEST, "10", "Lỗi khi lấy dữ liệu sổ thẻ");
        bhxh.answerNext("100", "Lỗi khi lấy dữ liệu sổ thẻ");

        assertThat(ask(OF_2019).getString("maKetQua")).isEqualTo("100");
        assertThat(ask(OF_2019).getString("maKetQua")).isEqualTo("000");
        assertThat(ask(OLDEST).getString("maKetQua")).isEqualTo("10");
        assertThat(ask(OLDEST).getString("maKetQua")).isEqualTo("00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"KhongCo", "take", "", "token"})
    void an_order_for_no_function_is_refused(String function) {
        assertThatIllegalArgumentException().isThrownBy(() -> bhxh.answerNext(function, "500", ""));
    }

    @Test
    void each_check_counts_as_a_look_up_of_its_facility() throws Exception {
        ask(OLDEST);
        ask(OF_2019, "maThe", "0000000000");
        caller.call(OF_2024, Map.of(), Wire.FORM, BhxhCaller.about(person));

        assertThat(bhxh.lookUps(BhxhSimulator.FACILITY)).isEqualTo(2);
        assertThat(bhxh.lookUps(FacilityCode.of("91C54"))).isZero();
    }

    @ParameterizedTest
    @EnumSource(
            value = BhxhOddity.class,
            names = {"BLANK_FIELDS", "SPACE_FIELDS", "ABSENT_FIELDS"})
    void a_field_without_content_is_written_as_the_test_says(BhxhOddity oddity) throws Exception {
        assertThat(ask(OF_2019).get("maTheMoi")).isEqualTo(JsonValue.NULL);
        assertThat(ask(OF_2019).getString("maKV")).isEmpty();

        bhxh.writeWith(oddity);
        JsonObject reply = ask(OF_2019);

        for (String field : List.of("maTheMoi", "maKV")) {
            assertThat(reply.getString(field, "absent"))
                    .isEqualTo(
                            switch (oddity) {
                                case BLANK_FIELDS -> "";
                                case SPACE_FIELDS -> " ";
                                default -> "absent";
                            });
        }
        assertThat(reply.getString("maThe")).isEqualTo(person.card().text());
    }

    @Test
    void a_list_without_content_is_empty_or_null_or_absent() throws Exception {
        assertThat(ask(OF_2019).getJsonArray("dsLichSuKT2018")).isEmpty();

        bhxh.writeWith(BhxhOddity.NULL_LISTS);
        assertThat(ask(OF_2019).get("dsLichSuKCB2018")).isEqualTo(JsonValue.NULL);
        assertThat(ask(OF_2019).get("dsLichSuKT2018")).isEqualTo(JsonValue.NULL);

        bhxh.writeWith(BhxhOddity.ABSENT_LISTS);
        assertThat(ask(OF_2019).keySet()).doesNotContain("dsLichSuKCB2018", "dsLichSuKT2018");
    }

    @Test
    void numbers_and_times_can_be_written_in_two_ways() throws Exception {
        bhxh.treated(person.id(), TREATMENT);
        bhxh.writeWith(BhxhOddity.NUMERIC_DOSSIER_NUMBERS, BhxhOddity.TIMES_WITH_SECONDS);

        JsonObject entry = ask(OF_2019).getJsonArray("dsLichSuKCB2018").getJsonObject(0);

        assertThat(entry.getInt("maHoSo")).isEqualTo(910_000_001);
        assertThat(entry.getString("ngayRa")).isEqualTo("20220304163000");
    }

    @Test
    void the_last_choice_of_oddities_holds() throws Exception {
        bhxh.writeWith(BhxhOddity.ABSENT_FIELDS);
        bhxh.writeWith();

        assertThat(ask(OF_2019).get("maTheMoi")).isEqualTo(JsonValue.NULL);
    }

    private void register() {
        bhxh.registerOfficer(CitizenId.of(BhxhCaller.OFFICER), PersonName.of(BhxhCaller.OFFICER_NAME));
    }

    private JsonObject ask(String function) throws Exception {
        return caller.call(function, BhxhCaller.about(person));
    }

    private JsonObject ask(String function, String field, String value) throws Exception {
        Map<String, String> question = BhxhCaller.about(person);
        question.put(field, value);
        return caller.call(function, question);
    }
}
