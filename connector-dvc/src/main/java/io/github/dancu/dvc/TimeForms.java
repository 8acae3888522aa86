package io.github.dancu.dvc;

import io.github.dancu.connect.DateTimeForms;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** Moments in answers for which no form is published: in any form that the portal's interfaces have. */
final class TimeForms {
    private static final DateTimeForms FORMS = DateTimeForms.of(
                    "uuuuMMddHHmmss", "dd/MM/uuuu HH:mm:ss", "uuuu-MM-dd HH:mm:ss", "uuuu-MM-dd'T'HH:mm:ss")
            .orDay();

    private TimeForms() {}

    /** Vietnam's time; a day alone is its beginning. Empty if it has another form or the calendar has no such moment. */
    static Optional<LocalDateTime> time(String text) {
        return FORMS.tryParse(text);
    }

    static Optional<LocalDate> day(String text) {
        return time(text).map(LocalDateTime::toLocalDate);
    }
}
