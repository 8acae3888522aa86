package io.github.dancu.bulk;

/** A row that has no result yet, and how it fared so far. */
final class BulkRow<I> {
    private static final long FIRST_WAIT_NANOS = 1_000_000_000;
    private static final int MOST_DOUBLINGS = 6;

    private final long number;
    private final I input;
    private boolean tried;
    private int failuresAlone;
    private long firstFailure;
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
     * Its call failed: alone, or as everybody's does.
     *
     * @param unproven whether nobody was answered meanwhile: then it rests for as long as it may
     */
    void failed(boolean alone, boolean unproven, long answers, long now) {
        notBefore = now;
        if (alone) {
            notBefore += FIRST_WAIT_NANOS << (unproven ? MOST_DOUBLINGS : Math.min(failuresAlone, MOST_DOUBLINGS));
            failuresAlone++;
        }
        if (!tried) {
            firstFailure = now;
        }
        tried = true;
        answersThen = answers;
    }

    int failuresAlone() {
        return failuresAlone;
    }

    /** For how long it has been failing. */
    long failingFor(long now) {
        return tried ? now - firstFailure : 0;
    }

    /** How long it rests before it is tried again. */
    long restLeft(long now) {
        return tried ? notBefore - now : 0;
    }
}
