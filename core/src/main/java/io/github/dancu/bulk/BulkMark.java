package io.github.dancu.bulk;

import java.io.IOException;

/** How far a file of results has come. */
@FunctionalInterface
interface BulkMark {
    /** Its length, once everything up to there stands on the disk. */
    long forced() throws IOException;
}
