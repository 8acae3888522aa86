package io.github.dancu.benchmarks.bulk;

/** What the system says about each row, and what a run should make of it. */
final class Rows {
    // Each is asked for half a minute, in which a run comes no further than its window.
    private static final int UNREADABLE_EVERY = 25_000;
    private static final int UNREADABLE_EARLY = 1_000;
    private static final int UNANSWERED_EVERY = 150_000;
    private static final int FACTOR = 7;

    private Rows() {}

    /** The system is always out of order when it is asked about this row. */
    static boolean isUnanswered(long row) {
        return row % UNANSWERED_EVERY == 0;
    }

    /** The body that the system answers with, readable or not. */
    static String body(long row) {
        return isUnreadable(row) ? "<html>" + row + "</html>" : "{\"answer\":\"" + row * FACTOR + "\"}";
    }

    /** The line that belongs in the file of results. */
    static String line(long row) {
        return row + ";" + (isUnreadable(row) ? Program.PASSED_OVER : row * FACTOR);
    }

    private static boolean isUnreadable(long row) {
        return row % UNREADABLE_EVERY == 0 || row == UNREADABLE_EARLY || row == 2 * UNREADABLE_EARLY;
    }
}
