package io.github.dancu.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.citizen.contract.SeededTest;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WardNamesTest {
    private static final LocalDate OCTOBER_2022 = LocalDate.of(2022, 10, 1);
    private static final LocalDate REFORM = AdministrativeUnits.TWO_LEVELS_SINCE;

    private final AdministrativeUnits units = AdministrativeUnits.vietnam();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rạch Giá",
                "Phường Rạch Giá",
                "phường rạch giá",
                "PHƯỜNG RẠCH GIÁ",
                "P. Rạch Giá",
                "P.Rạch Giá",
                "p rach gia",
                "Rach  Gia",
                " rạch giá ",
                "Xã Rạch Giá",
                "Ra\u0323ch Gia\u0301"
            })
    void a_name_is_found_however_it_is_typed(String typed) {
        assertThat(units.wardsNamed(typed, REFORM)).extracting(Ward::code).containsExactly("30742");
    }

    @ParameterizedTest
    @ValueSource(strings = {"An Hòa", "An Hoà", "an hoa", "Phường An Hòa"})
    void the_place_of_the_tone_mark_does_not_count(String typed) {
        assertThat(units.wardsNamed(typed, "91", OCTOBER_2022))
                .extracting(Ward::code)
                .contains("30748");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Phường 5", "Phường 05", "P5", "P.05", "5"})
    void a_number_is_found_with_and_without_its_leading_zero(String typed) {
        assertThat(units.wardsNamed(typed, "79", OCTOBER_2022))
                .isNotEmpty()
                .allSatisfy(ward -> assertThat(ward.name()).isIn("5", "05"));
    }

    @Test
    void a_name_that_begins_like_a_kind_is_found_too() {
        assertThat(units.wardsNamed("Phường Đúc", OCTOBER_2022))
                .extracting(Ward::code)
                .contains("19780");
        assertThat(units.wardsNamed("Phường Phường Đúc", "46", OCTOBER_2022))
                .extracting(Ward::code)
                .containsExactly("19780");
        assertThat(units.wardsNamed("P Rao", OCTOBER_2022))
                .extracting(Ward::code)
                .containsExactly("20467");
    }

    @Test
    void a_common_name_has_many_wards_and_the_province_narrows_them() {
        List<Ward> everywhere = units.wardsNamed("Tân Hòa", OCTOBER_2022);
        List<Ward> kienGiang = units.wardsNamed("Tân Hòa", "91", OCTOBER_2022);

        assertThat(everywhere).hasSizeGreaterThan(kienGiang.size()).containsAll(kienGiang);
        assertThat(kienGiang).isNotEmpty().extracting(Ward::provinceCode).containsOnly("91");
    }

    @Test
    void a_name_is_looked_for_on_its_day_only() {
        assertThat(units.wardsNamed("Rạch Giá", OCTOBER_2022)).isEmpty();
        assertThat(units.wardsNamed("Vĩnh Bảo", "91", REFORM)).isEmpty();
        assertThat(units.wardsNamed("Vĩnh Bảo", "91", OCTOBER_2022))
                .extracting(Ward::code)
                .containsExactly("30742");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "Phường", "Mẫu", "Phường Mẫu", "...", "30742"})
    void what_names_no_ward_finds_none(String typed) {
        assertThat(units.wardsNamed(typed, REFORM)).isEmpty();
    }

    @SeededTest
    void every_ward_is_found_by_its_full_name_composed_or_not_in_any_case(long seed) {
        Random random = new Random(seed);
        List<Ward> wards = units.wardsOn(random.nextBoolean() ? REFORM : OCTOBER_2022);
        for (int i = 0; i < 200; i++) {
            Ward ward = wards.get(random.nextInt(wards.size()));
            LocalDate on = ward.validity().certainFrom().orElseThrow();
            String typed = switch (random.nextInt(4)) {
                case 0 -> ward.fullName().toUpperCase(Locale.ROOT);
                case 1 -> Normalizer.normalize(ward.fullName(), Normalizer.Form.NFD);
                case 2 -> ward.name();
                default -> "  " + ward.fullName() + " ";
            };

            assertThat(units.wardsNamed(typed, ward.provinceCode(), on)).contains(ward);
        }
    }
}
