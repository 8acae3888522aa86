package io.github.dancu.bhxh;

/** Whose codes are meant: the same code means different things at different functions. */
enum CodeTable {
    /** The login. */
    LOGIN,
    /** The card checks since 2018. */
    CARD,
    /** The treatment history, which also says what the card checks say. */
    HISTORY,
    /** The oldest card check. */
    CARD_LEGACY,
    /** One treatment in detail. */
    DETAIL,
    /** The accumulated co-payment. */
    COPAYMENT,
    /** Check-ins and dossiers. */
    UPLOAD;

    static CodeTable of(GatewayService service) {
        return switch (service.role()) {
            case CARD_CHECK -> service.can(GatewayService.Capability.TWO_DIGIT_CODES) ? CARD_LEGACY : CARD;
            case TREATMENT_HISTORY -> HISTORY;
            case TREATMENT_DETAIL -> DETAIL;
            case COPAYMENT -> COPAYMENT;
            case CHECK_IN, DOSSIER -> UPLOAD;
        };
    }
}
