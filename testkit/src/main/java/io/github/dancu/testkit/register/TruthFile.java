package io.github.dancu.testkit.register;

import io.github.dancu.cleansing.register.PersonField;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What is to be found, in a file of rows and columns (<i>tệp đáp án</i>): file, line, rule, detail, field, whether it is certain. Written as
 * it comes, none of it held. For one thread.
 */
public final class TruthFile implements Consumer<ExpectedFinding>, AutoCloseable {
    private static final String HEADINGS = "file,line,rule,detail,field,certain";
    private static final String BETWEEN = ",";

    private final BufferedWriter out;

    /**
     * Begins a file; what was there is written over.
     *
     * @throws UncheckedIOException if it cannot be written; so does what takes a finding, and the end
     */
    public TruthFile(Path file) {
        try {
            this.out = Files.newBufferedWriter(file);
            out.write(HEADINGS + "\n");
        } catch (IOException failure) {
            throw unwritten(failure);
        }
    }

    /**
     * Hands over what stands in a file, in its order.
     *
     * @throws UncheckedIOException if it cannot be read
     * @throws IllegalArgumentException if it is none
     */
    public static void read(Path file, Consumer<ExpectedFinding> to) {
        try (Stream<String> lines = Files.lines(file)) {
            lines.skip(1).map(TruthFile::parsed).forEach(to);
        } catch (IOException failure) {
            throw new UncheckedIOException("what is to be found cannot be read", failure);
        }
    }

    @Override
    public void accept(ExpectedFinding finding) {
        PersonField field = finding.field();
        try {
            out.write(finding.file()
                    + BETWEEN
                    + finding.line()
                    + BETWEEN
                    + finding.rule()
                    + BETWEEN
                    + finding.detail()
                    + BETWEEN
                    + (field == null ? "" : field.name())
                    + BETWEEN
                    + finding.certain()
                    + "\n");
        } catch (IOException failure) {
            throw unwritten(failure);
        }
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException failure) {
            throw unwritten(failure);
        }
    }

    private static ExpectedFinding parsed(String line) {
        String[] columns = line.split(BETWEEN, -1);
        if (columns.length != HEADINGS.split(BETWEEN, -1).length) {
            throw new IllegalArgumentException("a line of what is to be found has other columns than " + HEADINGS);
        }
        return new ExpectedFinding(
                RegisterFile.valueOf(columns[0]),
                Long.parseLong(columns[1]),
                columns[2],
                columns[3],
                columns[4].isEmpty() ? null : PersonField.valueOf(columns[4]),
                Boolean.parseBoolean(columns[5]));
    }

    private static UncheckedIOException unwritten(IOException failure) {
        return new UncheckedIOException("what is to be found cannot be written", failure);
    }
}
