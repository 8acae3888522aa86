package io.github.dancu.csdl;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;

/** The attribute {@code ThoiDiemDuLieu}: its form is not published, so every likely one is read. */
final class DataMoment {
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss").withResolverStyle(ResolverStyle.STRICT);

    private DataMoment() {}

    /** Reads yyyyMMddHHmmss, yyyyMMdd (the first moment of the day), or either in ISO form without an offset. */
    static Optional<LocalDateTime> tryParse(String text) {
        String moment = text.strip();
        try {
            return Optional.of(
                    switch (moment.length()) {
                        case 14 -> LocalDateTime.parse(moment, SECOND);
                        case 8 ->
                            LocalDate.parse(moment, DateTimeFormatter.BASIC_ISO_DATE)
                                    .atStartOfDay();
                        case 10 -> LocalDate.parse(moment).atStartOfDay();
                        default -> LocalDateTime.parse(moment);
                    });
        } catch (DateTimeParseException anotherForm) {
            return Optional.empty();
        }
    }
}
