package io.github.dancu.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DossierStatusTest {
    @ParameterizedTest
    @CsvSource({
        "1, NEW",
        "2, ACCEPTED",
        "3, NOT_ACCEPTED",
        "4, IN_PROGRESS",
        "5, SUPPLEMENT_REQUESTED",
        "6, PAYMENT_REQUESTED",
        "7, WITHDRAWN",
        "8, STOPPED",
        "9, DONE",
        "10, RESULT_RETURNED"
    })
    void each_number_of_the_portal_is_one_status(int number, DossierStatus status) {
        assertThat(DossierStatus.ofNumber(number)).contains(status);
        assertThat(status.number()).isEqualTo(number);
    }

    @ParameterizedTest
    @EnumSource
    void every_status_has_a_number(DossierStatus status) {
        assertThat(DossierStatus.ofNumber(status.number())).contains(status);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 11, 31337, Integer.MAX_VALUE})
    void another_number_is_no_status(int number) {
        assertThat(DossierStatus.ofNumber(number)).isEmpty();
    }

    @Test
    void a_dossier_ends_handled_or_otherwise_or_goes_on() {
        assertThat(DossierStatus.values())
                .filteredOn(DossierStatus::isHandled)
                .containsExactly(DossierStatus.DONE, DossierStatus.RESULT_RETURNED);
        assertThat(DossierStatus.values())
                .filteredOn(DossierStatus::isEndedOtherwise)
                .containsExactly(DossierStatus.NOT_ACCEPTED, DossierStatus.WITHDRAWN, DossierStatus.STOPPED);
    }

    @Test
    void the_portal_knows_ten() {
        assertThat(DossierStatus.values()).hasSize(10);
    }
}
