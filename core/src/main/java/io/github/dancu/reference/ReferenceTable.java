package io.github.dancu.reference;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/**
 * Reads a table of reference data that lies beside this class: CSV in UTF-8 with a header line.
 *
 * <p>A table that is missing or broken is a defect of the jar, so every failure is unchecked.
 */
public final class ReferenceTable {
    private ReferenceTable() {}

    /**
     * Reads each row of a table into one value, in the order of the table.
     *
     * @param name the name of the file without {@code .csv}
     * @throws IllegalStateException if the jar holds no such table
     */
    public static <T> List<T> read(String name, Function<Row, T> reader) {
        return read(name, open(name), reader);
    }

    /** Reads each row of a table that lies elsewhere, and closes it. */
    public static <T> List<T> read(String name, InputStream table, Function<Row, T> reader) {
        try (InputStream bytes = table;
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(bytes, StandardCharsets.UTF_8)) {
            return rows.stream().map(row -> reader.apply(new Row(row))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("reference table " + name + " cannot be read", e);
        }
    }

    private static InputStream open(String name) {
        InputStream bytes = ReferenceTable.class.getResourceAsStream(name + ".csv");
        if (bytes == null) {
            throw new IllegalStateException("there is no reference table " + name);
        }
        return bytes;
    }

    /** One row of a table. */
    public static final class Row {
        private final NamedCsvRecord fields;

        private Row(NamedCsvRecord fields) {
            this.fields = fields;
        }

        /**
         * The text in a column, perhaps empty.
         *
         * @throws java.util.NoSuchElementException if the table has no such column
         */
        public String text(String column) {
            return fields.getField(column);
        }
    }
}
