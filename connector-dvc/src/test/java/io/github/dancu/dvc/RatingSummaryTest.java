package io.github.dancu.dvc;

import static io.github.dancu.dvc.Callers.WHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dancu.connect.InvalidRequestException;
import io.github.dancu.connect.Violation;
import io.github.dancu.dossier.ProcedureCode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatingSummaryTest {
    private static final YearMonth MONTH = YearMonth.of(2025, 12);

    private final FakePortal portal = new FakePortal();
    private final InformationDesk desk = new InformationDesk(portal);

    @ParameterizedTest
    @CsvSource({
        "0,0,0,0.00,0.00,0.00",
        "1,0,0,100.00,0.00,0.00",
        "1,1,1,33.34,33.33,33.33",
        "2,1,0,66.67,33.33,0.00",
        "1,2,4,14.29,28.57,57.14",
        "2147483647,1,0,100.00,0.00,0.00"
    })
    void counts_become_shares_that_add_up(int very, int satisfied, int not, String a, String b, String c) {
        assertThat(RatingShares.ofCounts(very, satisfied, not)).isEqualTo(shares(a, b, c));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatever_was_counted_can_be_sent_without_a_warning(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            int most = 1 + random.nextInt(5_000);
            RatingSummary ratings =
                    RatingSummary.ofCounts(MONTH, 1 + random.nextInt(most), random.nextInt(most), random.nextInt(most));

            assertThat(violations(ratings)).isEmpty();
            assertThat(ratings.warnings()).isEmpty();
        }
    }

    @Test
    void a_negative_count_is_none() {
        assertThatThrownBy(() -> RatingSummary.ofCounts(MONTH, 1, -1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RatingSummary.ofCounts(MONTH, Integer.MAX_VALUE, 1, 0))
                .isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @CsvSource({
        // Exact, and rounded to whole numbers, to one decimal and to two.
        "4,50,25,25",
        "4,50.0,25,25.00",
        "3,33,33,33",
        "3,33.3,33.3,33.3",
        "3,33.33,33.33,33.33",
        "7,14.3,28.6,57.1",
        "0,0,0,0"
    })
    void shares_that_add_up_as_far_as_rounding_goes_can_be_sent(int people, String a, String b, String c) {
        assertThat(violations(RatingSummary.of(MONTH, people, shares(a, b, c)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "4,50,25,23,shares,do not add up to 100",
        "4,50,25,27,shares,do not add up to 100",
        "3,33.0,33.0,33.0,shares,do not add up to 100",
        "3,33.30,33.30,33.30,shares,do not add up to 100",
        "3,0,0,0,shares,do not add up to 100",
        "0,100,0,0,shares,are not zero although nobody rated",
        "4,101,0,-1,shares.verySatisfied,is not 0 to 100 with six decimals at most",
        "4,100,1E+1000000000,0,shares.satisfied,is not 0 to 100 with six decimals at most",
        "4,100,0,1E-1000000000,shares.dissatisfied,is not 0 to 100 with six decimals at most",
        "-1,50,25,25,people,is negative"
    })
    void what_cannot_be_true_is_refused(int people, String a, String b, String c, String field, String problem) {
        assertThat(violations(RatingSummary.of(MONTH, people, shares(a, b, c))))
                .contains(new Violation(field, problem));
    }

    @Test
    void every_wrong_field_is_named_at_once() {
        RatingSummary ratings = RatingSummary.of(YearMonth.of(2026, 2), -1, shares("101", "-1", "0"))
                .withOpinions(List.of("Nhanh", " "));

        assertThat(violations(ratings))
                .containsExactly(
                        new Violation("month", "has not begun"),
                        new Violation("people", "is negative"),
                        new Violation("shares.verySatisfied", "is not 0 to 100 with six decimals at most"),
                        new Violation("shares.satisfied", "is not 0 to 100 with six decimals at most"),
                        new Violation("opinions[1]", "is missing"));
        assertThat(portal.logins).isEmpty();
    }

    @Test
    void a_month_begins_when_it_does_in_vietnam() {
        RatingSummary february = RatingSummary.ofCounts(YearMonth.of(2026, 2), 1, 0, 0);

        desk.timeline.pass(Duration.ofDays(30).plusHours(16));
        assertThat(violations(february)).containsExactly(new Violation("month", "has not begun"));
        desk.timeline.pass(Duration.ofHours(2));
        assertThat(violations(february)).isEmpty();
    }

    @Test
    void a_year_has_four_digits() {
        assertThat(violations(RatingSummary.ofCounts(YearMonth.of(12_026, 1), 1, 0, 0)))
                .containsExactly(new Violation("month", "has no year of four digits"));
        assertThat(violations(RatingSummary.ofCounts(YearMonth.of(999, 1), 1, 0, 0)))
                .containsExactly(new Violation("month", "has no year of four digits"));
    }

    @ParameterizedTest
    @CsvSource({
        "4,50,25,25,",
        "3,33,33,33,ROUNDED_SHARES",
        "3,50,25,25,NO_WHOLE_NUMBER_OF_PEOPLE",
        "1000,33.3,33.3,33.4,",
        "1000,33.33,33.33,33.34,NO_WHOLE_NUMBER_OF_PEOPLE",
        "0,0,0,0,",
        "4,101,0,0,"
    })
    void what_is_only_odd_is_a_warning(int people, String a, String b, String c, RatingWarning warning) {
        assertThat(RatingSummary.of(MONTH, people, shares(a, b, c)).warnings())
                .isEqualTo(warning == null ? List.of() : List.of(warning));
    }

    @Test
    void more_opinions_than_people_are_odd() {
        RatingSummary ratings = RatingSummary.ofCounts(MONTH, 1, 0, 0).withOpinions(List.of("Nhanh", "Tốt"));

        assertThat(ratings.warnings()).containsExactly(RatingWarning.MORE_OPINIONS_THAN_PEOPLE);
        assertThat(violations(ratings)).isEmpty();
    }

    @Test
    void a_copy_differs_in_what_was_set_alone() {
        RatingSummary plain = RatingSummary.ofCounts(MONTH, 2, 1, 0);
        ProcedureCode code = ProcedureCode.of("1.004222");

        RatingSummary full = plain.withProcedure(code)
                .withNote("Ghi chú")
                .withOpinions(List.of("Nhanh"))
                .withAgencyName("Công an phường Mẫu");

        assertThat(full.month()).isEqualTo(MONTH);
        assertThat(full.people()).isEqualTo(3);
        assertThat(full.shares()).isEqualTo(plain.shares());
        assertThat(full.procedure()).contains(code);
        assertThat(full.note()).isEqualTo("Ghi chú");
        assertThat(full.opinions()).containsExactly("Nhanh");
        assertThat(full.agencyName()).isEqualTo("Công an phường Mẫu");
        assertThat(plain.procedure()).isEmpty();
    }

    @Test
    void two_are_equal_if_every_part_is() {
        RatingSummary one = RatingSummary.ofCounts(MONTH, 2, 1, 0);

        assertThat(one)
                .isEqualTo(RatingSummary.ofCounts(MONTH, 2, 1, 0))
                .hasSameHashCodeAs(RatingSummary.ofCounts(MONTH, 2, 1, 0))
                .isNotEqualTo(RatingSummary.ofCounts(MONTH.minusMonths(1), 2, 1, 0))
                .isNotEqualTo(RatingSummary.of(MONTH, 6, one.shares()))
                .isNotEqualTo(RatingSummary.ofCounts(MONTH, 1, 2, 0))
                .isNotEqualTo(one.withProcedure(ProcedureCode.of("1.004222")))
                .isNotEqualTo(one.withNote("x"))
                .isNotEqualTo(one.withOpinions(List.of("x")))
                .isNotEqualTo(one.withAgencyName("x"));
    }

    private List<Violation> violations(RatingSummary ratings) {
        portal.reply(200, "{\"error_code\":0}");
        InvalidRequestException wrong =
                catchThrowableOfType(InvalidRequestException.class, () -> desk.portal.publishRatings(WHY, ratings));
        return wrong == null ? List.of() : wrong.violations();
    }

    private static RatingShares shares(String a, String b, String c) {
        return new RatingShares(new BigDecimal(a), new BigDecimal(b), new BigDecimal(c));
    }
}
