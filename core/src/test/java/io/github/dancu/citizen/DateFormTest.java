package io.github.dancu.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.dancu.citizen.contract.RandomText;
import io.github.dancu.citizen.contract.SeededTest;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFormTest {
    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource({
        "DAY_FIRST, 07/05/1964, 07/05/1964",
        "DAY_FIRST, 05/1964, 05/1964",
        "DAY_FIRST, 1964, 1964",
        "COMPACT, 19640507, 07/05/1964",
        "COMPACT, 1964, 1964",
        "ISO, 1964-05-07, 07/05/1964",
        "ISO, 1964, 1964",
        "IDENTITY_CARD, 07051964, 07/05/1964",
        "CLAIM, 196405070000, 07/05/1964",
        "CLAIM, 196405000000, 05/1964",
        "CLAIM, 196400000000, 1964",
        "MONTH_OF_YEAR, 5-1964, 05/1964",
        "MONTH_OF_YEAR, 11-1964, 11/1964"
    })
    void each_form_of_the_wire_is_read_and_written(DateForm form, String written, String text) {
        PartialDate date = PartialDate.tryParse(text).orElseThrow();

        assertThat(form.read(written)).contains(date);
        assertThat(form.write(date)).contains(written);
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource({
        "DAY_FIRST, 7/5/1964, 07/05/1964",
        "DAY_FIRST, 7.5.1964, 07/05/1964",
        "DAY_FIRST, 5-1964, 05/1964",
        "DAY_FIRST, ' 1964 ', 1964",
        "COMPACT, ' 19640507\n', 07/05/1964",
        "CLAIM, 196405072359, 07/05/1964",
        "CLAIM, 19640507235959, 07/05/1964",
        "CLAIM, 19640000000000, 1964",
        "MONTH_OF_YEAR, 05-1964, 05/1964"
    })
    void a_form_is_read_with_what_the_systems_vary_in_it(DateForm form, String written, String text) {
        assertThat(form.read(written)).map(PartialDate::toText).contains(text);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "DAY_FIRST, 19640507",
        "DAY_FIRST, 1964-05-07",
        "DAY_FIRST, 31/04/1964",
        "DAY_FIRST, 07/05/1964/",
        "DAY_FIRST, 007/05/1964",
        "DAY_FIRST, 07/005/1964",
        "DAY_FIRST, 07/05/19640",
        "COMPACT, 07/05/1964",
        "COMPACT, 196405",
        "COMPACT, 19640500",
        "COMPACT, 1964050",
        "COMPACT, 196405071",
        "COMPACT, 05/1964",
        "ISO, 19640507",
        "ISO, 1964-05",
        "ISO, 1964/05/07",
        "ISO, 1964-05/07",
        "ISO, 1964-5-7",
        "ISO, 07-05-1964",
        "IDENTITY_CARD, 19640507",
        "IDENTITY_CARD, 1964",
        "IDENTITY_CARD, 00051964",
        "IDENTITY_CARD, 07/05/1964",
        "CLAIM, 19640507",
        "CLAIM, 196405072400",
        "CLAIM, 196405070060",
        "CLAIM, 19640507000060",
        "CLAIM, 1964050700000",
        "CLAIM, 196400070000",
        "CLAIM, 196413000000",
        "CLAIM, 1964O5070000",
        "CLAIM, 19640507-100",
        "MONTH_OF_YEAR, 1964",
        "MONTH_OF_YEAR, 5/1964",
        "MONTH_OF_YEAR, 13-1964",
        "MONTH_OF_YEAR, 0-1964",
        "MONTH_OF_YEAR, 7-5-1964",
        "MONTH_OF_YEAR, -1964"
    })
    void what_is_not_in_the_form_is_left_alone(DateForm form, String written) {
        assertThat(form.read(written)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "COMPACT, 05/1964",
        "ISO, 05/1964",
        "IDENTITY_CARD, 05/1964",
        "IDENTITY_CARD, 1964",
        "MONTH_OF_YEAR, 1964",
        "MONTH_OF_YEAR, 07/05/1964"
    })
    void a_form_that_cannot_say_what_is_known_makes_nothing_up(DateForm form, String text) {
        assertThat(form.write(PartialDate.tryParse(text).orElseThrow())).isEmpty();
    }

    /** The years 1800 to 2399 leave no month for the other form, so a caller who picks the wrong one gets no wrong day. */
    @Test
    void no_eight_digits_are_a_day_in_both_forms() {
        LocalDate.of(1800, 1, 1)
                .datesUntil(LocalDate.of(2400, 1, 1))
                .map(PartialDate::of)
                .forEach(date -> {
                    String compact = DateForm.COMPACT.write(date).orElseThrow();
                    String onCard = DateForm.IDENTITY_CARD.write(date).orElseThrow();
                    if (DateForm.IDENTITY_CARD.read(compact).isPresent()
                            || DateForm.COMPACT.read(onCard).isPresent()) {
                        fail("both forms read the digits of a day in " + date.year());
                    }
                });
    }

    @Test
    void the_form_of_the_card_is_read_by_whoever_asks_for_it_alone() {
        assertThat(DateForm.IDENTITY_CARD.read("07051964")).isPresent();
        assertThat(PartialDate.tryParse("07051964")).isEmpty();
    }

    @SeededTest
    void what_a_form_writes_it_reads_back_as_the_same_date(long seed) {
        RandomGenerator random = new SplittableRandom(seed);

        for (int i = 0; i < 200; i++) {
            PartialDate day = PartialDate.of(anyDay(random));
            for (DatePrecision precision : DatePrecision.values()) {
                PartialDate date = day.atMost(precision);
                for (DateForm form : DateForm.values()) {
                    form.write(date)
                            .ifPresent(text -> assertThat(form.read(text)).contains(date));
                }
            }
        }
    }

    @SeededTest
    void any_text_is_read_or_left_alone_but_never_throws(long seed) {
        RandomGenerator random = new SplittableRandom(seed);

        for (int i = 0; i < 500; i++) {
            for (DateForm form : DateForm.values()) {
                String text = form.write(PartialDate.of(anyDay(random))).orElse("11-1964");
                String damaged = RandomText.damaged(random, text);

                Optional<PartialDate> read = form.read(damaged);

                read.ifPresent(
                        date -> assertThat(form.write(date).flatMap(form::read)).contains(date));
            }
        }
    }

    private static LocalDate anyDay(RandomGenerator random) {
        long first = LocalDate.of(1800, 1, 1).toEpochDay();
        return LocalDate.ofEpochDay(
                random.nextLong(first, LocalDate.of(2400, 1, 1).toEpochDay()));
    }
}
