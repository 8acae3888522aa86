package io.github.dancu.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dancu.citizen.contract.RandomText;
import io.github.dancu.citizen.contract.SeededTest;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TimeZone;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restore_the_time_zone() {
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "31/01/1999, 31/01/1999",
        "1/1/1964, 01/01/1964",
        "01/1/1964, 01/01/1964",
        "31.01.1999, 31/01/1999",
        "31-01-1999, 31/01/1999",
        "19990131, 31/01/1999",
        "1999-01-31, 31/01/1999",
        "29/02/2000, 29/02/2000",
        "29/02/1904, 29/02/1904",
        "01/1999, 01/1999",
        "1/1999, 01/1999",
        "1-1999, 01/1999",
        "1999, 1999",
        "1800, 1800",
        "31/12/2399, 31/12/2399",
        "' 31/01/1999 ', 31/01/1999",
        "'1999\n', 1999"
    })
    void each_form_of_the_registers_is_read(String text, String expected) {
        assertThat(PartialDate.tryParse(text)).map(PartialDate::toText).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "30/02/1999",
                "31/04/1999",
                "29/02/2001",
                "29/02/1900",
                "32/01/1999",
                "00/05/1999",
                "0/5/1999",
                "15/00/1999",
                "00/1999",
                "13/1999",
                "01/13/1999",
                "19990230",
                "19991301",
                "19990001",
                "19990100",
                "1999-02-30",
                "1999-13-01",
                "00000000",
                "0000",
                "1799",
                "31/12/1799",
                "2400",
                "01/01/2400"
            })
    void a_day_that_no_calendar_has_is_left_alone(String text) {
        assertThat(PartialDate.tryParse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "99",
                "199",
                "19999",
                "199901",
                "1999013",
                "31/01/99",
                "001/01/1999",
                "1999/01/31",
                "1999-1-31",
                "31/01/1999 00:00:00",
                "31 01 1999",
                "31/01/1999/",
                "/01/1999",
                "31//1999",
                "-1999",
                "１９９９",
                "tháng 1/1999"
            })
    void another_form_is_left_alone(String text) {
        assertThat(PartialDate.tryParse(text)).isEmpty();
    }

    @Test
    void an_endless_text_is_left_alone() {
        assertThat(PartialDate.tryParse("1".repeat(1_000_000))).isEmpty();
        assertThat(PartialDate.tryParse("/".repeat(1_000_000))).isEmpty();
        assertThat(PartialDate.tryParse("1/".repeat(1_000_000))).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}, {2} to {3}")
    @CsvSource({
        "1964, YEAR, 1964-01-01, 1964-12-31",
        "02/1964, MONTH, 1964-02-01, 1964-02-29",
        "02/1965, MONTH, 1965-02-01, 1965-02-28",
        "12/1964, MONTH, 1964-12-01, 1964-12-31",
        "07/05/1964, DAY, 1964-05-07, 1964-05-07"
    })
    void a_date_spans_the_days_it_may_be(String text, DatePrecision precision, LocalDate earliest, LocalDate latest) {
        PartialDate date = PartialDate.tryParse(text).orElseThrow();

        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "07/05/1964, 07/05/1964, true",
        "07/05/1964, 05/1964, true",
        "07/05/1964, 1964, true",
        "05/1964, 1964, true",
        "1964, 1964, true",
        "07/05/1964, 08/05/1964, false",
        "07/05/1964, 07/06/1964, false",
        "07/05/1964, 06/1964, false",
        "07/05/1964, 1965, false",
        "05/1964, 06/1964, false",
        "05/1964, 05/1965, false",
        "1964, 1965, false"
    })
    void dates_could_be_one_day_if_they_agree_in_what_both_know(String one, String other, boolean same) {
        PartialDate first = PartialDate.tryParse(one).orElseThrow();
        PartialDate second = PartialDate.tryParse(other).orElseThrow();

        assertThat(first.couldBe(second)).isEqualTo(same);
        assertThat(second.couldBe(first)).isEqualTo(same);
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "07/05/1964, DAY, 07/05/1964",
        "07/05/1964, MONTH, 05/1964",
        "07/05/1964, YEAR, 1964",
        "05/1964, DAY, 05/1964",
        "05/1964, YEAR, 1964",
        "1964, MONTH, 1964"
    })
    void a_date_can_be_made_less_precise_but_never_more(String text, DatePrecision precision, String expected) {
        assertThat(PartialDate.tryParse(text).orElseThrow().atMost(precision).toText())
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "01/01/1964, AS_WRITTEN, 01/01/1964",
        "01/01/1964, MEANS_YEAR_ONLY, 1964",
        "02/01/1964, MEANS_YEAR_ONLY, 02/01/1964",
        "01/02/1964, MEANS_YEAR_ONLY, 01/02/1964",
        "01/1964, MEANS_YEAR_ONLY, 01/1964",
        "1964, MEANS_YEAR_ONLY, 1964"
    })
    void the_reader_says_what_the_first_of_january_means(String text, FirstOfJanuary policy, String expected) {
        assertThat(PartialDate.tryParse(text).orElseThrow().readAs(policy).toText())
                .isEqualTo(expected);
    }

    @Test
    void each_precision_tells_what_is_known() {
        PartialDate year = PartialDate.ofYear(1964);
        PartialDate month = PartialDate.ofMonth(1964, 5);
        PartialDate full = PartialDate.of(LocalDate.of(1964, 5, 7));

        assertThat(year.year()).isEqualTo(1964);
        assertThat(year.month()).isEmpty();
        assertThat(year.day()).isEmpty();
        assertThat(year.full()).isEmpty();
        assertThat(year.toText()).isEqualTo("1964");

        assertThat(month.year()).isEqualTo(1964);
        assertThat(month.month()).hasValue(5);
        assertThat(month.day()).isEmpty();
        assertThat(month.full()).isEmpty();
        assertThat(month.toText()).isEqualTo("05/1964");

        assertThat(full.year()).isEqualTo(1964);
        assertThat(full.month()).hasValue(5);
        assertThat(full.day()).hasValue(7);
        assertThat(full.full()).contains(LocalDate.of(1964, 5, 7));
        assertThat(full.toText()).isEqualTo("07/05/1964");
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 1799, 2400, 31337, Integer.MAX_VALUE})
    void a_year_outside_1800_to_2399_is_refused(int year) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.ofYear(year))
                .withMessage("a year is 1800 to 2399");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.ofMonth(year, 1))
                .withMessage("a year is 1800 to 2399");
    }

    @Test
    void a_date_outside_1800_to_2399_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.of(LocalDate.of(1799, 12, 31)))
                .withMessage("a year is 1800 to 2399");
        assertThat(PartialDate.of(LocalDate.of(1800, 1, 1)).toText()).isEqualTo("01/01/1800");
        assertThat(PartialDate.of(LocalDate.of(2399, 12, 31)).toText()).isEqualTo("31/12/2399");
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 13, 31337, Integer.MAX_VALUE})
    void a_month_outside_1_to_12_is_refused(int month) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.ofMonth(1999, month))
                .withMessage("a month is 1 to 12");
    }

    @SeededTest
    void its_own_text_reads_back_as_the_same_date_at_every_precision(long seed) {
        RandomGenerator random = new SplittableRandom(seed);

        for (int i = 0; i < 200; i++) {
            LocalDate day = anyDay(random);

            assertReadsBack(PartialDate.of(day));
            assertReadsBack(PartialDate.ofMonth(day.getYear(), day.getMonthValue()));
            assertReadsBack(PartialDate.ofYear(day.getYear()));
        }
    }

    @SeededTest
    void the_written_forms_of_a_day_read_as_the_same_date(long seed) {
        LocalDate day = anyDay(new SplittableRandom(seed));
        PartialDate expected = PartialDate.of(day);

        assertThat(PartialDate.tryParse(day.toString())).contains(expected);
        assertThat(PartialDate.tryParse(day.toString().replace("-", ""))).contains(expected);
        assertThat(PartialDate.tryParse(day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear()))
                .contains(expected);
    }

    /** 20 seeds and 500 texts each. */
    @SeededTest
    void any_text_is_read_or_left_alone_but_never_throws(long seed) {
        RandomGenerator random = new SplittableRandom(seed);

        for (int i = 0; i < 500; i++) {
            String text = random.nextBoolean()
                    ? RandomText.anything(random)
                    : RandomText.damaged(random, PartialDate.of(anyDay(random)).toText());

            PartialDate.tryParse(text).ifPresent(PartialDateTest::assertReadsBack);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UTC",
                "Asia/Ho_Chi_Minh",
                "Asia/Tokyo",
                "Asia/Kolkata",
                "Asia/Kathmandu",
                "Asia/Dubai",
                "Europe/Moscow",
                "Europe/Berlin",
                "Europe/London",
                "Africa/Cairo",
                "Atlantic/Azores",
                "America/Sao_Paulo",
                "America/New_York",
                "America/Los_Angeles",
                "Pacific/Honolulu",
                "Pacific/Pago_Pago",
                "Pacific/Apia",
                "Pacific/Kiritimati",
                "Pacific/Chatham",
                "Australia/Lord_Howe"
            })
    void no_time_zone_moves_a_date(String id) {
        TimeZone.setDefault(TimeZone.getTimeZone(id));

        assertThat(PartialDate.tryParse("04/11/1966").flatMap(PartialDate::full))
                .contains(LocalDate.of(1966, 11, 4));
        assertThat(PartialDate.tryParse("30/12/2011").flatMap(PartialDate::full))
                .contains(LocalDate.of(2011, 12, 30));
        assertThat(PartialDate.tryParse("01/01/1900").flatMap(PartialDate::full))
                .contains(LocalDate.of(1900, 1, 1));
        assertThat(PartialDate.of(LocalDate.of(1966, 11, 4)).toText()).isEqualTo("04/11/1966");
        assertThat(PartialDate.tryParse("11/1966")).contains(PartialDate.ofMonth(1966, 11));
        assertThat(DateForm.IDENTITY_CARD.read("04111966").flatMap(DateForm.CLAIM::write))
                .contains("196611040000");
        assertThat(DateForm.CLAIM.read("196611042359").flatMap(DateForm.ISO::write))
                .contains("1966-11-04");
        assertThat(PartialDate.ofYear(1966).earliest()).isEqualTo(LocalDate.of(1966, 1, 1));
        assertThat(PartialDate.ofYear(1966).latest()).isEqualTo(LocalDate.of(1966, 12, 31));
    }

    @Test
    void dates_are_equal_if_and_only_if_they_know_the_same() {
        PartialDate full = PartialDate.of(LocalDate.of(1964, 1, 1));

        assertThat(full)
                .isEqualTo(PartialDate.of(LocalDate.of(1964, 1, 1)))
                .hasSameHashCodeAs(PartialDate.of(LocalDate.of(1964, 1, 1)))
                .isNotEqualTo(PartialDate.of(LocalDate.of(1964, 1, 2)))
                .isNotEqualTo(PartialDate.of(LocalDate.of(1964, 2, 1)))
                .isNotEqualTo(PartialDate.of(LocalDate.of(1965, 1, 1)))
                .isNotEqualTo(PartialDate.ofMonth(1964, 1))
                .isNotEqualTo(PartialDate.ofYear(1964))
                .isNotEqualTo(null)
                .isNotEqualTo(LocalDate.of(1964, 1, 1));
        assertThat(PartialDate.ofMonth(1964, 1)).isNotEqualTo(PartialDate.ofYear(1964));
    }

    @Test
    void printing_shows_the_precision_alone() {
        assertThat(PartialDate.ofYear(1964)).hasToString("PartialDate[year]");
        assertThat(PartialDate.ofMonth(1964, 5)).hasToString("PartialDate[month]");
        assertThat(PartialDate.of(LocalDate.of(1964, 5, 7))).hasToString("PartialDate[full]");
    }

    private static void assertReadsBack(PartialDate date) {
        assertThat(PartialDate.tryParse(date.toText())).isEqualTo(Optional.of(date));
    }

    private static LocalDate anyDay(RandomGenerator random) {
        long first = LocalDate.of(1800, 1, 1).toEpochDay();
        return LocalDate.ofEpochDay(
                random.nextLong(first, LocalDate.of(2400, 1, 1).toEpochDay()));
    }
}
