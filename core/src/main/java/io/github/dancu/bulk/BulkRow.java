package io.github.dancu.bulk;

/** A row that has no result yet, and how it fared so far. */
final class BulkRow<I> {
    private static final long FIRST_REST_NANOS = 1_000_000_000;
    private static final int MOST_DOUBLINGS = 6;

    private final long number;
    private final I input;
    private boolean tried;
    private int failures;
    private int failuresAlone;
    private boolean othersAnswered;
    private long since;
    private long notBefore;
    private long answersThen;

    BulkRow(long number, I input) {
        this.number = number;
        this.input = input;
    }

    long number() {
        return number;
    }

    I input() {
        return input;
    }

    /** Its first call begins, when so many others were answered. */
    void begins(long answers) {
        if (!tried) {
            answersThen = answers;
        }
    }

    /** Whether others were answered since it last failed, or since its first call began: then the system is not to blame. */
    boolean othersWereAnswered(long answers) {
        return answers > answersThen;
    }

    /**
     * Its call failed. It rests: for as long as the system asks, and, unless nobody is answered, for twice as long each time.
     *
     * @param alone whether that counts against the row
     */
    void failed(boolean alone, long wait, long answers, long now) {
        boolean others = othersWereAnswered(answers);
        if (!tried || others != othersAnswered) {
            othersAnswered = others;
            since = now;
        }
        tried = true;
        answersThen = answers;
        failuresAlone += alone ? 1 : 0;
        long rest = others || alone ? FIRST_REST_NANOS << Math.min(failures, MOST_DOUBLINGS) : 0;
        failures += others || alone ? 1 : 0;
        notBefore = now + Math.max(wait, rest);
    }

    /** How often it failed alone. */
    int failuresAlone() {
        return failuresAlone;
    }

    /** For how long it has been failing in the same way, while others were answered or while nobody was. */
    long failingFor(long now) {
        return now - since;
    }

    /** How long it rests before it is tried again. */
    long restLeft(long now) {
        return tried ? notBefore - now : 0;
    }
}
