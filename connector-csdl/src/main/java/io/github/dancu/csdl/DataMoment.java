package io.github.dancu.csdl;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** The attribute {@code ThoiDiemDuLieu}: its form is not published, so every likely one is read. */
final class DataMoment {
    private DataMoment() {}

    /** Reads yyyyMMddHHmmss, yyyyMMdd (the first moment of the day), or either in ISO form without an offset. */
    static Optional<LocalDateTime> tryParse(String text) {
        String moment = text.strip();
        try {
            return Optional.of(
                    switch (moment.length()) {
                        case 14 -> second(moment);
                        case 8 ->
                            LocalDate.parse(moment, DateTimeFormatter.BASIC_ISO_DATE)
                                    .atStartOfDay();
                        case 10 -> LocalDate.parse(moment).atStartOfDay();
                        default -> LocalDateTime.parse(moment);
                    });
        } catch (DateTimeException anotherForm) {
            return Optional.empty();
        }
    }

    /** Every record comes with one: a formatter takes as long as five fields. */
    private static LocalDateTime second(String moment) {
        if (!moment.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new DateTimeException("not all digits");
        }
        return LocalDateTime.of(
                number(moment, 0, 4),
                number(moment, 4, 6),
                number(moment, 6, 8),
                number(moment, 8, 10),
                number(moment, 10, 12),
                number(moment, 12, 14));
    }

    private static int number(String digits, int from, int to) {
        return Integer.parseInt(digits, from, to, 10);
    }
}
