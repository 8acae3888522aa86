package io.github.dancu.cleansing.rules;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Takes findings (<i>nơi nhận kết quả</i>), one after the other: first those of rows alone, then those of groups of rows, both in the order of
 * the rows, and those of one row in the order of the rules. One thread calls it at a time.
 */
@FunctionalInterface
public interface FindingSink extends AutoCloseable {
    /** Takes a finding; what it throws ends the run. */
    void accept(Finding finding);

    /**
     * Hears what came of the run, after the last finding of a run that looked at all rows; a run that fails or is cancelled does not call
     * it. Default nothing.
     */
    default void complete(CleansingResult result) {}

    /** Ends it; a run does so when it ends, whether it looked at all rows or failed. Default nothing. */
    @Override
    default void close() {}

    /**
     * A file of rows and columns, UTF-8 with a byte-order mark, as spreadsheets of Vietnamese offices read it. It is made, and what was there
     * written over, with the first finding, or at the end if there was none; then it has headings alone. Taking a finding and ending it throw an
     * {@link UncheckedIOException} if it cannot be written. For one run.
     *
     * <p>It holds personal data; a new one is readable by its owner only, where the file system can say so. Texts stand in it as they came: a
     * cell that begins with {@code =}, {@code +}, {@code -} or {@code @} is run as a formula by a spreadsheet that opens the file. What goes to wards
     * is better written by {@code CaseBook.writeWard}, which guards such cells.
     */
    static FindingSink csv(Path file) {
        return new CsvFindings(file);
    }

    /** Two sinks that take the same, the first one first; both are ended, whatever either throws. */
    static FindingSink both(FindingSink first, FindingSink second) {
        return new BothSinks(Objects.requireNonNull(first, "first"), Objects.requireNonNull(second, "second"));
    }

    /**
     * A file of JSON objects, one on each line, UTF-8. It is made, and what was there written over, with the first finding, or at the end if
     * there was none; then it is empty. Taking a finding and ending it throw an {@link UncheckedIOException} if it cannot be written. For one run.
     *
     * <p>It holds personal data; a new one is readable by its owner only, where the file system can say so.
     */
    static FindingSink jsonLines(Path file) {
        return new JsonFindings(file);
    }
}
