package io.github.dancu.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Provinces and districts by name. */
class UpperUnitNamesTest {
    private static final LocalDate OCTOBER_2022 = LocalDate.of(2022, 10, 1);
    private static final LocalDate REFORM = AdministrativeUnits.TWO_LEVELS_SINCE;

    private final AdministrativeUnits units = AdministrativeUnits.vietnam();

    @ParameterizedTest
    @CsvSource({
        "Kiên Giang, 91",
        "tỉnh kiên giang, 91",
        "T. Kien Giang, 91",
        "Hồ Chí Minh, 79",
        "TP. Hồ Chí Minh, 79",
        "TP.HỒ CHÍ MINH, 79",
        "thành phố Hà Nội, 01",
        "Ha  Noi, 01",
        "Bà Rịa Vũng Tàu, 77",
        "Bà Rịa - Vũng Tàu, 77"
    })
    void a_province_is_found_however_it_is_typed(String typed, String code) {
        assertThat(units.provincesNamed(typed, OCTOBER_2022))
                .extracting(Province::code)
                .containsExactly(code);
    }

    @Test
    void a_province_is_looked_for_on_its_day_only() {
        assertThat(units.provincesNamed("Kiên Giang", REFORM)).isEmpty();
        assertThat(units.provincesNamed("An Giang", OCTOBER_2022))
                .extracting(Province::code)
                .containsExactly("89");
        assertThat(units.provincesNamed("An Giang", REFORM))
                .extracting(Province::code)
                .containsExactly("91");
    }

    @ParameterizedTest
    @CsvSource({
        "Rạch Giá, 899",
        "TP Rạch Giá, 899",
        "thành phố rach gia, 899",
        "Huyện U Minh Thượng, 913",
        "H. Giồng Riềng, 906",
        "Quận 1, 760",
        "Q1, 760",
        "Q.01, 760"
    })
    void a_district_is_found_however_it_is_typed(String typed, String code) {
        assertThat(units.districtsNamed(typed, OCTOBER_2022))
                .extracting(District::code)
                .containsExactly(code);
    }

    @Test
    void a_district_with_a_common_name_is_not_picked() {
        assertThat(units.districtsNamed("Huyện Châu Thành", OCTOBER_2022))
                .hasSizeGreaterThan(1)
                .extracting(District::provinceCode)
                .doesNotHaveDuplicates()
                .contains("91");
        assertThat(units.districtsNamed("Châu Thành", REFORM)).isEmpty();
    }

    @Test
    void every_unit_is_found_by_its_full_name_in_capitals_and_decomposed() {
        for (Province province : units.provincesOn(OCTOBER_2022)) {
            assertThat(units.provincesNamed(typed(province), OCTOBER_2022)).contains(province);
        }
        for (District district : units.districtsOf("91", OCTOBER_2022)) {
            assertThat(units.districtsNamed(typed(district), OCTOBER_2022)).contains(district);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "...", "tỉnh", "Mẫu", "91"})
    void what_names_no_unit_finds_none(String typed) {
        assertThat(units.provincesNamed(typed, OCTOBER_2022)).isEmpty();
        assertThat(units.districtsNamed(typed, OCTOBER_2022)).isEmpty();
    }

    private static String typed(AdministrativeUnit unit) {
        return Normalizer.normalize(unit.fullName().toUpperCase(Locale.ROOT), Normalizer.Form.NFD);
    }
}
