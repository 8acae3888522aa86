package io.github.dancu.dvc;

import io.github.dancu.citizen.PartialDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Moments in answers for which no form is published: in any form that the portal's interfaces have. */
final class TimeForms {
    private static final List<DateTimeFormatter> FORMS = List.of(
            form("uuuuMMddHHmmss"),
            form("dd/MM/uuuu HH:mm:ss"),
            form("uuuu-MM-dd HH:mm:ss"),
            form("uuuu-MM-dd'T'HH:mm:ss"));

    private TimeForms() {}

    /** Vietnam's time; a day alone is its beginning. Empty if it has another form or the calendar has no such moment. */
    static Optional<LocalDateTime> time(String text) {
        String bare = text.strip();
        for (DateTimeFormatter form : FORMS) {
            try {
                return Optional.of(LocalDateTime.parse(bare, form));
            } catch (DateTimeException otherForm) {
                // The next form is tried.
            }
        }
        return PartialDate.tryParse(bare).flatMap(PartialDate::full).map(LocalDate::atStartOfDay);
    }

    static Optional<LocalDate> day(String text) {
        return time(text).map(LocalDateTime::toLocalDate);
    }

    private static DateTimeFormatter form(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }
}
