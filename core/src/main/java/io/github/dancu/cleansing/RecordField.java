package io.github.dancu.cleansing;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What two records of one person are compared in (<i>trường thông tin đối chiếu</i>). */
public enum RecordField {
    /** The name (<i>họ, chữ đệm và tên</i>). */
    NAME,
    /** The year of birth (<i>năm sinh</i>). */
    BIRTH_YEAR,
    /** The month of birth (<i>tháng sinh</i>). */
    BIRTH_MONTH,
    /** The day of birth (<i>ngày sinh</i>). */
    BIRTH_DAY,
    /** The sex (<i>giới tính</i>). */
    GENDER,
    /** The personal number (<i>số định danh cá nhân</i>). */
    CITIZEN_ID;

    /** A copy in the order of the constants that cannot be changed. */
    static Set<RecordField> copyOf(Collection<RecordField> fields) {
        Set<RecordField> copy = EnumSet.noneOf(RecordField.class);
        copy.addAll(fields);
        return Collections.unmodifiableSet(copy);
    }

    boolean isOfBirthDate() {
        return this == BIRTH_YEAR || this == BIRTH_MONTH || this == BIRTH_DAY;
    }
}
