package io.github.dancu.citizen.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/**
 * What every value that is read from a text and written back to one promises.
 *
 * @param <T> the value
 */
public interface TextValueContract<T> {
    /** Stands in refused texts; no message may repeat it. */
    String CANARY = "CANARY42";

    /** The value's own {@code of}. */
    T of(String text);

    /** The value's own {@code tryParse}. */
    Optional<T> tryParse(String text);

    /** The value's own {@code toText}. */
    String toText(T value);

    /** A text that {@code of} accepts, of a synthetic person or case. */
    String validText(RandomGenerator random);

    /** A text that {@code of} refuses and that contains the {@link #CANARY}. */
    default String refusedText() {
        return CANARY;
    }

    @SeededTest
    default void its_own_text_reads_back_as_the_same_value(long seed) {
        RandomGenerator random = new SplittableRandom(seed);

        for (int i = 0; i < 200; i++) {
            String text = validText(random);

            assertThat(toText(of(text))).isEqualTo(text);
            assertThat(tryParse(text)).contains(of(text));
        }
    }

    @SeededTest
    default void values_are_equal_if_and_only_if_their_texts_are(long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        String text = validText(random);
        String other = validText(random);

        assertThat(of(text)).isEqualTo(of(text)).hasSameHashCodeAs(of(text));
        assertThat(of(text).equals(of(other))).isEqualTo(text.equals(other));
        assertThat(of(text)).isNotEqualTo(null).isNotEqualTo(text);
    }

    /** 20 seeds and 500 texts each: 10,000 texts for every parser. */
    @SeededTest
    default void any_text_is_read_or_left_alone_but_never_throws(long seed) {
        RandomGenerator random = new SplittableRandom(seed);

        for (int i = 0; i < 500; i++) {
            String text =
                    random.nextBoolean() ? RandomText.anything(random) : RandomText.damaged(random, validText(random));

            assertThatCode(() -> tryParse(text)
                            .ifPresent(value -> assertThat(of(toText(value))).isEqualTo(value)))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    default void a_refusal_never_repeats_the_input() {
        assertThat(tryParse(refusedText())).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(refusedText()))
                .withMessageNotContainingAny(CANARY, refusedText())
                .withNoCause();
    }
}
