package io.github.dancu.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.citizen.contract.SeededTest;
import java.time.LocalDate;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidityTest {
    private static final LegalBasis BASIS = new LegalBasis("QĐ 19/2025/QĐ-TTg", LocalDate.of(2025, 7, 1));

    @ParameterizedTest
    @CsvSource({
        "2022-10-01, NO",
        "2022-10-02, NOT_KNOWN",
        "2025-01-30, NOT_KNOWN",
        "2025-01-31, YES",
        "2025-06-28, YES",
        "2025-06-29, NOT_KNOWN",
        "2025-06-30, NOT_KNOWN",
        "2025-07-01, NO"
    })
    void between_a_certain_day_and_a_bound_nothing_is_known(LocalDate day, InForce expected) {
        Validity validity = validity("2022-10-02", "2025-01-31", "2025-06-28", "2025-06-30");

        assertThat(validity.on(day)).isEqualTo(expected);
    }

    @Test
    void without_a_first_bound_the_past_is_not_known_and_without_a_last_one_the_future_is_certain() {
        Validity validity = validity(null, "2022-10-01", null, null);

        assertThat(validity.on(LocalDate.MIN)).isEqualTo(InForce.NOT_KNOWN);
        assertThat(validity.on(LocalDate.of(2022, 9, 30))).isEqualTo(InForce.NOT_KNOWN);
        assertThat(validity.on(LocalDate.of(2022, 10, 1))).isEqualTo(InForce.YES);
        assertThat(validity.on(LocalDate.MAX)).isEqualTo(InForce.YES);
    }

    @Test
    void where_certainty_ends_without_a_last_bound_the_rest_is_not_known() {
        Validity validity = validity("2025-07-01", "2025-07-01", "2026-04-29", null);

        assertThat(validity.on(LocalDate.of(2026, 4, 29))).isEqualTo(InForce.YES);
        assertThat(validity.on(LocalDate.of(2026, 4, 30))).isEqualTo(InForce.NOT_KNOWN);
        assertThat(validity.on(LocalDate.MAX)).isEqualTo(InForce.NOT_KNOWN);
    }

    @Test
    void without_a_certain_day_no_day_is_certain() {
        Validity validity = validity("2022-10-02", null, null, "2025-06-29");

        assertThat(validity.on(LocalDate.of(2022, 10, 1))).isEqualTo(InForce.NO);
        assertThat(validity.on(LocalDate.of(2025, 1, 15))).isEqualTo(InForce.NOT_KNOWN);
        assertThat(validity.on(LocalDate.of(2025, 6, 30))).isEqualTo(InForce.NO);
    }

    @Test
    void the_bounds_and_the_document_are_told() {
        Validity validity = validity("2022-10-02", "2025-01-31", "2025-06-28", "2025-06-30");

        assertThat(validity.earliestStart()).contains(LocalDate.of(2022, 10, 2));
        assertThat(validity.certainFrom()).contains(LocalDate.of(2025, 1, 31));
        assertThat(validity.certainUntil()).contains(LocalDate.of(2025, 6, 28));
        assertThat(validity.latestEnd()).contains(LocalDate.of(2025, 6, 30));
        assertThat(validity.legalBasis()).contains(BASIS);
        assertThat(validity).hasToString("Validity[2022-10-02 2025-01-31 / 2025-06-28 2025-06-30]");
    }

    @Test
    void bounds_that_are_missing_are_empty() {
        Validity open = new Validity("x", null, null, null, null, null);

        assertThat(open.earliestStart()).isEmpty();
        assertThat(open.certainFrom()).isEmpty();
        assertThat(open.certainUntil()).isEmpty();
        assertThat(open.latestEnd()).isEmpty();
        assertThat(open.legalBasis()).isEmpty();
        assertThat(open).hasToString("Validity[.. .. / .. ..]");
    }

    @Test
    void equal_bounds_and_document_make_equal_validities() {
        Validity validity = validity("2022-10-02", "2025-01-31", "2025-06-28", "2025-06-30");

        assertThat(validity)
                .isEqualTo(validity("2022-10-02", "2025-01-31", "2025-06-28", "2025-06-30"))
                .hasSameHashCodeAs(validity("2022-10-02", "2025-01-31", "2025-06-28", "2025-06-30"))
                .isNotEqualTo(validity(null, "2025-01-31", "2025-06-28", "2025-06-30"))
                .isNotEqualTo(validity("2022-10-02", null, "2025-06-28", "2025-06-30"))
                .isNotEqualTo(validity("2022-10-02", "2025-01-31", null, "2025-06-30"))
                .isNotEqualTo(validity("2022-10-02", "2025-01-31", "2025-06-28", null))
                .isNotEqualTo(new Validity(
                        "x",
                        LocalDate.of(2022, 10, 2),
                        LocalDate.of(2025, 1, 31),
                        LocalDate.of(2025, 6, 28),
                        LocalDate.of(2025, 6, 30),
                        null))
                .isNotEqualTo("2022-10-02");
    }

    @SeededTest
    void a_certain_day_is_never_outside_the_possible_ones(long seed) {
        Random random = new Random(seed);
        LocalDate[] days = random.longs(4, 19_000, 21_000)
                .sorted()
                .mapToObj(LocalDate::ofEpochDay)
                .toArray(LocalDate[]::new);
        Validity validity = new Validity("x", days[0], days[1], days[2], days[3], null);

        for (int i = 0; i < 200; i++) {
            LocalDate day = LocalDate.ofEpochDay(random.nextLong(18_900, 21_100));
            boolean possible = !day.isBefore(days[0]) && !day.isAfter(days[3]);
            boolean certain = !day.isBefore(days[1]) && !day.isAfter(days[2]);
            assertThat(validity.on(day)).isEqualTo(certain ? InForce.YES : possible ? InForce.NOT_KNOWN : InForce.NO);
        }
    }

    private static Validity validity(
            @Nullable String earliest, @Nullable String from, @Nullable String until, @Nullable String latest) {
        return new Validity("x", day(earliest), day(from), day(until), day(latest), BASIS);
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
