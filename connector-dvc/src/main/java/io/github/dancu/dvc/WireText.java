package io.github.dancu.dvc;

import io.github.dancu.connect.DateTimeForms;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How the portal writes times, yes and no, and what is not there. */
final class WireText {
    private static final DateTimeForms MINISTRY_TIME = DateTimeForms.of("uuuu-MM-dd HH:mm:ss");
    // Of answers nobody has said which of them they use; the first is what the portal is sent.
    private static final DateTimeForms TIME =
            DateTimeForms.of("uuuuMMddHHmmss", "uuuu-MM-dd HH:mm:ss", "dd/MM/uuuu HH:mm:ss");

    private WireText() {}

    static String time(LocalDateTime time) {
        return TIME.text(time);
    }

    static String ministryTime(LocalDateTime time) {
        return MINISTRY_TIME.text(time);
    }

    /** Empty unless it is a time in one of the forms that the portals use. */
    static Optional<LocalDateTime> readTime(String text) {
        return TIME.tryParse(text);
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
