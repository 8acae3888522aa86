package io.github.dancu.dvc;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How the portal writes times, yes and no, and what is not there. */
final class WireText {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT);

    private WireText() {}

    static String time(LocalDateTime time) {
        return TIME.format(time);
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
}
