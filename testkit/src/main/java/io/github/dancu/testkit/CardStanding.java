package io.github.dancu.testkit;

/**
 * What a health card's state is besides its dates (<i>tình trạng thẻ BHYT</i>), with the code that the card check gives.
 *
 * <p>The first three are in force as their dates say; all others hold whatever the day.
 */
public enum CardStanding {
    /** A card like most. */
    ORDINARY("000"),
    /** <i>Thẻ do BHXH Bộ Quốc phòng quản lý</i>: 001. */
    OF_THE_ARMY("001"),
    /** <i>Thẻ do BHXH Bộ Công an quản lý</i>: 002. */
    OF_THE_POLICE("002"),
    /** <i>Thẻ đã thu hồi</i>: 110. */
    REVOKED("110"),
    /** <i>Thẻ đã báo giảm</i>: 120. */
    STOPPED("120"),
    /** <i>Báo giảm chuyển ngoại tỉnh</i>: 121. */
    MOVED_TO_ANOTHER_PROVINCE("121"),
    /** <i>Báo giảm chuyển nội tỉnh</i>: 122. */
    MOVED_WITHIN_THE_PROVINCE("122"),
    /** <i>Báo giảm do tăng lại cùng đơn vị</i>: 123. */
    REGISTERED_AGAIN("123"),
    /** <i>Báo giảm ngừng tham gia</i>: 124. */
    LEFT_THE_INSURANCE("124"),
    /** <i>Trẻ em không xuất trình thẻ</i>: 130. */
    CHILD_WITHOUT_CARD("130");

    private final String code;

    CardStanding(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    boolean goesByDates() {
        return this == ORDINARY || this == OF_THE_ARMY || this == OF_THE_POLICE;
    }

    /** What a new card's state is if this is the old one's. */
    CardStanding ofReplacement() {
        return goesByDates() ? this : ORDINARY;
    }
}
