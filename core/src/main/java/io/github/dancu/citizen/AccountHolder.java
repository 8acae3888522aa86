package io.github.dancu.citizen;

/** Whose account it is: the rules differ (<i>chủ thể danh tính điện tử</i>). */
public enum AccountHolder {
    /** A Vietnamese citizen who holds a valid identity card (<i>thẻ CCCD, thẻ căn cước còn hiệu lực</i>). */
    CITIZEN,
    /** A foreigner who holds a permanent or temporary residence card (<i>thẻ thường trú, thẻ tạm trú</i>). */
    FOREIGNER
}
