package io.github.dancu.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dancu.citizen.CitizenId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InputCheckTest {
    private final InputCheck check = InputCheck.of("CSDL", "findCitizen");

    @Test
    void names_every_wrong_field_at_once_and_no_value() {
        check.read("number", "00309900000X", CitizenId::tryParse, "is not twelve digits");
        check.read("name", "  ", Optional::of, "is no name");
        check.reject("birthDate", "is in the future");

        InvalidRequestException wrong =
                catchThrowableOfType(InvalidRequestException.class, () -> check.orThrow(() -> "request"));

        assertThat(wrong)
                .hasMessage("CSDL findCitizen was not done: number is not twelve digits; name is missing;"
                        + " birthDate is in the future");
        assertThat(wrong.violations())
                .containsExactly(
                        new Violation("number", "is not twelve digits"),
                        new Violation("name", "is missing"),
                        new Violation("birthDate", "is in the future"));
        assertThat(wrong.report().attempts()).isZero();
        assertThat(wrong.correlationId()).isEqualTo("-");
    }

    @Test
    void hands_out_the_request_if_every_field_is_right() {
        Optional<CitizenId> number =
                check.read("number", "003 099 000001", CitizenId::tryParse, "is not twelve digits");

        assertThat(number).contains(CitizenId.of("003099000001"));
        assertThat(check.<String>orThrow(() -> "request")).isEqualTo("request");
    }

    @Test
    void does_not_build_a_request_from_wrong_fields() {
        check.reject("number", "is missing");

        assertThatThrownBy(() -> check.orThrow(() -> {
                    throw new AssertionError("it was built");
                }))
                .isInstanceOf(InvalidRequestException.class);
    }

    @Test
    void violations_cannot_be_changed_afterwards() {
        check.reject("number", "is missing");
        InvalidRequestException wrong =
                catchThrowableOfType(InvalidRequestException.class, () -> check.orThrow(() -> "request"));

        check.reject("name", "is missing");

        assertThat(wrong.violations()).hasSize(1).isUnmodifiable();
    }
}
