package io.github.dancu.citizen;

/** As what somebody is registered at an address (<i>loại cư trú</i>). */
public enum ResidenceKind {
    /** <i>Thường trú</i>. */
    PERMANENT,
    /** <i>Tạm trú</i>. */
    TEMPORARY
}
