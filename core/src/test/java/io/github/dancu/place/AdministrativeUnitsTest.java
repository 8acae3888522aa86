package io.github.dancu.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.citizen.contract.RandomText;
import io.github.dancu.citizen.contract.SeededTest;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdministrativeUnitsTest {
    private static final LocalDate OCTOBER_2022 = LocalDate.of(2022, 10, 1);
    private static final LocalDate MARCH_2025 = LocalDate.of(2025, 3, 31);
    private static final LocalDate REFORM = AdministrativeUnits.TWO_LEVELS_SINCE;

    private final AdministrativeUnits units = AdministrativeUnits.vietnam();

    @ParameterizedTest
    @CsvSource({
        "2022-10-01, 30742, Phường Vĩnh Bảo",
        "2025-03-31, 30742, Phường Vĩnh Thanh Vân",
        "2025-06-30, 30742, Phường Vĩnh Thanh Vân",
        "2025-07-01, 30742, Phường Rạch Giá",
        "2030-01-01, 30742, Phường Rạch Giá",
        "2022-10-01, 30760, Phường Vĩnh Thông",
        "2025-07-01, 30760, Phường Vĩnh Thông",
        "2022-10-01, 30763, Xã Phi Thông",
        "2022-10-01, 30730, Phường Vĩnh Thanh Vân",
        "2022-10-01, 31105, Xã Thổ Châu",
        "2025-07-01, 31105, Đặc khu Thổ Châu",
        "2025-07-01, 31078, Đặc khu Phú Quốc",
        "2025-07-01, 31108, Đặc khu Kiên Hải",
        "2022-10-01, 19780, Phường Phường Đúc"
    })
    void a_ward_code_means_what_it_meant_on_that_day(LocalDate on, String code, String fullName) {
        assertThat(units.ward(code, on)).map(Ward::fullName).contains(fullName);
    }

    @Test
    void a_reused_code_has_all_its_meanings_in_order_of_time() {
        assertThat(units.wards("30742"))
                .extracting(Ward::name)
                .containsExactly("Vĩnh Bảo", "Vĩnh Thanh Vân", "Rạch Giá");
        assertThat(units.provinces("91")).extracting(Province::name).containsExactly("Kiên Giang", "An Giang");
        assertThat(units.provinces("24")).extracting(Province::name).containsExactly("Bắc Giang", "Bắc Ninh");
    }

    @Test
    void on_a_day_between_two_lists_no_meaning_is_certain_and_both_are_candidates() {
        LocalDate between = LocalDate.of(2023, 6, 1);

        assertThat(units.ward("30742", between)).isEmpty();
        assertThat(units.wards("30742"))
                .extracting(ward -> ward.validity().on(between))
                .containsExactly(InForce.NOT_KNOWN, InForce.NOT_KNOWN, InForce.NO);
    }

    @Test
    void before_the_first_list_nothing_is_certain() {
        LocalDate before = OCTOBER_2022.minusDays(1);

        assertThat(units.ward("30760", before)).isEmpty();
        assertThat(units.district("899", before)).isEmpty();
        assertThat(units.province("91", before)).isEmpty();
    }

    @Test
    void a_withdrawn_code_means_nothing_any_more() {
        assertThat(units.ward("30730", REFORM)).isEmpty();
        assertThat(units.wards("30730").get(0).validity().on(LocalDate.of(2025, 2, 1)))
                .isEqualTo(InForce.NO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3074", "307420", "3074x", "x0742", " 30742", "99999", "00000", "٣0742", "-0742"})
    void what_is_no_code_means_nothing(String text) {
        assertThat(units.ward(text, REFORM)).isEmpty();
        assertThat(units.wards(text)).isEmpty();
        assertThat(units.provinces(text)).isEmpty();
        assertThat(units.districts(text)).isEmpty();
    }

    @Test
    void the_lists_have_as_many_units_as_published() {
        assertThat(units.provincesOn(OCTOBER_2022)).hasSize(63);
        assertThat(units.provincesOn(MARCH_2025)).hasSize(63);
        assertThat(units.provincesOn(REFORM)).hasSize(34);
        assertThat(units.provincesOn(OCTOBER_2022).stream()
                        .flatMap(province -> units.districtsOf(province.code(), OCTOBER_2022).stream()))
                .hasSize(705);
        assertThat(kinds(units.wardsOn(OCTOBER_2022)))
                .isEqualTo(Map.of(UnitKind.COMMUNE, 8_248L, UnitKind.WARD, 1_737L, UnitKind.TOWNSHIP, 614L));
        assertThat(kinds(units.wardsOn(REFORM)))
                .isEqualTo(Map.of(UnitKind.COMMUNE, 2_621L, UnitKind.WARD, 687L, UnitKind.SPECIAL_ZONE, 13L));
        assertThat(units.wardsOn(REFORM.minusDays(1)).stream()
                        .filter(ward -> ward.validity().on(REFORM.minusDays(1)) == InForce.YES))
                .hasSize(10_035);
    }

    @Test
    void of_the_codes_of_2025_nearly_all_were_used_before_and_few_kept_name_and_province() {
        List<Ward> reused = units.wardsOn(REFORM).stream()
                .filter(ward -> units.ward(ward.code(), OCTOBER_2022).isPresent())
                .toList();

        assertThat(reused).hasSize(3_314);
        assertThat(reused.stream().filter(ward -> !sameName(ward, before(ward))))
                .hasSize(1_840);
        assertThat(reused.stream()
                        .filter(ward -> !ward.provinceCode().equals(before(ward).provinceCode())))
                .hasSize(1_287);
        assertThat(reused.stream()
                        .filter(ward -> sameName(ward, before(ward)))
                        .filter(ward -> ward.provinceCode().equals(before(ward).provinceCode())))
                .hasSize(897);
        assertThat(units.wardsOn(REFORM).stream()
                        .filter(ward -> units.ward(ward.code(), OCTOBER_2022).isEmpty())
                        .map(Ward::code))
                .containsExactly("03980", "06978", "11948", "19742", "20333", "21548", "26732");
    }

    @Test
    void the_codes_of_the_34_provinces_are_those_kept() {
        assertThat(units.provincesOn(REFORM))
                .extracting(Province::code)
                .containsExactly(
                        ("01 04 08 11 12 14 15 19 20 22 24 25 31 33 37 38 40 42 44 46 48 51 52 56 66 68 75 79 80 82"
                                        + " 86 91 92 96")
                                .split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "91, 2022-10-01, Tỉnh Kiên Giang",
        "91, 2025-07-01, Tỉnh An Giang",
        "89, 2025-06-30, Tỉnh An Giang",
        "01, 2022-10-01, Thành phố Hà Nội",
        "01, 2025-07-01, Thành phố Hà Nội",
        "46, 2024-12-31, Tỉnh Thừa Thiên Huế",
        "46, 2025-01-01, Thành phố Huế",
        "75, 2026-04-29, Tỉnh Đồng Nai",
        "75, 2026-04-30, Thành phố Đồng Nai"
    })
    void a_province_code_means_what_it_meant_on_that_day(String code, LocalDate on, String fullName) {
        assertThat(units.province(code, on)).map(Province::fullName).contains(fullName);
    }

    @Test
    void a_province_that_ended_is_not_in_force() {
        assertThat(units.province("89", REFORM)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "91, 2022-10-01, 2025-07-01, 91 An Giang",
        "89, 2022-10-01, 2025-07-01, 91 An Giang",
        "24, 2022-10-01, 2025-07-01, 24 Bắc Ninh",
        "27, 2022-10-01, 2025-07-01, 24 Bắc Ninh",
        "01, 2022-10-01, 2030-01-01, 01 Hà Nội",
        "46, 2022-10-01, 2025-07-01, 46 Huế",
        "70, 2022-10-01, 2026-05-01, 75 Đồng Nai",
        "91, 2022-10-01, 2022-10-01, 91 Kiên Giang"
    })
    void a_province_became_another_or_stayed(String code, LocalDate from, LocalDate by, String expected) {
        Province province = units.province(code, from).orElseThrow();

        assertThat(units.becameOn(province, by))
                .map(found -> found.code() + " " + found.name())
                .contains(expected);
    }

    @Test
    void a_province_did_not_exist_before_it_began() {
        Province anGiang = units.province("91", REFORM).orElseThrow();

        assertThat(units.becameOn(anGiang, OCTOBER_2022)).isEmpty();
        assertThat(units.predecessors(anGiang)).extracting(Province::name).containsExactly("An Giang", "Kiên Giang");
    }

    @Test
    void every_province_of_the_63_became_one_of_the_34() {
        assertThat(units.provincesOn(OCTOBER_2022))
                .allSatisfy(
                        province -> assertThat(units.becameOn(province, REFORM)).isPresent());
        assertThat(units.provincesOn(OCTOBER_2022).stream()
                        .map(province -> units.becameOn(province, REFORM).orElseThrow())
                        .distinct())
                .hasSize(34);
    }

    @Test
    void kien_giang_had_fifteen_districts() {
        assertThat(units.districtsOf("91", OCTOBER_2022))
                .extracting(district -> district.code() + " " + district.name())
                .containsExactly(
                        "899 Rạch Giá",
                        "900 Hà Tiên",
                        "902 Kiên Lương",
                        "903 Hòn Đất",
                        "904 Tân Hiệp",
                        "905 Châu Thành",
                        "906 Giồng Riềng",
                        "907 Gò Quao",
                        "908 An Biên",
                        "909 An Minh",
                        "910 Vĩnh Thuận",
                        "911 Phú Quốc",
                        "912 Kiên Hải",
                        "913 U Minh Thượng",
                        "914 Giang Thành");
        assertThat(units.district("899", OCTOBER_2022)).map(District::fullName).contains("Thành phố Rạch Giá");
    }

    @Test
    void rach_gia_had_twelve_wards() {
        assertThat(units.wardsOfDistrict("899", OCTOBER_2022))
                .extracting(ward -> ward.code() + " " + ward.fullName())
                .containsExactly(
                        "30730 Phường Vĩnh Thanh Vân",
                        "30733 Phường Vĩnh Thanh",
                        "30736 Phường Vĩnh Quang",
                        "30739 Phường Vĩnh Hiệp",
                        "30742 Phường Vĩnh Bảo",
                        "30745 Phường Vĩnh Lạc",
                        "30748 Phường An Hòa",
                        "30751 Phường An Bình",
                        "30754 Phường Rạch Sỏi",
                        "30757 Phường Vĩnh Lợi",
                        "30760 Phường Vĩnh Thông",
                        "30763 Xã Phi Thông");
    }

    @Test
    void an_giang_of_2025_has_102_wards_by_its_own_resolution() {
        List<Ward> wards = units.wardsOfProvince("91", REFORM);

        assertThat(kinds(wards))
                .isEqualTo(Map.of(UnitKind.COMMUNE, 85L, UnitKind.WARD, 14L, UnitKind.SPECIAL_ZONE, 3L));
        assertThat(wards)
                .allSatisfy(ward -> assertThat(ward.validity().legalBasis())
                        .contains(new LegalBasis("NQ 1654/NQ-UBTVQH15", REFORM)));
    }

    @Test
    void since_the_reform_there_is_no_district_and_no_ward_below_one() {
        assertThat(units.provincesOn(REFORM))
                .allSatisfy(province ->
                        assertThat(units.districtsOf(province.code(), REFORM)).isEmpty());
        assertThat(units.district("899", REFORM)).isEmpty();
        assertThat(units.wardsOn(REFORM))
                .allSatisfy(ward -> assertThat(ward.districtCode()).isEmpty());
        assertThat(units.wardsOn(OCTOBER_2022))
                .allSatisfy(ward -> assertThat(ward.districtCode()).isPresent());
    }

    @Test
    void the_communes_of_dong_nai_are_not_certain_since_it_became_a_city() {
        LocalDate city = LocalDate.of(2026, 4, 30);
        List<Ward> communes = units.wardsOfProvince("75", REFORM).stream()
                .filter(ward -> ward.kind() == UnitKind.COMMUNE)
                .toList();

        assertThat(communes).hasSize(72).allSatisfy(ward -> {
            assertThat(units.ward(ward.code(), city.minusDays(1))).contains(ward);
            assertThat(units.ward(ward.code(), city)).isEmpty();
            assertThat(ward.validity().on(city)).isEqualTo(InForce.NOT_KNOWN);
        });
        assertThat(units.wardsOfProvince("75", city)).hasSize(95);
    }

    @Test
    void each_province_of_2025_has_all_its_wards() {
        int wards = units.provincesOn(REFORM).stream()
                .mapToInt(province ->
                        units.wardsOfProvince(province.code(), REFORM).size())
                .sum();

        assertThat(wards).isEqualTo(3_321);
        assertThat(units.wardsOfProvince("79", REFORM)).hasSize(168);
    }

    @SeededTest
    void a_certain_meaning_is_one_of_the_meanings_and_the_only_certain_one(long seed) {
        Random random = new Random(seed);
        List<Ward> all = WardTable.WARDS.all().toList();
        for (int i = 0; i < 500; i++) {
            String code = all.get(random.nextInt(all.size())).code();
            LocalDate on = LocalDate.of(2022, 9, 1).plusDays(random.nextInt(1_500));
            List<Ward> certain = units.wards(code).stream()
                    .filter(ward -> ward.validity().on(on) == InForce.YES)
                    .toList();

            assertThat(certain).hasSizeLessThan(2);
            assertThat(units.ward(code, on).stream().toList()).isEqualTo(certain);
            assertThat(units.wards(code)).extracting(Ward::code).containsOnly(code);
        }
    }

    @SeededTest
    void any_text_is_a_question_that_gets_an_answer(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            String text = RandomText.anything(random);

            assertThat(units.ward(text, REFORM)).isEmpty();
            assertThat(units.wards(text)).isEmpty();
            assertThat(units.wardsNamed(text, REFORM)).doesNotContainNull();
        }
    }

    private Ward before(Ward ward) {
        return units.ward(ward.code(), OCTOBER_2022).orElseThrow();
    }

    private static boolean sameName(Ward left, Ward right) {
        return withoutAccents(left.name()).equals(withoutAccents(right.name()));
    }

    /** Accents and case only: the figures were counted so, with blanks and signs left in. */
    private static String withoutAccents(String name) {
        return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}", "")
                .replace('\u0111', 'd');
    }

    private static Map<UnitKind, Long> kinds(List<Ward> wards) {
        return wards.stream().collect(Collectors.groupingBy(Ward::kind, Collectors.counting()));
    }
}
