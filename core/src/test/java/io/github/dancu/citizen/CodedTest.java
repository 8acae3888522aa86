package io.github.dancu.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodedTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "1", "01", " 1 ", "\u00A01\n", "không rõ", "\uD800"})
    void a_code_is_kept_exactly_as_it_came_known_or_not(String raw) {
        assertThat(Coded.known(raw, Gender.MALE).raw()).isEqualTo(raw);
        assertThat(Coded.unknown(raw).raw()).isEqualTo(raw);
    }

    @Test
    void a_known_code_means_one_thing_alone() {
        Coded<Gender> male = Coded.known("1", Gender.MALE);

        assertThat(male.meaning()).contains(Gender.MALE);
        assertThat(male.means(Gender.MALE)).isTrue();
        assertThat(male.means(Gender.FEMALE)).isFalse();
    }

    @Test
    void an_unknown_code_means_nothing() {
        Coded<Gender> unknown = Coded.unknown("7");

        assertThat(unknown.meaning()).isEmpty();
        assertThat(unknown.means(Gender.MALE)).isFalse();
        assertThat(unknown.means(Gender.FEMALE)).isFalse();
    }

    @Test
    void codes_are_equal_if_text_and_meaning_are() {
        Coded<Gender> male = Coded.known("1", Gender.MALE);

        assertThat(male)
                .isEqualTo(Coded.known("1", Gender.MALE))
                .hasSameHashCodeAs(Coded.known("1", Gender.MALE))
                .isNotEqualTo(Coded.known("01", Gender.MALE))
                .isNotEqualTo(Coded.known("1", Gender.FEMALE))
                .isNotEqualTo(Coded.<Gender>unknown("1"))
                .isNotEqualTo(null)
                .isNotEqualTo("1");
        assertThat(Coded.unknown("7")).isEqualTo(Coded.unknown("7")).hasSameHashCodeAs(Coded.unknown("7"));
    }

    @Test
    void printing_shows_neither_code_nor_meaning() {
        assertThat(Coded.known("CANARY42", Gender.MALE)).hasToString("Coded[known]");
        assertThat(Coded.unknown("CANARY42")).hasToString("Coded[unknown]");
    }

    @Test
    @SuppressWarnings("NullAway")
    void null_is_neither_a_code_nor_a_meaning() {
        assertThatNullPointerException()
                .isThrownBy(() -> Coded.known(null, Gender.MALE))
                .withMessage("raw");
        assertThatNullPointerException()
                .isThrownBy(() -> Coded.known("1", null))
                .withMessage("meaning");
        assertThatNullPointerException().isThrownBy(() -> Coded.unknown(null)).withMessage("raw");
    }
}
