package io.github.dancu.citizen;

import io.github.dancu.text.Digits;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Optional;

/** How cards print dates, sexes, absent values and names in hexadecimal. */
final class CardText {
    private static final String ABSENT = "-";
    private static final String END = "$";

    private CardText() {}

    /** The field, unless the card prints nothing, a hyphen or the end of the code there. */
    static Optional<String> present(String field) {
        String text = field.strip();
        return text.isEmpty() || text.equals(ABSENT) || text.equals(END) ? Optional.empty() : Optional.of(text);
    }

    /** A date with slashes, of a year alone, or of the eight digits {@code ddMMyyyy}. */
    static Optional<PartialDate> date(String field) {
        // The form of cards comes first: elsewhere eight digits begin with the year.
        return DateForm.IDENTITY_CARD.read(field).or(() -> DateForm.DAY_FIRST.read(field));
    }

    /** {@code 1}, {@code 2} or the words, composed or not; any other text is an unknown code. */
    static Optional<Coded<Gender>> gender(String field) {
        if (present(field).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (Normalizer.normalize(field.strip(), Normalizer.Form.NFC)) {
                    case "1", "Nam" -> Coded.known(field, Gender.MALE);
                    case "2", "Nữ" -> Coded.known(field, Gender.FEMALE);
                    default -> Coded.unknown(field);
                });
    }

    /** The text that a field holds as hexadecimal UTF-8, or plainly if it is no such thing. */
    static Optional<String> hexOrPlain(String field) {
        return present(field).map(text -> hex(text).orElse(text));
    }

    /** A name, in hexadecimal or plain. A plain one holds no digit: that would be hexadecimal that was damaged. */
    static Optional<PersonName> name(String field) {
        return hexOrPlain(field)
                .filter(text -> text.chars().noneMatch(Digits::isDigit))
                .flatMap(PersonName::tryParse);
    }

    /** The text behind hexadecimal UTF-8; empty if it is not that, whole and printable. */
    static Optional<String> hex(String text) {
        if (text.isEmpty() || text.length() % 2 != 0 || !text.chars().allMatch(HexFormat::isHexDigit)) {
            return Optional.empty();
        }
        byte[] bytes = HexFormat.of().parseHex(text);
        String decoded = new String(bytes, StandardCharsets.UTF_8);
        boolean whole = decoded.indexOf('\uFFFD') < 0 && decoded.chars().noneMatch(Character::isISOControl);
        return whole ? Optional.of(decoded) : Optional.empty();
    }
}
