package io.github.dancu.audit;

import java.util.Objects;

/**
 * Something about an audit log that whoever relies on it should know.
 *
 * @param kind what it is
 * @param file the name of the file
 * @param line the number of the line, counted through all files of the log; of a line that is not there, the number it had
 */
public record AuditFinding(Kind kind, String file, long line) {
    /** What there is to know. */
    public enum Kind {
        /** The line is not what was written, or was put there by somebody else. */
        CHANGED(true, "is not what was written"),
        /** The line, perhaps with others after it, is not there. */
        MISSING(true, "is missing"),
        /** The line stands in another place than it was written in, or twice. */
        MISPLACED(true, "stands in the wrong place"),
        /** The file ends in the middle of the line: its program was killed, or somebody cut it off. The next one to write mends that. */
        TORN(true, "is not whole"),
        /** The line that was noted is another one, or is not there. */
        OTHER_THAN_NOTED(true, "is not the one that was noted"),
        /** The log begins here: files with earlier lines were put somewhere else. */
        BEGINS_HERE(false, "is the first that is here"),
        /** What a kill or a full disk had left of a line was taken out before this line; it is kept beside the file. */
        REPAIRED(false, "says that what was left of a line was taken out"),
        /** The log was opened here without having been closed: the program before was killed, or did not close it. */
        NOT_CLOSED_BEFORE(false, "begins anew without an end before it"),
        /** The last line does not close the log: it is in use, or was not closed. Nothing shows whether lines stood behind it. */
        OPEN_END(false, "is the last, and does not close the log");

        private final boolean breaks;
        private final String words;

        Kind(boolean breaks, String words) {
            this.breaks = breaks;
            this.words = words;
        }

        /** Whether the log is not what was written; otherwise it is only good to know. */
        public boolean breaks() {
            return breaks;
        }
    }

    public AuditFinding {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(file, "file");
    }

    /** For example {@code dancu-audit.jsonl: line 4711 is missing}. */
    @Override
    public String toString() {
        return file + ": line " + line + " " + kind.words;
    }
}
