package io.github.dancu.dossier;

/** One of the two systems of agency codes (<i>mã định danh cơ quan</i>) that are in use side by side. */
public enum AgencySystem {
    /** The old one, QCVN 102:2016/BTTTT: the root stands last, as in {@code 000.00.01.H33}. */
    QCVN_102_2016,
    /** The new one, QĐ 20/2020/QĐ-TTg as amended by QĐ 09/2025/QĐ-TTg: the root stands first, as in {@code H33.899}. */
    QD_20_2020
}
