package io.github.dancu.dvc.linked;

import java.util.regex.Pattern;

/** Texts that the systems write as numbers. */
final class WireNumber {
    // A leading zero belongs to a code: as a number it would be lost.
    private static final Pattern PLAIN = Pattern.compile("0|[1-9][0-9]{0,17}");

    private WireNumber() {}

    /** The number, or the text itself if it is none. */
    static Object of(String text) {
        return PLAIN.matcher(text).matches() ? (Object) Long.valueOf(text) : text;
    }
}
