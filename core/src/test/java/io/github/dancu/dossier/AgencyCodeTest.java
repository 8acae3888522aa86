package io.github.dancu.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dancu.citizen.contract.RandomText;
import io.github.dancu.citizen.contract.TextValueContract;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgencyCodeTest implements TextValueContract<AgencyCode> {
    private static final String LETTERS_AND_DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    private static final String RULE = "an agency code is groups of two or three digits or capital letters,"
            + " joined by dots, at most 35 characters";

    @Override
    public AgencyCode of(String text) {
        return AgencyCode.of(text);
    }

    @Override
    public Optional<AgencyCode> tryParse(String text) {
        return AgencyCode.tryParse(text);
    }

    @Override
    public String toText(AgencyCode value) {
        return value.toText();
    }

    @Override
    public String validText(RandomGenerator random) {
        StringBuilder code = new StringBuilder(RandomText.from(random, LETTERS_AND_DIGITS, 3));
        for (int groups = random.nextInt(8); groups > 0; groups--) {
            code.append('.').append(RandomText.from(random, LETTERS_AND_DIGITS, random.nextInt(2, 4)));
        }
        return code.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"000.00.00.H56", "000.00.01.H33", "H33", "H33.899", "H01.02.003", "G22"})
    void codes_of_the_old_and_the_new_system_are_codes(String text) {
        assertThat(AgencyCode.of(text).toText()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "H", "H333", "H33.", ".H33", "H33..01", "H33.1", "H33.0001", "H33-01", "Đ33", "H３３"})
    void another_shape_is_refused(String text) {
        assertThat(AgencyCode.tryParse(text)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AgencyCode.of(text))
                .withMessage(RULE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"H33.899", " h33.899\n", "H33 . 899", "\u00A0H33.899\u00A0"})
    void blanks_and_case_of_a_typed_code_are_ignored(String typed) {
        assertThat(AgencyCode.tryParse(typed)).contains(AgencyCode.of("H33.899"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ß", "ß3", "Hı3", "ﬁ3"})
    void a_letter_outside_ascii_never_becomes_one_inside(String text) {
        assertThat(AgencyCode.tryParse(text)).isEmpty();
    }

    @Test
    void lower_case_and_blanks_are_no_code_for_a_program() {
        assertThatIllegalArgumentException().isThrownBy(() -> AgencyCode.of("h33.899"));
        assertThatIllegalArgumentException().isThrownBy(() -> AgencyCode.of("H33.899 "));
    }

    @Test
    void a_code_has_at_most_thirty_five_characters() {
        String thirtyFive = "000" + ".000".repeat(8);

        assertThat(AgencyCode.of(thirtyFive).toText()).hasSize(35);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AgencyCode.of("00" + ".000".repeat(7) + ".00.00"))
                .withMessage(RULE);
    }

    @Test
    void an_endless_code_is_refused_before_it_is_matched() {
        assertThat(AgencyCode.tryParse("000" + ".00".repeat(1_000_000))).isEmpty();
    }

    @Test
    void it_prints_as_its_text_because_it_names_no_person() {
        assertThat(AgencyCode.of("000.00.01.H33")).hasToString("000.00.01.H33");
    }
}
