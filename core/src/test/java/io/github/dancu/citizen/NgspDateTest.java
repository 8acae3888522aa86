package io.github.dancu.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.citizen.contract.SeededTest;
import java.time.LocalDate;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NgspDateTest {
    @ParameterizedTest(name = "{0} of kind {1} is {2}")
    @CsvSource({"19640507, 0, 07/05/1964", "19640101, 1, 1964", "19640501, 2, 05/1964"})
    void the_kind_tells_what_is_known(String digits, String kind, String text) {
        PartialDate date = PartialDate.tryParse(text).orElseThrow();

        assertThat(new NgspDate(digits, kind).read()).contains(date);
        assertThat(NgspDate.of(date)).isEqualTo(new NgspDate(digits, kind));
    }

    @ParameterizedTest(name = "{0} of kind {1} is {2}")
    @CsvSource({
        "19640000, 1, 1964",
        "19640231, 1, 1964",
        "1964, 1, 1964",
        "19640500, 2, 05/1964",
        "19640299, 2, 02/1964",
        "196405, 2, 05/1964",
        "' 19640507 ', ' 0 ', 07/05/1964"
    })
    void digits_that_are_not_known_are_not_looked_at(String digits, String kind, String text) {
        assertThat(new NgspDate(digits, kind).read()).map(PartialDate::toText).contains(text);
    }

    @ParameterizedTest(name = "{0} of kind {1}")
    @CsvSource({
        "19640231, 0",
        "1964, 0",
        "19640507, 3",
        "19640507, ''",
        "'', 1",
        "19641301, 2",
        "19640001, 2",
        "1964, 2",
        "196405, 1",
        "17990101, 1",
        "1964XX01, 1",
        "07/05/1964, 0"
    })
    void what_is_no_date_of_its_kind_is_left_alone(String digits, String kind) {
        assertThat(new NgspDate(digits, kind).read()).isEmpty();
    }

    @SeededTest
    void what_is_written_reads_back_as_the_same_date(long seed) {
        PartialDate day = PartialDate.of(LocalDate.of(1900, 1, 1).plusDays(new SplittableRandom(seed).nextInt(60_000)));

        for (DatePrecision precision : DatePrecision.values()) {
            assertThat(NgspDate.of(day.atMost(precision)).read()).contains(day.atMost(precision));
        }
    }

    @Test
    void equal_digits_of_another_kind_are_another_date() {
        assertThat(new NgspDate("19640101", "0"))
                .isEqualTo(new NgspDate("19640101", "0"))
                .isNotEqualTo(new NgspDate("19640101", "1"));
    }

    @Test
    void printing_shows_neither_part() {
        assertThat(new NgspDate("19640507", "0")).hasToString("NgspDate[***]");
    }
}
