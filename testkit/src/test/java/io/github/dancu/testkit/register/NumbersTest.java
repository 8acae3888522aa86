package io.github.dancu.testkit.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NumbersTest {
    private static final int COUNT = 1_000_000;

    private final Numbers numbers = new Numbers(new Dice(1));

    @Test
    void a_million_numbers_of_each_kind_are_all_different() {
        Stream.<Supplier<String>>of(
                        () -> numbers.person(true, 1990),
                        () -> numbers.misplaced(true, 1990),
                        numbers::cmnd,
                        numbers::phone,
                        numbers::insurance,
                        numbers::household)
                .forEach(kind -> {
                    long[] drawn = LongStream.generate(() -> Long.parseLong(kind.get()))
                            .limit(COUNT)
                            .sorted()
                            .toArray();
                    assertThat(IntStream.range(1, COUNT).filter(i -> drawn[i] == drawn[i - 1]))
                            .isEmpty();
                });
    }

    @Test
    void a_number_says_another_sex_and_year_and_is_else_the_same() {
        assertThat(Numbers.saying("003190123456", false, 2005)).isEqualTo("003205123456");
    }
}
