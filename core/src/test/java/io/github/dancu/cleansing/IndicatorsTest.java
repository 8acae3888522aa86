package io.github.dancu.cleansing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorsTest {
    @Test
    void the_programme_is_the_eleven_indicators_of_the_report_in_its_order() {
        assertThat(Indicators.programme())
                .extracting(counted -> counted.indicator().id())
                .containsExactly(
                        "duplicate-outside-province",
                        "duplicate-inside-province",
                        "household-many-heads",
                        "household-no-head",
                        "cmnd-missing",
                        "fields-missing",
                        "citizen-id-wrong",
                        "prisoner-new-entry",
                        "prisoner-matching",
                        "insurance-mismatch",
                        "insurance-not-found");
        assertThat(Indicators.programme().all()).hasSize(11);
    }

    @ParameterizedTest
    @CsvSource({
        "CMND_MISSING, OPEN, REMAINING",
        "CMND_MISSING, DECLARED_NONE, DECLARED_NONE",
        "CMND_MISSING, UNDER_AGE, NOT_ASSIGNED",
        "PID_CONFLICT, EITHER, REMAINING",
        "PID_STRUCTURE, '', REMAINING",
        "HH_NO_HEAD, '', REMAINING",
    })
    void a_finding_that_nobody_has_decided_about_stands_where_its_detail_says(
            String rule, String detail, Standing standing) {
        assertThat(Indicators.programme().standing(rule, detail)).contains(standing);
    }

    @Test
    void a_rule_that_no_indicator_counts_stands_nowhere() {
        assertThat(Indicators.programme().standing("NAME_FORM", "")).isEmpty();
        assertThat(Indicators.programme().standing("CMND", "OPEN")).isEmpty();
    }

    @Test
    void an_indicator_of_ones_own_takes_one_line_and_may_count_one_detail_of_a_rule() {
        Indicators more = Indicators.programme()
                .and(CountedIndicator.of("sex-unclear", "Giới tính chưa rõ", Criterion.CORRECT, "PID_CONFLICT:EITHER"));

        CountedIndicator own = more.all().get(11);
        assertThat(own.standing("PID_CONFLICT", "EITHER")).contains(Standing.REMAINING);
        assertThat(own.standing("PID_CONFLICT", "NUMBER_LIKELIER")).isEmpty();
        assertThat(Indicators.programme().all()).hasSize(11);
        assertThat(more).hasToString(Indicators.programme().toString().replace("]", ", sex-unclear]"));
    }

    @Test
    void what_cannot_be_counted_apart_is_refused() {
        CountedIndicator one = CountedIndicator.of("a", "A", Criterion.CLEAN, "DUP_IN");

        assertThatThrownBy(() -> Indicators.of(List.of(one, one))).hasMessageContaining("two indicators are called a");
        assertThatThrownBy(() -> Indicators.of(List.of(one)).and(one)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CountedIndicator.of("a", "A", Criterion.CLEAN))
                .hasMessageContaining("at least one rule");
        assertThatThrownBy(() -> new CountedIndicator(one.indicator(), Criterion.CLEAN, Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> one.counts().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
