package io.github.dancu.bhxh;

/** By which way the patient came (<i>lý do vào viện, mã đối tượng đến khám</i>). */
public enum VisitKind {
    /** As referred, or where registered (<i>đúng tuyến</i>, 1). */
    AS_REFERRED,
    /** As an emergency (<i>cấp cứu</i>, 2). */
    EMERGENCY,
    /** Without referral (<i>trái tuyến</i>, 3). */
    WITHOUT_REFERRAL,
    /** To a facility open to all of the province (<i>thông tuyến</i>, 4). */
    OPEN_FACILITY
}
