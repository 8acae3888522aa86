package io.github.dancu.cleansing.rules;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.github.dancu.files.OwnFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Findings as rows. A text that a spreadsheet would take for a formula is left as it is: the original is what is wanted. */
final class CsvFindings implements FindingSink {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Path file;
    private @Nullable CsvWriter rows;

    CsvFindings(Path file) {
        this.file = Objects.requireNonNull(file, "file");
    }

    @Override
    public void accept(Finding finding) {
        rows().writeRecord(FindingColumns.of(finding).values());
    }

    @Override
    public void close() {
        try {
            // A run that finds nothing has a file, too.
            rows().close();
        } catch (IOException failure) {
            throw new UncheckedIOException("the findings cannot be written", failure);
        }
    }

    private CsvWriter rows() {
        CsvWriter open = rows;
        if (open == null) {
            open = opened();
            rows = open;
        }
        return open;
    }

    private CsvWriter opened() {
        try {
            Writer out = Files.newBufferedWriter(OwnFiles.made(file));
            out.write(BYTE_ORDER_MARK);
            CsvWriter opened = CsvWriter.builder().build(out);
            opened.writeRecord(FindingColumns.names());
            return opened;
        } catch (IOException failure) {
            throw new UncheckedIOException("the findings cannot be written", failure);
        }
    }
}
