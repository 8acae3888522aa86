package io.github.dancu.dossier.figures;

/** Which dossiers a line of a report calls late (<i>trễ hạn</i>). */
public enum LateReading {
    /** Those that are: ended too late, or open and past their time. */
    FORMULA,
    /**
     * As report 269/BC-TCT of 2022 prints it ("trễ hạn 07 hồ sơ: trong hạn 06, quá hạn 01"): besides those that are late,
     * the open ones that are within their time and do not wait for papers.
     */
    WITH_OPEN
}
