package io.github.dancu.dossier.figures;

/** A column of the dossier table of a progress report (<i>cột của bảng hồ sơ</i>). */
public enum TableColumn {
    /** Handed in in the period (<i>yêu cầu</i>), received in it or later. */
    REQUESTED,
    /** Received in the period (<i>tiếp nhận</i>). */
    RECEIVED,
    /** Done by the end of the period (<i>đã giải quyết</i>). */
    RESOLVED,
    /** The office waits for papers at the end of the period (<i>trả bổ sung</i>). */
    RETURNED_FOR_SUPPLEMENT,
    /** Late (<i>trễ hạn</i>), as the {@link LateReading} of the line has it. */
    LATE
}
