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
    private boolean failedAmongOthers;
    private long answeringThen;
    private boolean inSilence;
    private long silentSince;
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

    boolean wasTried() {
        return tried;
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
    void failed(boolean alone, long wait, BulkAnswers answers, long now) {
        boolean others = othersWereAnswered(answers.count());
        if (others && !failedAmongOthers) {
            failedAmongOthers = true;
            answeringThen = answers.nanos();
        }
        if (!others && !inSilence) {
            silentSince = now;
        }
        inSilence = !others;
        tried = true;
        answersThen = answers.count();
        failuresAlone += alone ? 1 : 0;
        long rest = others ? FIRST_REST_NANOS << Math.min(failures, MOST_DOUBLINGS) : 0;
        failures += others ? 1 : 0;
        notBefore = now + Math.max(wait, rest);
    }

    /** How often it failed alone. */
    int failuresAlone() {
        return failuresAlone;
    }

    /** For how long others have been answered since it first failed among them: no outage adds to that or takes from it. */
    long failingAmongOthers(BulkAnswers answers) {
        return failedAmongOthers ? answers.nanos() - answeringThen : 0;
    }

    /** For how long it has been failing while nobody was answered. */
    long failingInSilence(long now) {
        return inSilence ? now - silentSince : 0;
    }

    /** Orders rows by when they may be tried again. Ticks may wrap: only their difference means something. */
    static int byRest(BulkRow<?> one, BulkRow<?> other) {
        return Long.signum(one.notBefore - other.notBefore);
    }

    /** Orders rows by how many were answered when they last failed, then by rest. */
    static int byAnswers(BulkRow<?> one, BulkRow<?> other) {
        int order = Long.compare(one.answersThen, other.answersThen);
        return order == 0 ? byRest(one, other) : order;
    }

    /** How long it rests before it is tried again. */
    long restLeft(long now) {
        return tried ? notBefore - now : 0;
    }
}
