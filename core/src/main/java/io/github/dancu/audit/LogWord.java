package io.github.dancu.audit;

import java.util.Locale;

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

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
