package io.github.dancu.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingHoursTest {
    @Test
    void the_assumed_hours_are_eight_and_end_at_five() {
        assertThat(WorkingHours.ASSUMED)
                .isEqualTo(new WorkingHours(
                        LocalTime.of(7, 30), LocalTime.of(11, 30), LocalTime.of(13, 0), LocalTime.of(17, 0)))
                .isNotEqualTo(new WorkingHours(
                        LocalTime.of(7, 0), LocalTime.of(11, 30), LocalTime.of(13, 0), LocalTime.of(17, 0)));
    }

    @ParameterizedTest
    @CsvSource({
        "11:30, 11:30, 13:00, 17:00",
        "11:31, 11:30, 13:00, 17:00",
        "07:30, 13:01, 13:00, 17:00",
        "07:30, 11:30, 17:00, 17:00",
        "07:30, 11:30, 17:00, 13:00"
    })
    void times_out_of_order_are_refused(LocalTime one, LocalTime two, LocalTime three, LocalTime four) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WorkingHours(one, two, three, four))
                .withMessage("working hours are a morning and, not before it ends, an afternoon");
    }
}
