package io.github.dancu.text;

import java.util.regex.Pattern;

/** Texts that go into audit lines and messages: nine digits in a row would be somebody's number. */
public final class PersonalNumbers {
    private static final Pattern NINE_DIGITS = Pattern.compile("[0-9]{9}");

    private PersonalNumbers() {}

    /** Whether the text holds nine digits in a row. */
    public static boolean mayHoldOne(String text) {
        return NINE_DIGITS.matcher(text).find();
    }
}
