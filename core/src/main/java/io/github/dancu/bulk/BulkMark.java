package io.github.dancu.bulk;

import java.io.IOException;

/** How far a file of results has come. */
interface BulkMark {
    /** That of a run whose results go somewhere else. */
    BulkMark NONE = new BulkMark() {
        @Override
        public String file() {
            return "";
        }

        @Override
        public long forced() {
            return 0;
        }
    };

    /** The name of the file. */
    String file();

    /** Its length, once everything up to there stands on the disk. */
    long forced() throws IOException;
}
