package io.github.dancu.citizen;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A form in which one of the systems writes a date of which only a part may be known (<i>định dạng ngày sinh</i>).
 *
 * <p>A form belongs to an interface and is chosen, never guessed. What {@link #write} writes, {@link #read} reads back as
 * the same date.
 */
public enum DateForm {
    /**
     * {@code dd/MM/yyyy}, {@code MM/yyyy} or {@code yyyy}: papers and the health-insurance gateway. Reading, dots and hyphens
     * may stand for the slashes, and the leading zero of day and month may be missing.
     */
    DAY_FIRST {
        @Override
        @Nullable
        DateParts parts(String text) {
            return DateText.dayFirst(text);
        }

        @Override
        String text(PartialDate date) {
            return date.toText();
        }
    },

    /**
     * {@code yyyyMMdd}, or {@code yyyy}: the population database, whose element {@code NgayThangNam} takes the eight digits
     * and {@code Nam} the four, and the birth date of the portal's single sign-on. It cannot say a month without a day.
     */
    COMPACT {
        @Override
        @Nullable
        DateParts parts(String text) {
            return text.length() == 8 ? DateText.fixed(text, 0, 4, 6) : DateText.year(text);
        }

        @Override
        @Nullable
        String text(PartialDate date) {
            return switch (date.precision()) {
                case DAY -> date.yearText() + date.monthText() + date.dayText();
                case MONTH -> null;
                case YEAR -> date.yearText();
            };
        }
    },

    /**
     * {@code yyyy-MM-dd}, or {@code yyyy}: an extract of the national sharing platform's specification. It cannot say a month
     * without a day.
     */
    ISO {
        @Override
        @Nullable
        DateParts parts(String text) {
            boolean whole = text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
            return whole ? DateText.fixed(text, 0, 5, 8) : DateText.year(text);
        }

        @Override
        @Nullable
        String text(PartialDate date) {
            return switch (date.precision()) {
                case DAY -> date.yearText() + "-" + date.monthText() + "-" + date.dayText();
                case MONTH -> null;
                case YEAR -> date.yearText();
            };
        }
    },

    /** {@code ddMMyyyy}: the QR code of an identity card. It says whole dates only. */
    IDENTITY_CARD {
        @Override
        @Nullable
        DateParts parts(String text) {
            return text.length() == 8 ? DateText.fixed(text, 4, 2, 0) : null;
        }

        @Override
        @Nullable
        String text(PartialDate date) {
            return date.precision() == DatePrecision.DAY ? date.dayText() + date.monthText() + date.yearText() : null;
        }
    },

    /**
     * {@code yyyyMMddHHmm} with zeros for what is not known: the birth date of insurance claims (QĐ 4750/QĐ-BYT). Reading,
     * two digits of seconds may follow; the time of day is checked and left out. A month without a day is written by the
     * same rule, which no source shows.
     */
    CLAIM {
        @Override
        @Nullable
        DateParts parts(String text) {
            return DateText.withTime(text);
        }

        @Override
        String text(PartialDate date) {
            return date.yearText() + date.monthText() + date.dayText() + "0000";
        }
    },

    /** {@code M-yyyy}: the month of the portal's satisfaction figures ({@code DongBoDanhGia}). It says months only. */
    MONTH_OF_YEAR {
        @Override
        @Nullable
        DateParts parts(String text) {
            boolean month = text.length() >= 6 && text.length() <= 7 && text.indexOf('-') == text.length() - 5;
            return month ? DateText.dayFirst(text) : null;
        }

        @Override
        @Nullable
        String text(PartialDate date) {
            return date.precision() == DatePrecision.MONTH ? date.month().getAsInt() + "-" + date.yearText() : null;
        }
    };

    /**
     * Reads a date in this form; outer blanks are ignored. Empty if the text has another form, names a day that is not in the
     * calendar, or a year that is not 1800 to 2399.
     */
    public Optional<PartialDate> read(String text) {
        DateParts parts = parts(text.strip());
        return parts != null && parts.isInCalendar() ? Optional.of(PartialDate.of(parts)) : Optional.empty();
    }

    /** The date in this form; empty if the form cannot say what is known: nothing is left out, and nothing made up. */
    public Optional<String> write(PartialDate date) {
        return Optional.ofNullable(text(date));
    }

    /** What the text states, in the calendar or not; null if it has another form. */
    abstract @Nullable DateParts parts(String text);

    abstract @Nullable String text(PartialDate date);
}
