package io.github.dancu.testkit;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;

/** How the portal writes times, which are Vietnamese civil time. */
final class PortalTime {
    /** At the national portal. */
    static final DateTimeFormatter COMPACT = form("uuuuMMddHHmmss");
    /** At the portal of a ministry. */
    static final DateTimeFormatter SPACED = form("uuuu-MM-dd HH:mm:ss");

    private PortalTime() {}

    /** Reads either form. */
    static LocalDateTime read(String text) {
        return LocalDateTime.parse(text, text.indexOf('-') < 0 ? COMPACT : SPACED);
    }

    private static DateTimeFormatter form(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }
}
