package io.github.dancu.cleansing;

/** In which column of a {@link Ledger} a case stands (<i>tình trạng của trường hợp</i>). */
public enum Standing {
    /** It was put right (<i>đã thực hiện</i>). */
    DONE,
    /** The person declares never to have had what is missing (<i>cam kết chưa làm</i>). */
    DECLARED_NONE,
    /** It was passed on to another unit (<i>chuyển đơn vị khác</i>). */
    REFERRED,
    /** It is still in work (<i>còn lại, đang thực hiện</i>). */
    REMAINING,
    /** Nobody has to do anything about it: it is in no column, and not among what was assigned. */
    NOT_ASSIGNED
}
