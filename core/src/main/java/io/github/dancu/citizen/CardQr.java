package io.github.dancu.citizen;

import java.util.List;
import java.util.Optional;

/**
 * What the QR code of a card says (<i>mã QR trên thẻ</i>): of an identity card or of a health-insurance card, as the scanner
 * typed it.
 *
 * <p>The first field tells the card: twelve digits stand on an identity card, ten digits or a card number on a
 * health-insurance card.
 */
public sealed interface CardQr permits IdentityQr, HealthCardQr {
    /** Reads the code of either card. Empty if the text is neither; {@link ScanRepair} may still know what it was. */
    static Optional<CardQr> tryParse(String scanned) {
        Optional<IdentityQr> identity = IdentityQr.tryParse(scanned);
        return identity.isPresent()
                ? Optional.of(identity.get())
                : HealthCardQr.tryParse(scanned).map(card -> card);
    }

    /** The holder's name (<i>họ, chữ đệm và tên</i>). */
    PersonName name();

    /** Every field as it was scanned, those without a known meaning included. Unmodifiable. */
    List<String> fields();

    /** The scanned text, without blanks and line ends around it; it reads back as the same value. */
    String toText();
}
