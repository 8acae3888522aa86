package io.github.dancu.dvc.linked;

import io.github.dancu.connect.DateTimeForms;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;

/** Moments as the linked systems write them: {@code dd/MM/yyyy HH:mm:ss}, Vietnamese civil time. */
final class LinkedTime {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeForms FORMS =
            DateTimeForms.of("dd/MM/uuuu HH:mm:ss", "dd/MM/uuuu HH:mm").orIso().orDay();

    private LinkedTime() {}

    static String text(LocalDateTime time) {
        return FORMS.text(time);
    }

    /** Also what is written without seconds, as a day alone (then its beginning), or in ISO form, with or without a zone. */
    static Optional<LocalDateTime> tryParse(String text) {
        return FORMS.tryParse(text);
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
}
