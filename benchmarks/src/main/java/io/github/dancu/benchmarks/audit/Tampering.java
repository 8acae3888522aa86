package io.github.dancu.benchmarks.audit;

import io.github.dancu.benchmarks.audit.LogFile.Tampered;
import java.util.Random;

/** One thing that can be done to a log, in a place that chance picks. */
enum Tampering {
    FLIPPED("a byte flipped"),
    REMOVED("a line removed"),
    CUT_OFF("the last lines cut off"),
    SWAPPED("two lines swapped"),
    APPENDED("a copy of a line appended"),
    FORGED("a line appended that was never written");

    private final String text;

    Tampering(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    Tampered with(LogFile log, Random random) {
        return switch (this) {
            case FLIPPED -> log.flipped(random);
            case REMOVED -> log.without(random);
            case CUT_OFF -> log.cutOff(random);
            case SWAPPED -> log.swapped(random);
            case APPENDED -> log.appended(random);
            case FORGED -> log.forged(random);
        };
    }
}
