package io.github.dancu.cleansing.rules;

import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * Takes findings (<i>nơi nhận kết quả</i>), one after the other: first those of rows alone, then those of groups of rows, both in the order of
 * the rows, and those of one row in the order of the rules. One thread calls it at a time.
 */
@FunctionalInterface
public interface FindingSink extends AutoCloseable {
    /** Takes a finding; what it throws ends the run. */
    void accept(Finding finding);

    /** Ends it; a run does so when it ends. Default nothing. */
    @Override
    default void close() {}

    /**
     * A file of rows and columns, UTF-8 with a byte-order mark, as spreadsheets of Vietnamese offices read it; what was there is written over. It
     * holds personal data.
     *
     * @throws UncheckedIOException if it cannot be written; so does what takes a finding, and the end
     */
    static FindingSink csv(Path file) {
        return new CsvFindings(file);
    }

    /**
     * A file of JSON objects, one on each line, UTF-8; what was there is written over. It holds personal data.
     *
     * @throws UncheckedIOException if it cannot be written; so does what takes a finding, and the end
     */
    static FindingSink jsonLines(Path file) {
        return new JsonFindings(file);
    }
}
