package io.github.dancu.bhxh;

/** How a treatment ended (<i>tình trạng ra viện</i>). */
public enum TreatmentState {
    /** Discharged (<i>ra viện</i>, 1). */
    DISCHARGED,
    /** Moved to another hospital (<i>chuyển viện</i>, 2). */
    TRANSFERRED,
    /** Left without leave (<i>trốn viện</i>, 3). */
    ABSCONDED,
    /** Left at the patient's wish (<i>xin ra viện</i>, 4). */
    LEFT_BY_WISH,
    /** Moved at the patient's wish (<i>chuyển viện theo yêu cầu</i>, 5). */
    TRANSFERRED_BY_WISH
}
