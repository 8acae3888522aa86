package io.github.dancu.cleansing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LedgerTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private static final Indicators PROGRAMME = Indicators.programme();
    private static final CountedIndicator CMND = PROGRAMME.all().get(4);
    private static final CountedIndicator FIELDS = PROGRAMME.all().get(5);

    @Test
    void cases_are_counted_by_indicator_and_ward_and_those_without_cases_are_there_too() {
        Ledger.Counter counter = Ledger.counter(DAY, PROGRAMME);
        counter.add(CMND, "30742", Standing.DONE, 2);
        counter.add(CMND, "30742", Standing.DECLARED_NONE, 3);
        counter.add(CMND, "30745", Standing.REFERRED, 5);
        counter.add(CMND, "30745", Standing.REMAINING, 7);
        counter.add(CMND, "30748", Standing.NOT_ASSIGNED, 100);
        counter.add(FIELDS, "", Standing.REMAINING, 1);

        Ledger ledger = counter.ledger();

        assertThat(ledger.day()).isEqualTo(DAY);
        assertThat(ledger).hasSize(11);
        assertThat(ledger.wards()).containsExactly("", "30742", "30745");
        assertThat(ledger.of("cmnd-missing")).contains(IndicatorProgress.counted(CMND.indicator(), 2, 3, 5, 7));
        assertThat(ledger.of("cmnd-missing", "30742"))
                .contains(IndicatorProgress.counted(CMND.indicator(), 2, 3, 0, 0));
        assertThat(ledger.of("household-no-head"))
                .get()
                .extracting(line -> line.assigned().atLeast())
                .isEqualTo(0L);
        assertThat(ledger.ofWard("30748")).isEmpty();
        assertThat(ledger.ofWard("30742")).hasSize(11);
        assertThat(ledger.of("cmnd-missing", "30748")).isEmpty();
        assertThat(ledger.of("nobody")).isEmpty();
    }

    @Test
    void a_line_is_printed_in_vietnamese() {
        Ledger.Counter counter = Ledger.counter(DAY, PROGRAMME);
        counter.add(CMND, "30742", Standing.DONE, 1_054);
        counter.add(CMND, "30742", Standing.REMAINING, 450);

        assertThat(counter.ledger().toString().lines())
                .hasSize(11)
                .contains("Cập nhật CMND 9 số: chuyển về 1.504 = đã thực hiện 1.054 + cam kết chưa làm 0"
                        + " + chuyển đơn vị khác 0 + còn lại 450");
    }

    @Test
    void a_stated_ledger_that_does_not_balance_is_told_and_a_possible_one_is_not() {
        IndicatorProgress printed = new IndicatorProgress(
                CMND.indicator(), Figure.of(5_472), Figure.of(54), Figure.of(918), Figure.of(0), Figure.of(450));
        IndicatorProgress open = new IndicatorProgress(
                FIELDS.indicator(), Figure.unknown(), Figure.of(54), Figure.of(0), Figure.of(0), Figure.unknown());

        Ledger ledger = Ledger.stated(DAY, List.of(printed, open));

        assertThat(ledger.contradictions()).containsExactly(printed);
        assertThat(printed)
                .hasToString("Cập nhật CMND 9 số: chuyển về 5.472 ≠ đã thực hiện 54 + cam kết chưa làm 918"
                        + " + chuyển đơn vị khác 0 + còn lại 450 (lệch 4.050)");
        assertThat(open).asString().contains("chuyển về không nêu = ").endsWith("còn lại không nêu");
        assertThat(ledger.wards()).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatever_is_counted_balances_and_wards_add_up(long seed) {
        Random random = new Random(seed);
        Ledger.Counter counter = Ledger.counter(DAY, PROGRAMME);
        for (int i = 0; i < 200; i++) {
            counter.add(
                    PROGRAMME.all().get(random.nextInt(11)),
                    String.valueOf(random.nextInt(5)),
                    List.of(Standing.values()).get(random.nextInt(5)),
                    random.nextLong(1_000));
        }

        Ledger ledger = counter.ledger();

        assertThat(ledger.contradictions()).isEmpty();
        for (IndicatorProgress line : ledger) {
            assertThat(line.balance().verdict()).isEqualTo(Balance.Verdict.HOLDS);
            long wards = ledger.wards().stream()
                    .flatMap(ward -> ledger.of(line.indicator().id(), ward).stream())
                    .mapToLong(ofWard -> ofWard.assigned().atLeast())
                    .sum();
            assertThat(wards).isEqualTo(line.assigned().atLeast());
        }
    }

    static Stream<Long> seeds() {
        return LongStream.range(0, 20).boxed();
    }

    @Test
    void less_than_nothing_is_no_count_and_an_indicator_of_another_programme_has_no_line() {
        Ledger.Counter counter = Ledger.counter(DAY, PROGRAMME);

        assertThatThrownBy(() -> counter.add(CMND, "", Standing.DONE, -1)).isInstanceOf(IllegalArgumentException.class);
        CountedIndicator other = CountedIndicator.of("other", "Khác", Criterion.CORRECT, "OTHER");
        assertThatThrownBy(() -> counter.add(other, "", Standing.DONE, 1))
                .hasMessage("the ledger has no indicator other");
        assertThatThrownBy(() -> IndicatorProgress.counted(CMND.indicator(), 0, 0, 0, -1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
