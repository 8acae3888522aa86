package io.github.dancu.connect;

import io.github.dancu.citizen.PartialDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The forms in which one system writes moments (<i>định dạng ngày giờ</i>): the first that fits a text says it. For connectors.
 *
 * <p>Vietnamese civil time. Read strictly: 30 February is none, and neither is a year that is not 1800 to 2399, as for
 * {@link PartialDate}: where systems have no date, some write 01/01/0001. Immutable and thread-safe.
 */
public final class DateTimeForms {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2399;

    private final List<DateTimeFormatter> forms;
    private final boolean iso;
    private final boolean days;

    private DateTimeForms(List<DateTimeFormatter> forms, boolean iso, boolean days) {
        this.forms = List.copyOf(forms);
        this.iso = iso;
        this.days = days;
    }

    /**
     * These forms, in this order; the first is the one to write in.
     *
     * @param patterns as of {@link DateTimeFormatter}, the year as {@code uuuu}
     * @throws IllegalArgumentException if one is no pattern, or there is none
     */
    public static DateTimeForms of(String... patterns) {
        if (patterns.length == 0) {
            throw new IllegalArgumentException("forms of moments are one at least");
        }
        return new DateTimeForms(
                Arrays.stream(patterns).map(DateTimeForms::form).toList(), false, false);
    }

    /** The same, and ISO 8601 with or without seconds and a zone: what says its zone is told as the time it was in Vietnam. */
    public DateTimeForms orIso() {
        return new DateTimeForms(forms, true, days);
    }

    /** The same, and a day alone, as its beginning, in the forms of {@link PartialDate#tryParse}. */
    public DateTimeForms orDay() {
        return new DateTimeForms(forms, iso, true);
    }

    /** Reads a moment; blanks around it are ignored. Empty if it has none of the forms, or the calendar has no such moment. */
    public Optional<LocalDateTime> tryParse(String text) {
        String bare = text.strip();
        for (DateTimeFormatter form : forms) {
            Optional<LocalDateTime> moment = parsed(() -> LocalDateTime.parse(bare, form));
            if (moment.isPresent()) {
                return moment;
            }
        }
        Optional<LocalDateTime> moment = iso ? isoMoment(bare) : Optional.empty();
        return moment.isPresent() || !days
                ? moment
                : PartialDate.tryParse(bare).flatMap(PartialDate::full).map(LocalDate::atStartOfDay);
    }

    /** Writes a moment in the first of the forms. */
    public String text(LocalDateTime moment) {
        return forms.get(0).format(moment);
    }

    private static Optional<LocalDateTime> isoMoment(String text) {
        Optional<LocalDateTime> civil = parsed(() -> LocalDateTime.parse(text, DateTimeFormatter.ISO_LOCAL_DATE_TIME));
        return civil.isPresent()
                ? civil
                : parsed(() ->
                        OffsetDateTime.parse(text).atZoneSameInstant(VIETNAM).toLocalDateTime());
    }

    private static Optional<LocalDateTime> parsed(Parsing parsing) {
        try {
            return Optional.of(parsing.moment())
                    .filter(moment -> moment.getYear() >= FIRST_YEAR && moment.getYear() <= LAST_YEAR);
        } catch (DateTimeException otherForm) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter form(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }

    private interface Parsing {
        LocalDateTime moment();
    }
}
