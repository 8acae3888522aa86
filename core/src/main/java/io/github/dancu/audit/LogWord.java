package io.github.dancu.audit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an audit log says about itself, in lines among those of the calls. */
enum LogWord {
    /** A program begins to write. */
    OPENED,
    /** The first line of a file after one that was full. */
    CONTINUED,
    /** The last line of a full file. */
    FULL,
    /** What a program that was killed left of a line was taken out. */
    REPAIRED,
    /** A program ends writing. */
    CLOSED;

    private final String text = name().toLowerCase(Locale.ROOT);

    String text() {
        return text;
    }

    static Optional<LogWord> tryParse(String text) {
        return Arrays.stream(values()).filter(word -> word.text.equals(text)).findFirst();
    }
}
