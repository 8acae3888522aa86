package io.github.dancu.dvc;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How the portal writes times, yes and no, and what is not there. */
final class WireText {
    private static final DateTimeFormatter TIME = form("uuuuMMddHHmmss");
    private static final DateTimeFormatter MINISTRY_TIME = form("uuuu-MM-dd HH:mm:ss");
    // Of answers nobody has said which of them they use.
    private static final List<DateTimeFormatter> READ = List.of(TIME, MINISTRY_TIME, form("dd/MM/uuuu HH:mm:ss"));

    private WireText() {}

    static String time(LocalDateTime time) {
        return TIME.format(time);
    }

    static String ministryTime(LocalDateTime time) {
        return MINISTRY_TIME.format(time);
    }

    /** Empty unless it is a time in one of the forms that the portals use. */
    static Optional<LocalDateTime> readTime(String text) {
        for (DateTimeFormatter form : READ) {
            try {
                return Optional.of(LocalDateTime.parse(text.strip(), form));
            } catch (DateTimeParseException otherForm) {
                // The next one may fit.
            }
        }
        return Optional.empty();
    }

    static String flag(boolean yes) {
        return yes ? "1" : "0";
    }

    static @Nullable String filledOrNull(String text) {
        return text.isEmpty() ? null : text;
    }

    static <T, I> @Nullable List<I> listOrNull(List<T> list, Function<T, I> item) {
        return list.isEmpty() ? null : list.stream().map(item).toList();
    }

    private static DateTimeFormatter form(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }
}
