package io.github.dancu.dossier;

/** What stands at the root of an agency's code (<i>cơ quan cấp 1</i>). */
public enum AgencyKind {
    /** A ministry or another body of the central government; its root begins with G. */
    MINISTRY,
    /** The people's committee of a province; its root begins with H. */
    PROVINCE
}
