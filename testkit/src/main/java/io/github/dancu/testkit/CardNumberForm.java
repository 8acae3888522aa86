package io.github.dancu.testkit;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which texts the gateway takes for the number of a card, without blanks and in capital letters. */
final class CardNumberForm {
    private static final Pattern BARE_NUMBER = Pattern.compile("[0-9]{10}|[0-9]{12}");
    private static final Pattern CARD_NUMBER = Pattern.compile("[A-Z]{2}[0-9]{13}|[A-Z]{2}[0-9]{15}");
    private static final Set<String> PROVINCES = Set.of(
            ("01 02 04 06 08 10 11 12 14 15 17 19 20 22 24 25 26 27 30 31 33 34 35 36 37 38 40 42 44 45 46 48 49 51 52 54"
                            + " 56 58 60 62 64 66 67 68 70 72 74 75 77 79 80 82 83 84 86 87 89 91 92 93 94 95 96 97 98")
                    .split(" "));

    private CardNumberForm() {}

    /** The code for a text that is no number; empty if it is one. */
    static Optional<String> faultOf(String number) {
        if (BARE_NUMBER.matcher(number).matches()) {
            return Optional.empty();
        }
        if (!CARD_NUMBER.matcher(number).matches()) {
            return Optional.of("051");
        }
        if (number.charAt(2) < '1' || number.charAt(2) > '5') {
            return Optional.of("053");
        }
        return PROVINCES.contains(number.substring(3, 5)) ? Optional.empty() : Optional.of("052");
    }
}
