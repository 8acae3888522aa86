package io.github.dancu.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.dancu.citizen.contract.RandomText;
import io.github.dancu.citizen.contract.SeededTest;
import java.text.Normalizer;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@link EthnicGroup}, {@link Religion} and {@link Relationship}: one value for each name of a table. */
class NamedValuesTest {
    @Test
    void every_name_leads_to_its_one_instance_in_any_spelling() {
        assertThat(EthnicGroup.all())
                .hasSize(54)
                .allSatisfy(group -> assertThat(EthnicGroup.named(spelledOtherwise(group.name())))
                        .containsSame(group));
        assertThat(Religion.all())
                .hasSize(14)
                .allSatisfy(religion -> assertThat(Religion.named(spelledOtherwise(religion.name())))
                        .containsSame(religion));
        assertThat(Relationship.all())
                .hasSize(29)
                .allSatisfy(label -> assertThat(Relationship.named(spelledOtherwise(label.name())))
                        .containsSame(label));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Khơ-me", "KHƠ ME", "Kho me", "  khơme "})
    void one_group_has_one_value_however_it_is_written(String name) {
        assertThat(EthnicGroup.named(name).orElseThrow())
                .isSameAs(EthnicGroup.named("Khơ-me").orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "01", "Người nước ngoài", "Không xác định", "Khmer"})
    void what_is_no_name_of_a_group_is_none(String name) {
        assertThat(EthnicGroup.named(name)).isEmpty();
    }

    @SeededTest
    void any_text_is_a_name_or_is_not_but_never_throws(long seed) {
        RandomGenerator random = new SplittableRandom(seed);

        for (int i = 0; i < 200; i++) {
            String text = RandomText.anything(random);

            assertThat(EthnicGroup.named(text)
                            .map(group -> Label.key(group.name()))
                            .orElse(Label.key(text)))
                    .isEqualTo(Label.key(text));
        }
    }

    @Test
    void the_tables_cannot_be_changed_from_outside() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> EthnicGroup.all().clear());
    }

    @Test
    void the_head_stands_first() {
        assertThat(Relationship.all().get(0)).isSameAs(Relationship.HEAD);
        assertThat(Relationship.HEAD.name()).isEqualTo("Chủ hộ");
    }

    @Test
    void what_is_sensitive_prints_nothing() {
        assertThat(EthnicGroup.all()).allSatisfy(group -> assertThat(group).hasToString("EthnicGroup[***]"));
        assertThat(Religion.all()).allSatisfy(religion -> assertThat(religion).hasToString("Religion[***]"));
        assertThat(BloodGroup.values()).allSatisfy(group -> assertThat(group).hasToString("BloodGroup[***]"));
        assertThat(Relationship.HEAD).hasToString("Relationship[Chủ hộ]");
    }

    private static String spelledOtherwise(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('Đ', 'D')
                .replace('đ', 'd');
        return " " + plain.replace("-", " ").toUpperCase(Locale.ROOT);
    }
}
