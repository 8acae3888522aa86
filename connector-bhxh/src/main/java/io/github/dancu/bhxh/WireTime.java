package io.github.dancu.bhxh;

import io.github.dancu.citizen.PartialDate;
import io.github.dancu.connect.DateTimeForms;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** Moments as the gateway writes them: to the minute or the second in digits, or as a day. */
final class WireTime {
    private static final DateTimeForms FORMS =
            DateTimeForms.of("uuuuMMddHHmm", "uuuuMMddHHmmss").orDay();

    private WireTime() {}

    /** Vietnam's time; a day alone is its beginning. Empty if it has another form or the calendar has no such moment. */
    static Optional<LocalDateTime> tryParse(String text) {
        return FORMS.tryParse(text);
    }

    static Optional<LocalDate> day(String text) {
        return PartialDate.tryParse(text).flatMap(PartialDate::full);
    }
}
