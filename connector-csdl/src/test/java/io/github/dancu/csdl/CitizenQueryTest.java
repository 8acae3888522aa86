package io.github.dancu.csdl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.CmndNumber;
import io.github.dancu.citizen.PartialDate;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.citizen.SensitiveField;
import io.github.dancu.connect.InvalidRequestException;
import io.github.dancu.connect.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitizenQueryTest {
    @Test
    void reads_twelve_digits_as_a_personal_number_and_nine_as_an_old_card() {
        CitizenQuery byId = CitizenQuery.fromText("003 099 000 001", "Nguyễn Văn Mẫu", "31/01/1999");
        CitizenQuery byCmnd = CitizenQuery.fromText("001.234.567", "Nguyễn Văn Mẫu", "1999");

        assertThat(byId.id()).contains(CitizenId.of("003099000001"));
        assertThat(byId.cmnd()).isEmpty();
        assertThat(byCmnd.cmnd()).contains(CmndNumber.of("001234567"));
        assertThat(byCmnd.birthDate()).isEqualTo(PartialDate.ofYear(1999));
    }

    @Test
    void names_every_wrong_field_at_once_and_repeats_no_value() {
        InvalidRequestException wrong = catchThrowableOfType(
                InvalidRequestException.class, () -> CitizenQuery.fromText("00309900000", " ", "31/02/1999"));

        assertThat(wrong.violations())
                .containsExactly(
                        new Violation("number", "is neither twelve nor nine digits"),
                        new Violation("name", "is missing"),
                        new Violation("birthDate", "is not a date of the calendar"));
        assertThat(wrong)
                .hasMessage(
                        "CSDL citizen query was not done: number is neither twelve nor nine digits; name is missing;"
                                + " birthDate is not a date of the calendar")
                .hasMessageNotContaining("00309900000")
                .hasMessageNotContaining("1999");
        assertThat(wrong.report().attempts()).isZero();
    }

    @Test
    void what_a_form_does_not_hold_is_missing() {
        assertThatThrownBy(() -> CitizenQuery.fromText(null, null, null))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageEndingWith("number is missing; name is missing; birthDate is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"01/1999", "1/1999"})
    void a_month_without_a_day_cannot_be_asked_for(String date) {
        assertThatThrownBy(() -> CitizenQuery.fromText("003099000001", "Nguyễn Văn Mẫu", date))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("birthDate has a month but no day");
        assertThatThrownBy(() -> CitizenQuery.of(
                        CitizenId.of("003099000001"), PersonName.of("Mẫu"), PartialDate.ofMonth(1999, 1)))
                .isInstanceOf(InvalidRequestException.class);
    }

    @Test
    void what_is_sensitive_is_asked_for_by_name_and_adds_up() {
        CitizenQuery plain = CitizenQuery.fromText("003099000001", "Nguyễn Văn Mẫu", "1999");
        CitizenQuery more = plain.alsoAsking(SensitiveField.RELIGION)
                .alsoAsking(SensitiveField.ETHNIC_GROUP, SensitiveField.RELIGION);

        assertThat(plain.sensitiveFields()).isEmpty();
        assertThat(plain.alsoAsking().sensitiveFields()).isEmpty();
        assertThat(more.sensitiveFields()).containsExactly(SensitiveField.ETHNIC_GROUP, SensitiveField.RELIGION);
        assertThat(more.id()).isEqualTo(plain.id());
        assertThat(more.cmnd()).isEqualTo(plain.cmnd());
        assertThat(more.name()).isEqualTo(plain.name());
        assertThat(more.birthDate()).isEqualTo(plain.birthDate());
        assertThatThrownBy(() -> more.sensitiveFields().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void says_which_sensitive_parts_are_asked_for_so_that_the_audit_log_does() {
        assertThat(CitizenQuery.fromText("003099000001", "Nguyễn Văn Mẫu", "1999")
                        .alsoAsking(SensitiveField.RELIGION))
                .hasToString("CitizenQuery[CitizenId[********0001], also asking [RELIGION]]");
    }

    @Test
    void shows_the_masked_number_only() {
        assertThat(CitizenQuery.fromText("003099000001", "Nguyễn Văn Mẫu", "1999"))
                .hasToString("CitizenQuery[CitizenId[********0001]]");
        assertThat(CitizenQuery.fromText("001234567", "Nguyễn Văn Mẫu", "1999"))
                .hasToString("CitizenQuery[CmndNumber[*****4567]]");
    }
}
