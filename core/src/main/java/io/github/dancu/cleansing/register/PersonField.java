package io.github.dancu.cleansing.register;

import java.util.List;

/**
 * What a register may say about a person (<i>trường thông tin của công dân</i>). A register need not have all of them.
 */
public enum PersonField {
    /** The personal number (<i>số định danh cá nhân</i>). */
    NUMBER("Số định danh cá nhân", "Số định danh", "CCCD", "Số CCCD", "Số thẻ căn cước", "ĐDCN"),
    /** The number of the old card (<i>số CMND</i>). */
    CMND("Số CMND", "CMND"),
    /** What is said of an old card that is not there (<i>tình trạng CMND</i>): never had one, too young. */
    CMND_STATE("Tình trạng CMND"),
    /** The name (<i>họ, chữ đệm và tên</i>). */
    NAME("Họ, chữ đệm và tên", "Họ và tên", "Họ tên", "Họ chữ đệm tên khai sinh"),
    /** The birth date (<i>ngày, tháng, năm sinh</i>), perhaps only a year. */
    BIRTH_DATE("Ngày, tháng, năm sinh", "Ngày sinh", "Ngày tháng năm sinh", "Năm sinh"),
    /** The sex (<i>giới tính</i>). */
    SEX("Giới tính", "Giới", "Phái"),
    /** The ethnic group (<i>dân tộc</i>). */
    ETHNIC_GROUP("Dân tộc"),
    /** The religion (<i>tôn giáo</i>). */
    RELIGION("Tôn giáo"),
    /** The nationality (<i>quốc tịch</i>). */
    NATIONALITY("Quốc tịch"),
    /** The marital status (<i>tình trạng hôn nhân</i>). */
    MARITAL_STATUS("Tình trạng hôn nhân"),
    /** Where the birth was registered (<i>nơi đăng ký khai sinh</i>). */
    BIRTH_PLACE("Nơi đăng ký khai sinh", "Nơi ĐKKS", "Nơi sinh"),
    /** The place of origin (<i>quê quán</i>). */
    ORIGIN("Quê quán", "Nguyên quán"),
    /** The code of the commune or ward where the person lives (<i>mã phường, xã</i>). */
    WARD("Mã phường, xã", "Mã phường xã", "Mã xã", "Mã ĐVHC", "Mã đơn vị hành chính"),
    /** The address (<i>nơi thường trú</i>). */
    ADDRESS("Nơi thường trú", "Địa chỉ", "Địa chỉ thường trú", "Nơi ở hiện tại"),
    /** The code of the household (<i>mã hộ</i>). */
    HOUSEHOLD("Mã hộ", "Số hộ khẩu", "Số sổ hộ khẩu", "Mã hộ gia đình"),
    /** What the person is to the head of the household (<i>quan hệ với chủ hộ</i>). */
    RELATIONSHIP("Quan hệ với chủ hộ", "Quan hệ chủ hộ", "Quan hệ"),
    /** The father's name (<i>họ tên cha</i>). */
    FATHER("Họ tên cha", "Cha", "Họ và tên cha"),
    /** The father's birth date or year (<i>ngày sinh của cha</i>). */
    FATHER_BIRTH("Ngày sinh của cha", "Năm sinh cha", "Năm sinh của cha"),
    /** The mother's name (<i>họ tên mẹ</i>). */
    MOTHER("Họ tên mẹ", "Mẹ", "Họ và tên mẹ"),
    /** The mother's birth date or year (<i>ngày sinh của mẹ</i>). */
    MOTHER_BIRTH("Ngày sinh của mẹ", "Năm sinh mẹ", "Năm sinh của mẹ"),
    /** The phone number (<i>số điện thoại</i>). */
    PHONE("Số điện thoại", "Điện thoại", "SĐT"),
    /** The social-insurance number (<i>mã số BHXH</i>). */
    INSURANCE_NUMBER("Mã số BHXH", "Số BHXH", "Mã số bảo hiểm xã hội"),
    /** Until when the identity card is valid (<i>ngày hết hạn thẻ</i>). */
    CARD_EXPIRY("Ngày hết hạn thẻ", "Ngày hết hạn CCCD", "Có giá trị đến"),
    /** How the person lives there (<i>tình trạng cư trú</i>). */
    STATUS("Tình trạng cư trú", "Trạng thái", "Loại cư trú"),
    /** The day of death (<i>ngày chết</i>). */
    DEATH_DATE("Ngày chết", "Ngày mất"),
    /** The day of moving away (<i>ngày chuyển đi</i>). */
    MOVED_OUT("Ngày chuyển đi");

    private static final String BETWEEN = "/";

    private final String vietnamese;
    private final String alsoCalled;

    PersonField(String vietnamese, String... alsoCalled) {
        this.vietnamese = vietnamese;
        this.alsoCalled = String.join(BETWEEN, alsoCalled);
    }

    /** The name that reports and findings print. */
    public String vietnamese() {
        return vietnamese;
    }

    /** Other headings that columns with it have been seen to have. Unmodifiable. */
    List<String> alsoCalled() {
        return List.of(alsoCalled.split(BETWEEN, -1));
    }
}
