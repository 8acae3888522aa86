package io.github.dancu.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.citizen.Coded;
import io.github.dancu.citizen.contract.RandomText;
import io.github.dancu.citizen.contract.SeededTest;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkedStatusTest {
    @ParameterizedTest
    @CsvSource({
        "1, RECEIVED,",
        "2, SUPPLEMENT_REQUESTED, SUPPLEMENT_REQUESTED",
        "3, ACCEPTED,",
        "4, REGISTERED, DONE",
        "5, RESULT_RETURNED,",
        "6, REFUSED, NOT_ACCEPTED",
        "7, SENT_TO_JUSTICE, IN_PROGRESS"
    })
    void each_number_is_one_status_and_what_the_portal_is_told(
            int number, LinkedStatus status, @Nullable DossierStatus portal) {
        assertThat(LinkedStatus.ofNumber(number)).contains(status);
        assertThat(status.number()).isEqualTo(number);
        assertThat(LinkedStatus.read(Integer.toString(number)))
                .isEqualTo(Coded.known(Integer.toString(number), status));
        assertThat(status.portalStatus()).isEqualTo(Optional.ofNullable(portal));
    }

    @ParameterizedTest
    @CsvSource({"2, 5", "7, 4", "4, 9", "6, 3"})
    void the_portal_has_its_own_numbers(int linked, int portal) {
        assertThat(LinkedStatus.ofNumber(linked).flatMap(LinkedStatus::portalStatus))
                .isEqualTo(DossierStatus.ofNumber(portal));
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 8, Integer.MAX_VALUE})
    void another_number_is_no_status(int number) {
        assertThat(LinkedStatus.ofNumber(number)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "8", "01", "1.0", "RECEIVED", "１"})
    void another_code_is_kept_as_it_came_and_means_nothing(String raw) {
        assertThat(LinkedStatus.read(raw)).isEqualTo(Coded.<LinkedStatus>unknown(raw));
    }

    @Test
    void blanks_around_a_code_are_ignored_and_kept() {
        assertThat(LinkedStatus.read(" 7 ")).isEqualTo(Coded.known(" 7 ", LinkedStatus.SENT_TO_JUSTICE));
    }

    @SeededTest
    void any_code_keeps_its_text(long seed) {
        RandomGenerator random = new SplittableRandom(seed);

        for (int i = 0; i < 100; i++) {
            String raw = RandomText.anything(random);

            assertThat(LinkedStatus.read(raw).raw()).isEqualTo(raw);
        }
    }
}
