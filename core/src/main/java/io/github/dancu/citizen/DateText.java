package io.github.dancu.citizen;

import io.github.dancu.text.Digits;
import org.jspecify.annotations.Nullable;

/** Finds year, month and day in a text, by separators or by place; null where the text has another form. */
final class DateText {
    private static final int LONGEST_DAY_FIRST = 10;

    private DateText() {}

    static @Nullable DateParts year(String text) {
        int year = yearOf(text, 0, text.length());
        return year < 0 ? null : DateParts.ofYear(year);
    }

    /** {@code [[d]d/][M]M/yyyy}, where a slash may be a dot or a hyphen. */
    static @Nullable DateParts dayFirst(String text) {
        if (text.length() > LONGEST_DAY_FIRST) {
            return null;
        }
        int first = separator(text, 0);
        if (first < 0) {
            return year(text);
        }
        int second = separator(text, first + 1);
        int year = yearOf(text, Math.max(first, second) + 1, text.length());
        int day = second < 0 ? DateParts.ABSENT : oneOrTwoDigits(text, 0, first);
        int month = second < 0 ? oneOrTwoDigits(text, 0, first) : oneOrTwoDigits(text, first + 1, second);
        return year < 0 || month < 0 || (second >= 0 && day < 0) ? null : new DateParts(year, month, day);
    }

    /** Four digits of the year and two each of month and day, each at its place. */
    static @Nullable DateParts fixed(String text, int yearAt, int monthAt, int dayAt) {
        int year = Digits.number(text, yearAt, yearAt + 4);
        int month = Digits.number(text, monthAt, monthAt + 2);
        int day = Digits.number(text, dayAt, dayAt + 2);
        return year < 0 || month < 0 || day < 0 ? null : new DateParts(year, month, day);
    }

    /** {@code yyyyMMddHHmm} or {@code yyyyMMddHHmmss}, with zeros for an unknown day, or month and day. */
    static @Nullable DateParts withTime(String text) {
        if ((text.length() != 12 && text.length() != 14) || !isTime(text)) {
            return null;
        }
        DateParts parts = fixed(text, 0, 4, 6);
        if (parts == null || parts.day() != 0) {
            return parts;
        }
        return parts.month() == 0 ? DateParts.ofYear(parts.year()) : DateParts.ofMonth(parts.year(), parts.month());
    }

    private static boolean isTime(String text) {
        return isWithin(text, 8, 23) && isWithin(text, 10, 59) && (text.length() == 12 || isWithin(text, 12, 59));
    }

    private static boolean isWithin(String text, int at, int greatest) {
        int number = Digits.number(text, at, at + 2);
        return number >= 0 && number <= greatest;
    }

    private static int yearOf(String text, int from, int to) {
        return to - from == 4 ? Digits.number(text, from, to) : -1;
    }

    private static int oneOrTwoDigits(String text, int from, int to) {
        return to - from <= 2 ? Digits.number(text, from, to) : -1;
    }

    private static int separator(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '/' || character == '.' || character == '-') {
                return i;
            }
        }
        return -1;
    }
}
