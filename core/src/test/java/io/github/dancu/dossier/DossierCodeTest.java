package io.github.dancu.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dancu.citizen.contract.RandomText;
import io.github.dancu.citizen.contract.TextValueContract;
import java.time.LocalDate;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DossierCodeTest implements TextValueContract<DossierCode> {
    private static final String RULE = "a dossier code is an agency code, a date of six to eight digits"
            + " and four to seven digits, joined by hyphens, at most 60 characters";

    @Override
    public DossierCode of(String text) {
        return DossierCode.of(text);
    }

    @Override
    public Optional<DossierCode> tryParse(String text) {
        return DossierCode.tryParse(text);
    }

    @Override
    public String toText(DossierCode value) {
        return value.toText();
    }

    @Override
    public String validText(RandomGenerator random) {
        return new AgencyCodeTest().validText(random)
                + "-" + RandomText.digits(random, random.nextInt(6, 9))
                + "-" + RandomText.digits(random, random.nextInt(4, 8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "H21.001-260101-0001",
                "G22.10.20-260101-0001",
                "000.00.01.H22-260101-0001",
                "G09.20-20260609-0092637",
                "H33-260101-00001",
                "H33.899.01-2026010-000001"
            })
    void every_form_the_agencies_use_is_a_code(String text) {
        assertThat(DossierCode.of(text).toText()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "H33.899",
                "H33.899-260101",
                "H33.899-260101-",
                "H33.899-26010-0001",
                "H33.899-202601011-0001",
                "H33.899-260101-001",
                "H33.899-260101-00000001",
                "H33.899-260101-000A",
                "H33.899-260101-0001-1",
                "H33..899-260101-0001",
                ".H33-260101-0001",
                "H33.-260101-0001",
                "H-260101-0001",
                "H333H-260101-0001",
                "H33_899-260101-0001",
                "Đ33.899-260101-0001",
                "H33.899-２６０１０１-0001"
            })
    void another_shape_is_refused(String text) {
        assertThat(DossierCode.tryParse(text)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DossierCode.of(text))
                .withMessage(RULE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "H33.899-260101-0001",
                " h33.899-260101-0001\n",
                "H33.899 - 260101 - 0001",
                "\u00A0H33.899-260101-0001\u00A0"
            })
    void blanks_and_case_of_a_typed_code_are_ignored(String typed) {
        assertThat(DossierCode.tryParse(typed)).contains(DossierCode.of("H33.899-260101-0001"));
    }

    @Test
    void a_letter_outside_ascii_never_becomes_one_inside() {
        assertThat(DossierCode.tryParse("ß3.899-260101-0001")).isEmpty();
        assertThat(DossierCode.tryParse("Hı3.899-260101-0001")).isEmpty();
    }

    @Test
    void lower_case_and_blanks_are_no_code_for_a_program() {
        assertThatIllegalArgumentException().isThrownBy(() -> DossierCode.of("h33.899-260101-0001"));
        assertThatIllegalArgumentException().isThrownBy(() -> DossierCode.of(" H33.899-260101-0001"));
    }

    @Test
    void a_code_has_at_most_sixty_characters() {
        String sixty = "000" + ".00".repeat(13) + ".H3-2026010-000001";

        assertThat(DossierCode.of(sixty).toText()).hasSize(60);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DossierCode.of("H33." + sixty))
                .withMessage(RULE);
    }

    @Test
    void an_endless_code_is_refused_before_it_is_matched() {
        String endless = "000" + ".00".repeat(1_000_000) + "-260101-0001";

        assertThat(DossierCode.tryParse(endless)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> DossierCode.of(endless));
    }

    @Test
    void it_prints_as_its_text_because_it_names_no_person() {
        assertThat(DossierCode.of("H33.899-260101-0001")).hasToString("H33.899-260101-0001");
    }

    @ParameterizedTest(name = "{0}: {1}, {2}, {3}")
    @CsvSource({
        "H21.001-260101-0001, H21.001, 2026-01-01, 0001",
        "G22.10.20-221031-0001, G22.10.20, 2022-10-31, 0001",
        "000.00.01.H22-240229-0001, 000.00.01.H22, 2024-02-29, 0001",
        "G09.20-20260609-0092637, G09.20, 2026-06-09, 0092637",
        "H33-991231-00001, H33, 2099-12-31, 00001"
    })
    void its_parts_say_who_received_it_when_and_as_which(String text, String agency, LocalDate date, String sequence) {
        DossierCode code = DossierCode.of(text);

        assertThat(code.agency()).contains(AgencyCode.of(agency));
        assertThat(code.date()).contains(date);
        assertThat(code.sequence()).isEqualTo(sequence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026010", "250229", "261301", "260001", "260100", "20260230", "00000000", "99999999"})
    void a_day_that_no_calendar_has_is_no_date_and_no_reason_to_refuse_the_code(String digits) {
        assertThat(DossierCode.of("H33.899-" + digits + "-0001").date()).isEmpty();
    }

    @Test
    void an_agency_part_longer_than_a_code_may_be_is_no_agency() {
        String longest = "000" + ".000".repeat(8);

        assertThat(DossierCode.of(longest + "-260101-0001").agency()).contains(AgencyCode.of(longest));
        assertThat(DossierCode.of(longest + ".00-260101-0001").agency()).isEmpty();
    }
}
