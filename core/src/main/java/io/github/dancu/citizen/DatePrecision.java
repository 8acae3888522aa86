package io.github.dancu.citizen;

import java.util.Arrays;
import java.util.Optional;

/**
 * How much of a date is known (<i>loại ngày sinh</i>), with the code that the insurance services on the national platform
 * (NGSP) write beside a birth date.
 */
public enum DatePrecision {
    /** The year alone. */
    YEAR("1"),
    /** The month and the year. */
    MONTH("2"),
    /** The whole date. */
    DAY("0");

    private final String ngspCode;

    DatePrecision(String ngspCode) {
        this.ngspCode = ngspCode;
    }

    /** The precision with this {@code loaiNgaySinh}; empty if the code is none of 0, 1 and 2. */
    public static Optional<DatePrecision> ofNgspCode(String code) {
        return Arrays.stream(values())
                .filter(precision -> precision.ngspCode.equals(code))
                .findFirst();
    }

    /** The value of {@code loaiNgaySinh}: 0 for a whole date, 1 for a year, 2 for a month and year. */
    public String ngspCode() {
        return ngspCode;
    }
}
