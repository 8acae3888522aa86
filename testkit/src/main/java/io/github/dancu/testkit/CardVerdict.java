package io.github.dancu.testkit;

import org.jspecify.annotations.Nullable;

/**
 * What the gateway says about a card: an HTTP status, a code in the numbering of the newer functions and in that of the
 * oldest, a text, and the card where it shows one.
 */
record CardVerdict(
        int status,
        String code,
        String twoDigits,
        String note,
        @Nullable ShownCard card) {
    static CardVerdict without(String code) {
        return new CardVerdict(200, code, CardCodes.twoDigits(code), CardCodes.note(code), null);
    }

    static CardVerdict with(String code, ShownCard card) {
        return new CardVerdict(200, code, CardCodes.twoDigits(code), CardCodes.note(code), card);
    }

    static CardVerdict notYetValid(String code, ShownCard card) {
        return new CardVerdict(200, code, "02", "Thẻ chưa đến hạn sử dụng", card);
    }

    /** A code that somebody else chose; no function puts it in another numbering. */
    static CardVerdict ordered(String code, String note, @Nullable ShownCard card) {
        return new CardVerdict(200, code, code, note, card);
    }

    static CardVerdict missing(String field) {
        return new CardVerdict(400, "205", "11", "Null " + field, null);
    }

    static CardVerdict malformed() {
        return new CardVerdict(400, "205", "11", CardCodes.note("205"), null);
    }

    @Override
    public String toString() {
        return "CardVerdict[" + code + "]";
    }
}
