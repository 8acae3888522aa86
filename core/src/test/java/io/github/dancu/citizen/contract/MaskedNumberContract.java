package io.github.dancu.citizen.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;

/**
 * What every number that belongs to a person promises besides: printed, it shows its last four characters alone.
 *
 * @param <T> the number
 */
public interface MaskedNumberContract<T> extends TextValueContract<T> {
    @SeededTest
    default void printing_shows_the_last_four_characters_alone(long seed) {
        T value = of(validText(new SplittableRandom(seed)));

        String text = toText(value);
        int hidden = text.length() - 4;
        assertThat(value)
                .hasToString(
                        value.getClass().getSimpleName() + "[" + "*".repeat(hidden) + text.substring(hidden) + "]");
    }
}
