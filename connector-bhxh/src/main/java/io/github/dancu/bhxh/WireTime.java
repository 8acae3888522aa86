package io.github.dancu.bhxh;

import io.github.dancu.citizen.PartialDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Moments as the gateway writes them: to the minute or the second in digits, or as a day. */
final class WireTime {
    private static final List<DateTimeFormatter> FORMS = List.of(form("uuuuMMddHHmm"), form("uuuuMMddHHmmss"));

    private WireTime() {}

    /** Vietnam's time; a day alone is its beginning. Empty if it has another form or the calendar has no such moment. */
    static Optional<LocalDateTime> tryParse(String text) {
        String bare = text.strip();
        for (DateTimeFormatter form : FORMS) {
            try {
                return Optional.of(LocalDateTime.parse(bare, form));
            } catch (DateTimeException otherForm) {
                // The next form is tried.
            }
        }
        return day(bare).map(LocalDate::atStartOfDay);
    }

    static Optional<LocalDate> day(String text) {
        return PartialDate.tryParse(text).flatMap(PartialDate::full);
    }

    private static DateTimeFormatter form(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }
}
