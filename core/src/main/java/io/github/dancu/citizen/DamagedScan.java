package io.github.dancu.citizen;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A scanned text that went through a Vietnamese typing method: undoes what has one undoing, field by field. */
final class DamagedScan {
    private static final Set<Integer> DIGITS_OF_IDENTITY = Set.of(0, 1, 3, 6);
    private static final Set<Integer> DIGITS_OF_HEALTH = Set.of(0, 2, 3, 5, 6, 7, 8, 9, 12);
    private static final Set<Integer> HEX_OF_HEALTH = Set.of(1, 4, 10, 15);
    /** The card number and the code of the facility. */
    private static final Set<Integer> MAY_HOLD_LETTERS = Set.of(0, 5);

    private static final int DIGITS_OF_PERSONAL_NUMBER = 12;

    private final String scanned;
    private final boolean composed;
    private final Set<ScanDamage> damage;

    DamagedScan(String scanned, Set<ScanDamage> damage) {
        this.scanned = scanned;
        this.composed = Normalizer.isNormalized(scanned, Normalizer.Form.NFC);
        this.damage = damage;
    }

    /** The text with the damage undone; empty if a field is damaged and has not exactly one reading. */
    Optional<String> repaired() {
        return QrFields.split(separated(), 3).map(QrFields::all).map(this::repaired);
    }

    private String separated() {
        if (scanned.indexOf(QrFields.SEPARATOR) >= 0 || scanned.indexOf('\\') < 0) {
            return scanned;
        }
        damage.add(ScanDamage.SEPARATOR);
        return scanned.replace('\\', QrFields.SEPARATOR);
    }

    private @Nullable String repaired(List<String> fields) {
        boolean identity = digitRow(fields.get(0)).length() == DIGITS_OF_PERSONAL_NUMBER;
        List<String> repaired = new ArrayList<>(fields);
        for (int i = 0; i < fields.size(); i++) {
            String field = fields.get(i);
            if ((identity ? DIGITS_OF_IDENTITY : DIGITS_OF_HEALTH).contains(i)) {
                repaired.set(i, digits(i == 0 ? objectCode(field) : field, !identity && MAY_HOLD_LETTERS.contains(i)));
            } else if (!identity && HEX_OF_HEALTH.contains(i)) {
                String hex = hex(field);
                if (hex == null) {
                    return null;
                }
                repaired.set(i, hex);
            }
        }
        return String.join(String.valueOf(QrFields.SEPARATOR), repaired);
    }

    /** On the layout of TCVN 5773 the key of 0 writes a small đ; beside a letter it can only be the letter D. */
    private String objectCode(String field) {
        int at = field.length() < 2 ? -1 : isDWithStroke(field.charAt(0)) ? 0 : isDWithStroke(field.charAt(1)) ? 1 : -1;
        if (at < 0 || !isAsciiLetter(field.charAt(1 - at))) {
            return field;
        }
        damage.add(ScanDamage.LETTER_D);
        return field.substring(0, at) + "D" + field.substring(at + 1);
    }

    /** The digits behind a field; the field itself if it holds words, which nobody typed with the digit row. */
    private String digits(String field, boolean lettersToo) {
        String typed = digitRow(field);
        boolean fits = isAscii(typed) && (lettersToo || typed.chars().noneMatch(Character::isLetter));
        if (!fits || typed.equals(field)) {
            return field;
        }
        damage.add(ScanDamage.DIGIT_ROW);
        return typed;
    }

    private String digitRow(String field) {
        return isAscii(field) || (composed && TypedKeys.lostItsOrder(field)) ? field : TypedKeys.DIGIT_ROW.of(field);
    }

    /** The hexadecimal text behind a field, or the field if it is plain; null if it was damaged and nobody knows how. */
    private @Nullable String hex(String field) {
        if (CardText.hex(field).isPresent() || isAscii(field)) {
            return field;
        }
        Map<ScanDamage, String> readings = new EnumMap<>(ScanDamage.class);
        readings.put(ScanDamage.DIGIT_ROW, digitRow(field));
        readings.put(ScanDamage.TELEX, TypedKeys.TELEX.of(field));
        readings.put(ScanDamage.VNI, TypedKeys.VNI.of(field));
        readings.values()
                .removeIf(reading ->
                        CardText.hex(reading).filter(DamagedScan::isVietnamese).isEmpty());
        if (new HashSet<>(readings.values()).size() != 1) {
            return isDamagedHex(field) ? null : field;
        }
        Map.Entry<ScanDamage, String> only = readings.entrySet().iterator().next();
        damage.add(only.getKey());
        return only.getValue();
    }

    /** Whether without its marks the field would be hexadecimal: digits, and of the letters A to F and Đ alone. */
    private static boolean isDamagedHex(String field) {
        String bare = NameFolding.withoutDiacritics(NameKey.of(field));
        return bare.chars().allMatch(HexFormat::isHexDigit) && bare.chars().anyMatch(Character::isDigit);
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(character -> character < 0x80);
    }

    /** Latin letters with any marks, and what stands between them on a card. */
    private static boolean isVietnamese(String text) {
        return text.chars()
                .allMatch(letter ->
                        letter < 0x250 || (letter >= 0x300 && letter < 0x370) || (letter >= 0x1E00 && letter < 0x1F00));
    }

    private static boolean isAsciiLetter(char character) {
        return character < 0x80 && Character.isLetter(character);
    }

    /** The letter of Vietnamese, small or capital, and the Icelandic one that looks the same. */
    private static boolean isDWithStroke(char character) {
        return character == '\u0111' || character == '\u0110' || character == '\u00D0';
    }
}
