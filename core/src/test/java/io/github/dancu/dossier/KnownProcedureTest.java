package io.github.dancu.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class KnownProcedureTest {
    static Stream<KnownProcedure> every() {
        return KnownProcedure.all().stream();
    }

    @ParameterizedTest
    @MethodSource("every")
    void each_code_reads_back_and_finds_its_procedure(KnownProcedure procedure) {
        ProcedureCode code = procedure.code();

        assertThat(ProcedureCode.tryParse(code.toText())).contains(code);
        assertThat(KnownProcedure.of(code)).containsSame(procedure);
        assertThat(procedure.name()).isNotBlank();
    }

    @Test
    void the_table_has_37_and_each_code_once() {
        assertThat(KnownProcedure.all())
                .hasSize(37)
                .extracting(KnownProcedure::code)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "1.004222, Đăng ký thường trú, BCA/cấp xã, true",
        "1.001193, Đăng ký khai sinh, UBND cấp xã, true",
        "1.001022, 'Đăng ký nhận cha, mẹ, con', UBND cấp xã, true",
        "2.000806, Đăng ký kết hôn có yếu tố nước ngoài, '', true",
        "1.001456, Cấp hộ chiếu phổ thông, BCA, false",
        "3.000722, Liên thông (mã mới 2025-26), '', false"
    })
    void a_procedure_is_found_by_its_code(String code, String name, String agency, boolean confirmed) {
        ProcedureCode parsed = ProcedureCode.of(code);

        assertThat(KnownProcedure.of(parsed)).contains(new KnownProcedure(parsed, name, agency, confirmed));
    }

    @Test
    void codes_with_a_weak_source_say_so() {
        List<String> weak = KnownProcedure.all().stream()
                .filter(procedure -> !procedure.confirmed())
                .map(procedure -> procedure.code().text())
                .toList();

        assertThat(weak)
                .containsExactly("1.010040", "1.001456", "3.000333", "1.011733", "2.000987", "3.000722", "2.002913");
    }

    @Test
    void another_code_is_not_known() {
        assertThat(KnownProcedure.of(ProcedureCode.of("9.999999"))).isEmpty();
    }

    @Test
    @SuppressWarnings("NullAway")
    void every_part_is_required() {
        ProcedureCode code = ProcedureCode.of("1.004222");

        assertThatNullPointerException()
                .isThrownBy(() -> new KnownProcedure(null, "a", "", true))
                .withMessage("code");
        assertThatNullPointerException()
                .isThrownBy(() -> new KnownProcedure(code, null, "", true))
                .withMessage("name");
        assertThatNullPointerException()
                .isThrownBy(() -> new KnownProcedure(code, "a", null, true))
                .withMessage("agency");
    }
}
