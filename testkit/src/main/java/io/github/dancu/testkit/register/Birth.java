package io.github.dancu.testkit.register;

import java.time.LocalDate;

/**
 * A day of birth, and how much of it the register knows.
 *
 * @param form how it is written
 */
record Birth(int year, int month, int day, Form form) {
    /** How a day is written. */
    enum Form {
        DAY,
        YEAR,
        /** As nobody can read it. */
        UNREADABLE
    }

    static Birth on(LocalDate day) {
        return new Birth(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), Form.DAY);
    }

    Birth as(Form other) {
        return new Birth(year, month, day, other);
    }

    boolean isFirstOfJanuary() {
        return form == Form.DAY && month == 1 && day == 1;
    }

    /** Whether the day itself is known: 01/01 stands for days that are not. */
    boolean isWhole() {
        return form == Form.DAY && !isFirstOfJanuary();
    }

    /** Whether somebody may still be younger than so many years. */
    boolean mayBeUnder(int years, LocalDate today) {
        LocalDate latest = form == Form.YEAR ? LocalDate.of(year, 12, 31) : LocalDate.of(year, month, day);
        return form != Form.UNREADABLE && latest.plusYears(years).isAfter(today);
    }

    String text() {
        return form == Form.YEAR ? String.valueOf(year) : text(year, month, day);
    }

    /** The day in a year in which it need not exist. */
    String textIn(int otherYear) {
        return text(otherYear, month, month == 2 ? Math.min(day, 28) : day);
    }

    static String text(int year, int month, int day) {
        char[] text = {
            (char) ('0' + day / 10),
            (char) ('0' + day % 10),
            '/',
            (char) ('0' + month / 10),
            (char) ('0' + month % 10),
            '/',
            (char) ('0' + year / 1000),
            (char) ('0' + year / 100 % 10),
            (char) ('0' + year / 10 % 10),
            (char) ('0' + year % 10)
        };
        return new String(text);
    }
}
