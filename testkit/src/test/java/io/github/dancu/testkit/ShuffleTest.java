package io.github.dancu.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShuffleTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 15, 16, 17, 1000, 41_323})
    void every_number_stands_at_exactly_one_place(long size) {
        assertThat(order(size, 7)).hasSize((int) size).doesNotHaveDuplicates().allMatch(number -> number < size);
    }

    @Test
    void the_seed_alone_decides_the_order() {
        assertThat(order(100, 7)).isEqualTo(order(100, 7)).isNotEqualTo(order(100, 8));
    }

    @Test
    void what_stood_together_is_scattered() {
        List<Long> first = order(40_000, 7).subList(0, 4_000);

        for (int tenth = 0; tenth < 10; tenth++) {
            long from = tenth * 4_000L;
            assertThat(first.stream().filter(number -> number >= from && number < from + 4_000))
                    .hasSizeBetween(300, 500);
        }
    }

    private static List<Long> order(long size, long seed) {
        Shuffle shuffle = new Shuffle(size, seed);
        return LongStream.range(0, size).map(shuffle::at).boxed().toList();
    }
}
