package io.github.dancu.cleansing.rules;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Findings as rows. A text that a spreadsheet would take for a formula is left as it is: the original is what is wanted. */
final class CsvFindings implements FindingSink {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CsvWriter rows;
    private boolean headed;

    CsvFindings(Path file) {
        try {
            Writer out = Files.newBufferedWriter(file);
            out.write(BYTE_ORDER_MARK);
            this.rows = CsvWriter.builder().build(out);
        } catch (IOException failure) {
            throw new UncheckedIOException("the findings cannot be written", failure);
        }
    }

    @Override
    public void accept(Finding finding) {
        Map<String, String> columns = FindingColumns.of(finding);
        if (!headed) {
            headed = true;
            rows.writeRecord(columns.keySet());
        }
        rows.writeRecord(columns.values());
    }

    @Override
    public void close() {
        try {
            rows.close();
        } catch (IOException failure) {
            throw new UncheckedIOException("the findings cannot be written", failure);
        }
    }
}
