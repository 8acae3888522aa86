package io.github.dancu.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dancu.citizen.contract.RandomText;
import io.github.dancu.citizen.contract.TextValueContract;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProcedureCodeTest implements TextValueContract<ProcedureCode> {
    @Override
    public ProcedureCode of(String text) {
        return ProcedureCode.of(text);
    }

    @Override
    public Optional<ProcedureCode> tryParse(String text) {
        return ProcedureCode.tryParse(text);
    }

    @Override
    public String toText(ProcedureCode value) {
        return value.toText();
    }

    @Override
    public String validText(RandomGenerator random) {
        String national = RandomText.digits(random, 1) + "." + RandomText.digits(random, 6);
        String agency = ".000." + RandomText.digits(random, 2) + ".00." + RandomText.from(random, "HG", 1);
        return random.nextBoolean() ? national : national + agency + RandomText.digits(random, 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.004222", "2.000815", "1.004616.000.00.00.H56", "1.004616.000.00.00.G22"})
    void national_and_local_procedures_have_codes(String text) {
        assertThat(ProcedureCode.of(text).toText()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1004222",
                "10.04222",
                "1.00422",
                "1.0042222",
                "A.004222",
                "1.004222.",
                "1.004222.H56",
                "1.004616.000.00.H56",
                "1.004616.000.00.00.K56",
                "1.004616.000.00.00.H5",
                "1.004616.000.00.00.H566",
                "1.004616.000.00.00.H56.01",
                "１.004222"
            })
    void another_shape_is_refused(String text) {
        assertThat(ProcedureCode.tryParse(text)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProcedureCode.of(text))
                .withMessage("a procedure code is one digit, a dot and six digits,"
                        + " with an agency code behind it if it is a local one");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.004616.000.00.00.H56",
                " 1.004616.000.00.00.h56\n",
                "1.004616 .000.00.00.H56",
                "1.004616.000.00.00.H56\u00A0"
            })
    void blanks_and_case_of_a_typed_code_are_ignored(String typed) {
        assertThat(ProcedureCode.tryParse(typed)).contains(ProcedureCode.of("1.004616.000.00.00.H56"));
    }

    @Test
    void lower_case_and_blanks_are_no_code_for_a_program() {
        assertThatIllegalArgumentException().isThrownBy(() -> ProcedureCode.of("1.004616.000.00.00.h56"));
        assertThatIllegalArgumentException().isThrownBy(() -> ProcedureCode.of(" 1.004222"));
    }

    @Test
    void it_prints_as_its_text_because_it_names_no_person() {
        assertThat(ProcedureCode.of("1.004222")).hasToString("1.004222");
    }

    @ParameterizedTest
    @CsvSource({"1.004616.000.00.00.H56, 1.004616, 000.00.00.H56", "2.000001.000.00.10.G22, 2.000001, 000.00.10.G22"})
    void a_local_procedure_names_its_agency(String text, String national, String agency) {
        ProcedureCode code = ProcedureCode.of(text);

        assertThat(code.isLocal()).isTrue();
        assertThat(code.nationalPart()).isEqualTo(ProcedureCode.of(national));
        assertThat(code.agency()).contains(AgencyCode.of(agency));
    }

    @Test
    void a_national_procedure_names_no_agency() {
        ProcedureCode code = ProcedureCode.of("1.004222");

        assertThat(code.isLocal()).isFalse();
        assertThat(code.nationalPart()).isEqualTo(code);
        assertThat(code.agency()).isEmpty();
    }

    /** The codes that public lists and portals show. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.004222", "1.004194", "1.002755", "1.003197", "1.010028", "1.010038", "2.001159", "1.003677",
                        "1.001193",
                "1.000894", "1.000656", "1.004884", "1.001022", "1.004837", "2.000815", "2.000884", "1.001612",
                        "2.000986",
                "2.002621", "1.011537", "2.002622", "2.001023", "2.000987", "3.000722", "2.002913"
            })
    void the_codes_of_the_essential_services_are_national(String text) {
        assertThat(ProcedureCode.tryParse(text))
                .hasValueSatisfying(code -> assertThat(code.isLocal()).isFalse());
    }
}
