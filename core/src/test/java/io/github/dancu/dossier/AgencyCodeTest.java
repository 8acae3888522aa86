package io.github.dancu.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dancu.citizen.contract.RandomText;
import io.github.dancu.citizen.contract.TextValueContract;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest(name = "{0}: {1}, level {2}, root {3}")
    @CsvSource({
        "000.00.00.H56, QCVN_102_2016, 1, H56, PROVINCE",
        "000.00.01.H33, QCVN_102_2016, 2, H33, PROVINCE",
        "000.01.01.H33, QCVN_102_2016, 3, H33, PROVINCE",
        "001.01.01.H33, QCVN_102_2016, 4, H33, PROVINCE",
        "000.00.10.G22, QCVN_102_2016, 2, G22, MINISTRY",
        "H33, QD_20_2020, 1, H33, PROVINCE",
        "H33.899, QD_20_2020, 2, H33, PROVINCE",
        "H01.02.003, QD_20_2020, 3, H01, PROVINCE",
        "G22.10.20, QD_20_2020, 3, G22, MINISTRY",
        "G09.20, QD_20_2020, 2, G09, MINISTRY"
    })
    void a_code_tells_its_system_level_and_root(
            String text, AgencySystem system, int level, String root, AgencyKind kind) {
        AgencyCode code = AgencyCode.of(text);

        assertThat(code.system()).contains(system);
        assertThat(code.level()).hasValue(level);
        assertThat(code.rootCode()).contains(root);
        assertThat(code.kind()).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"00", "000.00.01", "000.00.00.H5", "H3", "HH3", "3H3.01", "000.000.00.H33", "0A0.00.00.H33"})
    void a_code_of_neither_system_tells_nothing_and_is_kept(String text) {
        AgencyCode code = AgencyCode.of(text);

        assertThat(code.system()).isEmpty();
        assertThat(code.level()).isEmpty();
        assertThat(code.rootCode()).isEmpty();
        assertThat(code.kind()).isEmpty();
        assertThat(code.rootName()).isEmpty();
        assertThat(code.toText()).isEqualTo(text);
    }

    @Test
    void a_root_that_is_no_ministry_and_no_province_has_no_kind() {
        assertThat(AgencyCode.of("A01.02").rootCode()).contains("A01");
        assertThat(AgencyCode.of("A01.02").kind()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "G01, Bộ Công an, true",
        "G16.01, 'Bộ Văn hóa, Thể thao và Du lịch', true",
        "G22.10.20, Văn phòng Chính phủ, true",
        "G24, Bảo hiểm xã hội Việt Nam, true",
        "H21.001, Gia Lai, true",
        "H22, Hà Giang, true",
        "000.00.00.H56, Thanh Hóa, true",
        "H01, An Giang, false",
        "000.00.01.H33, Kiên Giang, false",
        "H63, Yên Bái, false"
    })
    void the_root_has_a_name_and_says_whether_it_is_confirmed(String text, String name, boolean confirmed) {
        assertThat(AgencyCode.of(text).rootName()).contains(new AgencyName(name, confirmed));
    }

    @Test
    void eighty_nine_roots_are_known_and_the_others_are_accepted() {
        long known = Stream.of("G", "H")
                .flatMap(letter -> IntStream.range(0, 100)
                        .mapToObj(number -> String.format(Locale.ROOT, "%s%02d", letter, number)))
                .filter(root -> AgencyCode.of(root).rootName().isPresent())
                .count();

        assertThat(known).isEqualTo(89);
        assertThat(AgencyCode.of("G23").rootName()).isEmpty();
    }
}
