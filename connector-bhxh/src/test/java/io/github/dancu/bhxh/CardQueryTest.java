package io.github.dancu.bhxh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.HealthCardNumber;
import io.github.dancu.citizen.PartialDate;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.citizen.SocialInsuranceNumber;
import io.github.dancu.connect.InvalidRequestException;
import io.github.dancu.connect.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardQueryTest {
    private static final PersonName NAME = PersonName.of("Nguyễn Văn Mẫu");
    private static final PartialDate YEAR = PartialDate.ofYear(1990);

    @ParameterizedTest
    @CsvSource({
        "00 0000 0001,0000000001",
        "003 090 000 001,003090000001",
        "gd4 91 0000000001,GD4910000000001",
        "GD491003090000001,GD491003090000001"
    })
    void reads_ten_twelve_fifteen_and_seventeen_characters(String typed, String sent) {
        CardQuery query = CardQuery.fromText(typed, "Nguyễn Văn Mẫu", "1990");

        assertThat(query.number()).isEqualTo(sent);
        assertThat(query.name()).isEqualTo(NAME);
        assertThat(query.birthDate()).isEqualTo(YEAR);
    }

    @Test
    void is_made_of_any_of_the_three_numbers() {
        assertThat(CardQuery.of(HealthCardNumber.of("GD4910000000001"), NAME, YEAR)
                        .number())
                .isEqualTo("GD4910000000001");
        assertThat(CardQuery.of(SocialInsuranceNumber.of("0000000001"), NAME, YEAR)
                        .number())
                .isEqualTo("0000000001");
        assertThat(CardQuery.of(CitizenId.of("003090000001"), NAME, YEAR).number())
                .isEqualTo("003090000001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"001234567", "00000000011", "0030900000012", "4GD910000000001", "GD6910000000001"})
    void any_other_number_is_refused(String typed) {
        InvalidRequestException wrong = catchThrowableOfType(
                InvalidRequestException.class, () -> CardQuery.fromText(typed, "Nguyễn Văn Mẫu", "1990"));

        assertThat(wrong.violations()).extracting(Violation::field).containsExactly("number");
        assertThat(wrong).hasMessageNotContaining(typed);
    }

    @Test
    void names_every_wrong_field_at_once_and_repeats_no_value() {
        InvalidRequestException wrong = catchThrowableOfType(
                InvalidRequestException.class, () -> CardQuery.fromText(" ", "a".repeat(201), "31/02/1990"));

        assertThat(wrong.violations())
                .containsExactly(
                        new Violation("number", "is missing"),
                        new Violation("name", "is not a name of at most 200 characters"),
                        new Violation("birthDate", "is not a date of the calendar"));
        assertThat(wrong).hasMessageStartingWith("BHXH card query").hasMessageNotContaining("1990");
        assertThat(wrong.report().attempts()).isZero();
    }

    @Test
    void shows_the_masked_number_only() {
        assertThat(CardQuery.fromText("GD4910000000001", "Nguyễn Văn Mẫu", "1990"))
                .hasToString("CardQuery[HealthCardNumber[***********0001]]");
        assertThat(CardQuery.fromText("003090000001", "Nguyễn Văn Mẫu", "1990"))
                .hasToString("CardQuery[CitizenId[********0001]]");
    }
}
