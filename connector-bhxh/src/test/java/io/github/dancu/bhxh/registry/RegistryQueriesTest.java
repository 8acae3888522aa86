package io.github.dancu.bhxh.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dancu.citizen.Gender;
import io.github.dancu.citizen.PartialDate;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.connect.InvalidRequestException;
import io.github.dancu.connect.Violation;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistryQueriesTest {
    @Test
    void a_search_for_a_number_names_every_wrong_field_at_once() {
        InvalidRequestException wrong = wrong(
                () -> InsuranceNumberQuery.fromText("a".repeat(201), "31/02/1990", "nam giới", "091", "89", "307420"));

        assertThat(wrong.violations())
                .containsExactlyInAnyOrder(
                        new Violation("name", "is not a name of at most 200 characters"),
                        new Violation("birthDate", "is not a date of the calendar"),
                        new Violation("gender", "is none of Nam, Nữ, Khác, 1, 2, 3"),
                        new Violation("provinceCode", "is not 2 digits"),
                        new Violation("districtCode", "is not 3 digits"),
                        new Violation("wardCode", "is not 5 digits"));
        assertThat(wrong)
                .hasMessageStartingWith("BHXH-LGSP insurance-number query")
                .hasMessageNotContaining("1990");
        assertThat(wrong.report().attempts()).isZero();
    }

    @Test
    void a_search_for_a_household_names_every_wrong_field_at_once() {
        InvalidRequestException wrong =
                wrong(() -> HouseholdQuery.fromText(null, " ", null, "9", "a".repeat(51), "0000000001"));

        assertThat(wrong.violations())
                .containsExactlyInAnyOrder(
                        new Violation("name", "is missing"),
                        new Violation("birthDate", "is missing"),
                        new Violation("gender", "is missing"),
                        new Violation("provinceCode", "is not 2 digits"),
                        new Violation("bookNumber", "is longer than 50 characters, or not on one line"),
                        new Violation("card", "is no card number (15 or 17 characters)"));
        assertThat(wrong).hasMessageStartingWith("BHXH-LGSP household query");
    }

    @Test
    void a_builder_names_everything_that_is_missing_at_once() {
        assertThat(wrong(() -> InsuranceNumberQuery.builder().build()).violations())
                .extracting(Violation::field)
                .containsExactly("name", "birthDate", "gender", "provinceCode");
        assertThat(wrong(() -> HouseholdQuery.builder().build()).violations())
                .extracting(Violation::field)
                .containsExactly("name", "birthDate", "gender", "provinceCode");
    }

    @Test
    void what_need_not_be_said_may_be_missing_or_blank() {
        assertThat(InsuranceNumberQuery.fromText("Nguyễn Văn Mẫu", "1990", "1", " 91 ", null, " ")
                        .body())
                .containsEntry("maTinhKs", "91")
                .containsEntry("maHuyenKs", "")
                .containsEntry("maXaKs", "");
        assertThat(HouseholdQuery.fromText("Nguyễn Văn Mẫu", "1990", "1", "91", " ", " ")
                        .body())
                .containsEntry("soSo", "")
                .containsEntry("maThe", "");
    }

    @ParameterizedTest
    @CsvSource({"1,1", "2,2", "3,3", "nam,1", "NỮ,2", "' Nữ ',2", "Nu\u031b\u0303,2", "khác,3"})
    void a_sex_is_typed_as_word_or_code(String typed, String sent) {
        assertThat(InsuranceNumberQuery.fromText("Nguyễn Văn Mẫu", "1990", typed, "91", "", "")
                        .body())
                .containsEntry("gioiTinh", sent);
    }

    @ParameterizedTest
    @CsvSource({"MALE,1", "FEMALE,2"})
    void a_builder_sends_what_the_text_would(Gender gender, String typed) {
        HouseholdQuery built = HouseholdQuery.builder()
                .name(PersonName.of("Nguyễn Văn Mẫu"))
                .birthDate(PartialDate.ofYear(1990))
                .gender(gender)
                .province("91")
                .build();

        assertThat(built.body())
                .isEqualTo(HouseholdQuery.fromText("Nguyễn Văn Mẫu", "1990", typed, "91", null, null)
                        .body());
    }

    @Test
    void shows_nothing_of_whom_it_is_for() {
        assertThat(InsuranceNumberQuery.fromText("Nguyễn Văn Mẫu", "1990", "1", "91", null, null))
                .hasToString("InsuranceNumberQuery[***]");
        assertThat(HouseholdQuery.fromText("Nguyễn Văn Mẫu", "1990", "1", "91", null, null))
                .hasToString("HouseholdQuery[***]");
    }

    private static InvalidRequestException wrong(ThrowingCallable making) {
        return catchThrowableOfType(InvalidRequestException.class, making);
    }
}
