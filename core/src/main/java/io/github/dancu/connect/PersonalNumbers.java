package io.github.dancu.connect;

import java.util.regex.Pattern;

/** Texts that go into audit lines and messages: nine digits in a row would be somebody's number. */
final class PersonalNumbers {
    private static final Pattern NINE_DIGITS = Pattern.compile("[0-9]{9}");

    private PersonalNumbers() {}

    static boolean mayHoldOne(String text) {
        return NINE_DIGITS.matcher(text).find();
    }
}
