package io.github.dancu.citizen.contract;

import java.util.List;
import java.util.random.RandomGenerator;

/** Text from a seeded generator: the well-formed pieces of identifiers, and everything that is not. */
public final class RandomText {
    private static final List<String> ALPHABETS = List.of(
            "0123456789",
            "./-  \u00A0\u2013",
            "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
            "ăâđêôơưàảãáạằẳẵắặĂÂĐÊÔƠƯỪỬỮỨỰ\u0300\u0303\u0309\u0301\u0323",
            "\u0000\u0007\t\n\r\u001B\u007F\u0085\u2028\u200B\u202E\uFEFF\uFFFF",
            "\uD83D\uDE00\uD840\uDC00\uD800\uDFFF",
            "ßıſK\u0660\u0966\uFF11\uFF21");
    private static final int LONGEST = 40;

    private RandomText() {}

    /** Exactly {@code count} ASCII digits. */
    public static String digits(RandomGenerator random, int count) {
        return from(random, "0123456789", count);
    }

    /** Exactly {@code count} characters of an alphabet. */
    public static String from(RandomGenerator random, String alphabet, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }

    /** Up to 40 characters of any kind: ASCII, Vietnamese, control characters, halves of surrogate pairs. */
    public static String anything(RandomGenerator random) {
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(LONGEST); left > 0; left--) {
            text.append(anyCharacter(random));
        }
        return text.toString();
    }

    /** The text with one to three characters of any kind put in, replaced or taken out. */
    public static String damaged(RandomGenerator random, String text) {
        StringBuilder damaged = new StringBuilder(text);
        for (int left = 1 + random.nextInt(3); left > 0; left--) {
            int at = random.nextInt(damaged.length() + 1);
            int taken = Math.min(damaged.length(), at + random.nextInt(2));
            damaged.replace(at, taken, random.nextInt(4) == 0 ? "" : anyCharacter(random));
        }
        return damaged.toString();
    }

    private static String anyCharacter(RandomGenerator random) {
        return from(random, ALPHABETS.get(random.nextInt(ALPHABETS.size())), 1);
    }
}
