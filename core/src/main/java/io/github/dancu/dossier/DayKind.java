package io.github.dancu.dossier;

import java.util.Arrays;

/** Why a day is worked or off (<i>ngày làm việc, ngày nghỉ</i>). */
public enum DayKind {
    /** A weekday with nothing special about it. */
    ORDINARY(""),
    /** A day of the week on which the office is closed (<i>ngày nghỉ hằng tuần</i>). */
    WEEKEND(""),
    /** A public holiday (<i>ngày nghỉ lễ, tết</i>), on whatever day of the week it falls. */
    HOLIDAY("holiday"),
    /** A day off in place of a holiday that fell on a weekend (<i>nghỉ bù</i>). */
    DAY_IN_LIEU("observed"),
    /** A weekday off that a weekend day is worked for (<i>ngày nghỉ hoán đổi</i>). */
    SWAPPED_DAY_OFF("swapped-off"),
    /** A weekend day worked for a weekday off (<i>ngày làm bù</i>). */
    MAKE_UP_DAY("working"),
    /** A day that the user of the calendar has declared to be worked. */
    EXTRA_WORKING_DAY("");

    private final String tableCode;

    DayKind(String tableCode) {
        this.tableCode = tableCode;
    }

    static DayKind ofTableCode(String code) {
        return Arrays.stream(values())
                .filter(kind -> !code.isEmpty() && kind.tableCode.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the table of holidays has a kind of day unknown here"));
    }
}
