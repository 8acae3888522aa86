package io.github.dancu.dvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class InformationSettingsTest {
    private final InformationSettings.Builder builder = InformationSettings.builder();

    @Test
    void the_defaults_are_those_of_the_readme() {
        InformationSettings settings = InformationSettings.ofDefaults();

        assertThat(settings.freshFor()).isEqualTo(Duration.ofHours(24));
        assertThat(settings.keepFor()).isEqualTo(Duration.ofDays(30));
        assertThat(settings.mostProcedures()).isEqualTo(1_000);
        assertThat(settings.mostEntries()).isEqualTo(200_000);
        assertThat(settings.mostRows()).isEqualTo(100_000);
        assertThat(settings.repeatPublications()).isFalse();
        assertThat(settings.nestedOpinions()).isFalse();
        assertThat(settings.percentForm().apply(new BigDecimal("66.67"))).isEqualTo("66.67");
        assertThat(settings.nothingFoundWords()).isEmpty();
        assertThat(settings.accountProvider()).isEqualTo("wso2is");
        assertThat(settings.questionParameter()).isEqualTo("cauhoiid");
        assertThat(settings.answerTime().format(LocalDateTime.of(2026, 1, 2, 3, 4)))
                .isEqualTo("02/01/2026");
    }

    @ParameterizedTest
    @EnumSource
    void every_field_is_looked_for_by_its_usual_names(InformationField field) {
        assertThat(InformationSettings.ofDefaults().names(field))
                .isEqualTo(field.usualNames())
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[A-Z]+"));
    }

    @ParameterizedTest
    @EnumSource
    void every_field_is_sent_under_its_usual_name(PublicationField field) {
        assertThat(InformationSettings.ofDefaults().name(field))
                .isEqualTo(field.usualName())
                .matches("[A-Za-z]+");
        assertThat(Stream.of(PublicationField.values()).filter(field::isBeside))
                .isNotEmpty()
                .noneMatch(other -> other.usualName().equals(field.usualName()));
    }

    @Test
    void two_fields_that_are_sent_side_by_side_have_two_names() {
        builder.name(PublicationField.RATING_NOTE, "MaThuTuc");

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("RATING_NOTE and RATING_PROCEDURE have the same name");
        assertThat(builder.name(PublicationField.RATING_PROCEDURE, "NoiDung")
                        .build()
                        .name(PublicationField.OPINION_TEXT))
                .isEqualTo("NoiDung");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void words_are_not_blank(String words) {
        assertRefused(() -> builder.nothingFoundWords(words), "nothingFoundWords are 1 to 200 characters");
        assertRefused(() -> builder.nothingFoundWords("x".repeat(201)), "nothingFoundWords are 1 to 200 characters");
    }

    @ParameterizedTest
    @EnumSource
    void every_catalogue_is_read_by_its_usual_names(Catalogue catalogue) {
        InformationSettings settings = InformationSettings.ofDefaults();

        assertThat(settings.codeNames(catalogue)).contains("MA").doesNotHaveDuplicates();
        assertThat(settings.nameNames(catalogue))
                .contains("TEN")
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(settings.codeNames(catalogue));
    }

    @Test
    void times_are_neither_negative_nor_longer_than_ten_years() {
        assertRefused(() -> builder.freshFor(Duration.ofNanos(-1)), "freshFor");
        assertRefused(() -> builder.freshFor(Duration.ofDays(3_651)), "freshFor");
        assertRefused(() -> builder.keepFor(Duration.ofNanos(-1)), "keepFor");
        assertRefused(() -> builder.keepFor(Duration.ofDays(3_651)), "keepFor");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 10_000_001})
    void a_limit_is_one_to_ten_million(int limit) {
        assertRefused(() -> builder.mostProcedures(limit), "mostProcedures");
        assertRefused(() -> builder.mostEntries(limit), "mostEntries");
        assertRefused(() -> builder.mostRows(limit), "mostRows");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "mã", "a b", "a.b", "12345678901234567890123456789012345678901"})
    void a_name_is_letters_digits_and_underscores(String name) {
        assertRefused(() -> builder.accountProvider(name), "accountProvider");
        assertRefused(() -> builder.questionParameter(name), "questionParameter");
        assertRefused(() -> builder.names(InformationField.QUESTION_ID, List.of("A", name)), "a name of a field");
        assertRefused(() -> builder.name(PublicationField.QUESTION_ID, name), "a name of a field");
        assertRefused(() -> builder.names(Catalogue.FEES, List.of(name), List.of("A")), "a name of a field");
        assertRefused(() -> builder.names(Catalogue.FEES, List.of("A"), List.of(name)), "a name of a field");
    }

    @Test
    void a_field_has_one_to_ten_names() {
        List<String> eleven = Collections.nCopies(11, "A");

        assertRefused(() -> builder.names(InformationField.QUESTION_ID, List.of()), "1 to 10 names");
        assertRefused(() -> builder.names(InformationField.QUESTION_ID, eleven), "1 to 10 names");
        assertRefused(() -> builder.names(Catalogue.FEES, List.of("A"), List.of()), "1 to 10 names");
        assertThat(builder.build().codeNames(Catalogue.FEES)).isEqualTo(Catalogue.FEES.usualCodeNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "bad pattern", "dd/MM/yyyy XXX", "VV"})
    void a_form_of_times_is_a_pattern_of_a_date_and_a_time(String pattern) {
        assertRefused(() -> builder.answerTimePattern(pattern), "answerTimePattern");
    }

    @Test
    void settings_do_not_change_after_they_were_built() {
        InformationSettings settings = builder.build();

        builder.mostRows(1).names(InformationField.QUESTION_ID, List.of("A"));

        assertThat(settings.mostRows()).isEqualTo(100_000);
        assertThat(settings.names(InformationField.QUESTION_ID)).contains("HOIDAPID");
    }

    private static void assertRefused(Runnable setter, String words) {
        assertThatThrownBy(setter::run)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(words);
    }
}
