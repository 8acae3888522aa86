package io.github.dancu.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class ProcedureTest {
    private static final ProcedureCode CODE = ProcedureCode.of("1.004222");

    @Test
    void a_procedure_keeps_its_code_name_and_field() {
        Procedure procedure = new Procedure(CODE, "Đăng ký thường trú", "A02", "Cư trú");

        assertThat(procedure.code()).isEqualTo(CODE);
        assertThat(procedure.name()).isEqualTo("Đăng ký thường trú");
        assertThat(procedure.fieldCode()).isEqualTo("A02");
        assertThat(procedure.fieldName()).isEqualTo("Cư trú");
    }

    @Test
    void procedures_are_equal_if_every_part_is() {
        assertThat(new Procedure(CODE, "a", "b", "c"))
                .isEqualTo(new Procedure(CODE, "a", "b", "c"))
                .hasSameHashCodeAs(new Procedure(CODE, "a", "b", "c"))
                .isNotEqualTo(new Procedure(ProcedureCode.of("1.004223"), "a", "b", "c"))
                .isNotEqualTo(new Procedure(CODE, "x", "b", "c"))
                .isNotEqualTo(new Procedure(CODE, "a", "x", "c"))
                .isNotEqualTo(new Procedure(CODE, "a", "b", "x"));
    }

    @Test
    @SuppressWarnings("NullAway")
    void every_part_is_required() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Procedure(null, "a", "b", "c"))
                .withMessage("code");
        assertThatNullPointerException()
                .isThrownBy(() -> new Procedure(CODE, null, "b", "c"))
                .withMessage("name");
        assertThatNullPointerException()
                .isThrownBy(() -> new Procedure(CODE, "a", null, "c"))
                .withMessage("fieldCode");
        assertThatNullPointerException()
                .isThrownBy(() -> new Procedure(CODE, "a", "b", null))
                .withMessage("fieldName");
    }
}
