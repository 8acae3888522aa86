package io.github.dancu.dossier;

import io.github.dancu.text.Digits;
import io.github.dancu.text.TypedText;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** The shape and the greatest length that codes of one kind have, and the sentence that states them. */
final class CodeShape {
    private final Predicate<String> shape;
    private final int longest;
    private final String rule;

    CodeShape(Predicate<String> shape, int longest, String rule) {
        this.shape = shape;
        this.longest = longest;
        this.rule = rule;
    }

    void require(String text) {
        if (!fits(text)) {
            throw new IllegalArgumentException(rule);
        }
    }

    /** Reads what a person typed or pasted: with blanks, and in any case. */
    <T> Optional<T> read(String text, Function<String, T> factory) {
        String code = TypedText.compact(text, "", longest);
        return fits(code) ? Optional.of(factory.apply(code)) : Optional.empty();
    }

    /** Whether the text is groups of two or three digits or capital letters, joined by dots. */
    static boolean isGroups(String text) {
        int start = 0;
        for (int end = text.indexOf('.'); end >= 0; end = text.indexOf('.', start)) {
            if (!isGroup(text, start, end)) {
                return false;
            }
            start = end + 1;
        }
        return isGroup(text, start, text.length());
    }

    static boolean isDigits(String text, int fewest, int most) {
        return text.length() >= fewest && text.length() <= most && Digits.only(text, 0, text.length());
    }

    /** Whether the text looks like the sample, in which 9 is any digit, A any capital letter, and the rest itself. */
    static boolean isLike(String sample, String text) {
        if (text.length() != sample.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean fits = switch (sample.charAt(i)) {
                case '9' -> Digits.isDigit(character);
                case 'A' -> isCapital(character);
                default -> character == sample.charAt(i);
            };
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static boolean isGroup(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Digits.isDigit(text.charAt(i)) && !isCapital(text.charAt(i))) {
                return false;
            }
        }
        return to - from == 2 || to - from == 3;
    }

    private boolean fits(String text) {
        return text.length() <= longest && shape.test(text);
    }

    private static boolean isCapital(char character) {
        return character >= 'A' && character <= 'Z';
    }
}
