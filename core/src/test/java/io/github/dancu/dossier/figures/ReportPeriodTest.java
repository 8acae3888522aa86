package io.github.dancu.dossier.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.YearMonth;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportPeriodTest {
    @ParameterizedTest
    @CsvSource({
        "2025-12-31T23:59:59, false",
        "2026-01-01T00:00:00, true",
        "2026-03-31T23:59:59.999999999, true",
        "2026-04-01T00:00:00, false"
    })
    void it_holds_its_first_and_its_last_day_whole(LocalDateTime moment, boolean held) {
        assertThat(ReportPeriod.ofQuarter(2026, 1).contains(moment)).isEqualTo(held);
    }

    @Test
    void months_quarters_and_years_have_their_days() {
        assertThat(ReportPeriod.ofMonth(YearMonth.of(2028, Month.FEBRUARY)))
                .isEqualTo(ReportPeriod.of(LocalDate.of(2028, 2, 1), LocalDate.of(2028, 2, 29)));
        assertThat(ReportPeriod.ofQuarter(2026, 4))
                .isEqualTo(ReportPeriod.of(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 31)));
        assertThat(ReportPeriod.ofYear(2026))
                .isEqualTo(ReportPeriod.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-01, 2026-02-28, 12",
        "2026-01-15, 2026-02-14, 12",
        "2026-04-01, 2026-06-30, 4",
        "2025-12-15, 2026-03-14, 4",
        "2026-01-01, 2026-12-31, 1",
        "2022-01-01, 2022-09-30, 0",
        "2026-01-01, 2026-01-30, 0"
    })
    void it_knows_how_many_of_it_make_a_year(LocalDate from, LocalDate to, int perYear) {
        assertThat(ReportPeriod.of(from, to).perYear())
                .isEqualTo(perYear == 0 ? OptionalInt.empty() : OptionalInt.of(perYear));
    }

    @Test
    void it_never_ends_before_it_begins() {
        LocalDate day = LocalDate.of(2026, 1, 2);

        assertThat(ReportPeriod.of(day, day).contains(day.atTime(12, 0))).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportPeriod.of(day, day.minusDays(1)))
                .withMessage("a period never ends before it begins");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5})
    void a_year_has_four_quarters(int quarter) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportPeriod.ofQuarter(2026, quarter))
                .withMessage("a year has the quarters 1 to 4");
    }
}
