package io.github.dancu.citizen;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How well the holder of an electronic identity was checked (<i>mức độ tài khoản định danh điện tử</i>).
 *
 * <p>Accounts of organisations have no level. Legal source: NĐ 69/2024/NĐ-CP, Điều 7, in force from 01/07/2024; before it NĐ
 * 59/2022/NĐ-CP had other rules, which are not here.
 */
public enum IdentityLevel {
    /** <i>Mức độ 01</i>: basic. */
    LEVEL_1,
    /** <i>Mức độ 02</i>: biometrics were taken. */
    LEVEL_2;

    private static final int CHILD_UNTIL = 6;
    private static final int BY_RIGHT_FROM = 14;

    /**
     * Whether somebody may have an account of this level, by their age.
     *
     * <p>Citizens: both levels by right from 14, both on request from 6 to under 14, level 1 on request under 6. Foreigners:
     * from 6 level 1 by right and level 2 on request, under 6 level 1 on request; one secondary source says that level 2 is
     * for citizens only. The card that the rule demands is not looked at.
     *
     * @param birthDate perhaps only a year: then the answer is {@link Entitlement#UNDECIDED} in a year in which it changes
     * @param today the day of the question, in Vietnamese civil time
     */
    public Entitlement entitlement(AccountHolder holder, PartialDate birthDate, LocalDate today) {
        Entitlement oldest = atAge(holder, age(birthDate.earliest(), today));
        Entitlement youngest = atAge(holder, age(birthDate.latest(), today));
        return oldest == youngest ? oldest : Entitlement.UNDECIDED;
    }

    private Entitlement atAge(AccountHolder holder, long age) {
        if (age < 0) {
            return Entitlement.NONE;
        }
        if (age < CHILD_UNTIL) {
            return this == LEVEL_1 ? Entitlement.ON_REQUEST : Entitlement.NONE;
        }
        boolean byRight = holder == AccountHolder.CITIZEN ? age >= BY_RIGHT_FROM : this == LEVEL_1;
        return byRight ? Entitlement.BY_RIGHT : Entitlement.ON_REQUEST;
    }

    private static long age(LocalDate born, LocalDate today) {
        return today.isBefore(born) ? -1 : ChronoUnit.YEARS.between(born, today);
    }
}
