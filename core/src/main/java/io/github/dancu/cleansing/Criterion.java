package io.github.dancu.cleansing;

/** What good population data is (<i>"đúng, đủ, sạch, sống"</i>). */
public enum Criterion {
    /** <i>Đúng</i>: what is written agrees with the facts. */
    CORRECT,
    /** <i>Đủ</i>: every required field is there. */
    COMPLETE,
    /** <i>Sạch</i>: no person stands in it twice. */
    CLEAN,
    /** <i>Sống</i>: births, deaths and moves are in it as they happen. */
    LIVE
}
