package io.github.dancu.dvc.inbound;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Times as the national portal writes them: {@code yyyyMMddHHmmss}, Vietnamese civil time. */
final class PortalTime {
    private static final Pattern SHAPE = Pattern.compile("[0-9]{14}");
    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private PortalTime() {}

    static Optional<LocalDateTime> read(String text) {
        String digits = text.strip();
        if (!SHAPE.matcher(digits).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDateTime.parse(digits, FORM));
        } catch (DateTimeParseException notInTheCalendar) {
            return Optional.empty();
        }
    }
}
