package io.github.dancu.cleansing;

/**
 * In what way two spellings are the same name, or that they are not (<i>kết quả so khớp họ tên</i>), from the strongest
 * agreement to none.
 */
public enum NameAgreement {
    /**
     * One name but for letter case, Unicode form, blanks, the place of a tone mark (<i>hoà</i>, <i>hòa</i>) and the sign that
     * stands for an apostrophe.
     */
    SAME_SPELLING,
    /** One name but for a closing <i>i</i> or <i>y</i> (<i>Mỹ</i>, <i>Mĩ</i>). */
    VARIANT_SPELLING,
    /**
     * One of the two has no diacritics at all, and the letters are the same. Weaker than the others: <i>NGUYEN VAN MAU</i> is
     * also <i>Nguyễn Văn Mậu</i>, and a name that has none of its own (<i>Kim Anh</i>) agrees with each that differs from it in
     * diacritics (<i>Kim Ánh</i>).
     */
    WITHOUT_DIACRITICS,
    /** One of the two is text of an old encoding (<i>TCVN3, VNI …</i>), and what it says there is the other name. */
    OLD_ENCODING,
    /**
     * The same, but one word is all that differs, and is legal Vietnamese as it stands (<i>Út</i> in TCVN3 is <i>ót</i>, <i>Hồ Vinh</i>
     * in VNI is <i>Hoà Vinh</i>). The weakest: it may be another name.
     */
    PERHAPS_OLD_ENCODING,
    /** Two names. */
    DIFFERENT,
    /** A record has no name. */
    NOT_COMPARED;

    /** Whether it is one name. */
    public boolean isSame() {
        return this != DIFFERENT && this != NOT_COMPARED;
    }
}
