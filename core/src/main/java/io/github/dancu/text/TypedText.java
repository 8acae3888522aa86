package io.github.dancu.text;

/** Text that a person typed or pasted: with blanks between its characters, in any case, and of any length. */
public final class TypedText {
    private static final char NO_BREAK_SPACE = '\u00A0';

    private TypedText() {}

    /**
     * The text without blanks and separators, its ASCII letters in capitals: upper-casing the others would turn a foreign
     * letter into an ASCII one. Of a text that is too long, no more than {@code longest + 1} characters are looked at.
     */
    public static String compact(String text, String separators, int longest) {
        StringBuilder compact = new StringBuilder(longest + 1);
        for (int i = 0; i < text.length() && compact.length() <= longest; i++) {
            char character = text.charAt(i);
            if (!isBlank(character) && separators.indexOf(character) < 0) {
                compact.append(capital(character));
            }
        }
        return compact.toString();
    }

    private static boolean isBlank(char character) {
        return character == ' ' || character == NO_BREAK_SPACE || (character >= '\t' && character <= '\r');
    }

    private static char capital(char character) {
        return character >= 'a' && character <= 'z' ? (char) (character - 'a' + 'A') : character;
    }
}
