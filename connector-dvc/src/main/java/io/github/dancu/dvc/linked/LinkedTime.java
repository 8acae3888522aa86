package io.github.dancu.dvc.linked;

import io.github.dancu.citizen.PartialDate;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Moments as the linked systems write them: {@code dd/MM/yyyy HH:mm:ss}, Vietnamese civil time. */
final class LinkedTime {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter FORM = form("dd/MM/uuuu HH:mm:ss");
    private static final List<DateTimeFormatter> LOCAL_FORMS =
            List.of(FORM, form("dd/MM/uuuu HH:mm"), DateTimeFormatter.ISO_LOCAL_DATE_TIME);

    private LinkedTime() {}

    static String text(LocalDateTime time) {
        return FORM.format(time);
    }

    /** Also what is written without seconds, as a day alone (then its beginning), or in ISO form, with or without a zone. */
    static Optional<LocalDateTime> tryParse(String text) {
        String bare = text.strip();
        for (DateTimeFormatter form : LOCAL_FORMS) {
            try {
                return Optional.of(LocalDateTime.parse(bare, form));
            } catch (DateTimeException otherForm) {
                // The next form is tried.
            }
        }
        return zoned(bare)
                .map(LinkedTime::civil)
                .or(() -> PartialDate.tryParse(bare).flatMap(PartialDate::full).map(LocalDate::atStartOfDay));
    }

    /** A moment that says its zone. */
    static Optional<Instant> zoned(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text.strip()).toInstant());
        } catch (DateTimeException otherForm) {
            return Optional.empty();
        }
    }

    static LocalDateTime civil(Instant moment) {
        return LocalDateTime.ofInstant(moment, VIETNAM);
    }

    private static DateTimeFormatter form(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }
}
