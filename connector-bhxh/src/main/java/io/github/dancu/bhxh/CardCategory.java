package io.github.dancu.bhxh;

/**
 * What a known result code of the card check says (<i>nhóm mã kết quả</i>). The grouping is ours; the gateway has codes only.
 *
 * <p>Clients disagree about which codes let a patient in: the caller decides, by the category.
 */
public enum CardCategory implements CodeGroup {
    /** The card is right (000). */
    VALID,
    /** The card is one of the army's or the police's: look at the card and at the patient's papers (001, 002). */
    VALID_MANUAL_CHECK,
    /** A new card has been issued; the old one may still be valid (003, 003.1, 004). */
    REPLACED,
    /** The card has expired (010). */
    EXPIRED,
    /** The card is not valid yet (02 of the oldest card check). */
    NOT_YET_VALID,
    /** The gateway knows no such card (050). */
    NOT_FOUND,
    /** Name, birth date, sex or facility differ from the card's (060, 061, 070, 080, 090). */
    IDENTITY_MISMATCH,
    /** The card has been withdrawn (110). */
    REVOKED,
    /** The holder's insurance has been reported as ended or moved (120 to 124). */
    SUSPENDED,
    /** A child who shows no card (130). */
    CHILD_WITHOUT_CARD;

    /** Whether a card in force may be used: the last decision stays the caller's. */
    boolean allowsUse() {
        return this == VALID || this == VALID_MANUAL_CHECK || this == REPLACED;
    }
}
