package io.github.dancu.bhxh;

/** What a treatment has brought (<i>kết quả điều trị</i>). */
public enum TreatmentEffect {
    /** Cured (<i>khỏi</i>, 1). */
    CURED,
    /** Better (<i>đỡ</i>, 2). */
    BETTER,
    /** No change (<i>không thay đổi</i>, 3). */
    UNCHANGED,
    /** Worse (<i>nặng hơn</i>, 4). */
    WORSE,
    /** Died (<i>tử vong</i>, 5). */
    DIED
}
