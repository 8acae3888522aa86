package io.github.dancu.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.dancu.place.AdministrativeUnits;
import io.github.dancu.place.Ward;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AddressTest {
    @Test
    void the_ward_is_the_one_that_the_code_meant_on_the_day_of_the_address() {
        AdministrativeUnits units = AdministrativeUnits.vietnam();
        Address address = new Address("91", "899", "30742", "");

        assertThat(address.withAsOf(LocalDate.of(2022, 10, 1)).ward(units).map(Ward::fullName))
                .contains("Phường Vĩnh Bảo");
        assertThat(address.withAsOf(LocalDate.of(2025, 7, 1)).ward(units).map(Ward::fullName))
                .contains("Phường Rạch Giá");
    }

    @Test
    void without_a_day_or_a_known_code_there_is_no_ward() {
        AdministrativeUnits units = AdministrativeUnits.vietnam();

        assertThat(new Address("91", "899", "30742", "").ward(units)).isEmpty();
        assertThat(new Address("91", "899", "99999", "")
                        .withAsOf(LocalDate.of(2025, 7, 1))
                        .ward(units))
                .isEmpty();
    }

    private static final Address ADDRESS = new Address("91", "899", "30742", "1 đường Mẫu");

    @Test
    void parts_are_kept_as_they_came_and_absent_ones_are_empty() {
        Address since2025 = new Address("91", "", " 30742", "1  đường Mẫu");

        assertThat(since2025.provinceCode()).isEqualTo("91");
        assertThat(since2025.districtCode()).isEmpty();
        assertThat(since2025.wardCode()).isEqualTo(" 30742");
        assertThat(since2025.detail()).isEqualTo("1  đường Mẫu");
    }

    @Test
    void addresses_are_equal_if_every_part_is() {
        assertThat(ADDRESS)
                .isEqualTo(new Address("91", "899", "30742", "1 đường Mẫu"))
                .hasSameHashCodeAs(new Address("91", "899", "30742", "1 đường Mẫu"))
                .isNotEqualTo(new Address("89", "899", "30742", "1 đường Mẫu"))
                .isNotEqualTo(new Address("91", "900", "30742", "1 đường Mẫu"))
                .isNotEqualTo(new Address("91", "899", "30760", "1 đường Mẫu"))
                .isNotEqualTo(new Address("91", "899", "30742", "2 đường Mẫu"))
                .isNotEqualTo(ADDRESS.withCountryCode("VN"))
                .isNotEqualTo(ADDRESS.withAsOf(LocalDate.of(2022, 10, 1)))
                .isNotEqualTo(null)
                .isNotEqualTo("1 đường Mẫu");
    }

    @Test
    void country_and_day_are_added_without_changing_the_rest() {
        Address dated = ADDRESS.withCountryCode(" vn").withAsOf(LocalDate.of(2022, 10, 1));

        assertThat(dated.countryCode()).isEqualTo(" vn");
        assertThat(dated.asOf()).contains(LocalDate.of(2022, 10, 1));
        assertThat(dated.withCountryCode("").withAsOf(null)).isEqualTo(ADDRESS).hasSameHashCodeAs(ADDRESS);
        assertThat(ADDRESS.countryCode()).isEmpty();
        assertThat(ADDRESS.asOf()).isEmpty();
    }

    @Test
    void an_address_is_empty_if_no_part_came() {
        Address empty = new Address("", "", "", "");

        assertThat(empty.isEmpty()).isTrue();
        assertThat(empty.withAsOf(LocalDate.of(2022, 10, 1)).isEmpty()).isTrue();
        assertThat(empty.withCountryCode("VN").isEmpty()).isFalse();
        assertThat(new Address("91", "", "", "").isEmpty()).isFalse();
        assertThat(new Address("", "899", "", "").isEmpty()).isFalse();
        assertThat(new Address("", "", "30742", "").isEmpty()).isFalse();
        assertThat(new Address("", "", "", "1 đường Mẫu").isEmpty()).isFalse();
    }

    @Test
    void printing_shows_no_part_not_even_one_that_stands_in_the_wrong_field() {
        assertThat(ADDRESS).hasToString("Address[***]");
        assertThat(new Address("1 đường CANARY42", "", "", "")).hasToString("Address[***]");
    }

    @Test
    @SuppressWarnings("NullAway")
    void an_absent_part_is_an_empty_text_and_never_null() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Address(null, "", "", ""))
                .withMessage("provinceCode");
        assertThatNullPointerException()
                .isThrownBy(() -> new Address("", null, "", ""))
                .withMessage("districtCode");
        assertThatNullPointerException()
                .isThrownBy(() -> new Address("", "", null, ""))
                .withMessage("wardCode");
        assertThatNullPointerException()
                .isThrownBy(() -> new Address("", "", "", null))
                .withMessage("detail");
        assertThatNullPointerException()
                .isThrownBy(() -> ADDRESS.withCountryCode(null))
                .withMessage("countryCode");
    }
}
