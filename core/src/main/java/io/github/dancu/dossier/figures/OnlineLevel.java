package io.github.dancu.dossier.figures;

/** How far a procedure can be done on line (<i>mức độ cung cấp dịch vụ công trực tuyến</i>), the lowest level first. */
public enum OnlineLevel {
    /** Not at all. */
    NONE,
    /** In part (<i>một phần</i>). */
    PARTLY,
    /** From end to end (<i>toàn trình</i>). */
    FULLY
}
