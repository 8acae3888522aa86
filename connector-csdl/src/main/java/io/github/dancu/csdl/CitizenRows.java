package io.github.dancu.csdl;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.dancu.connect.InputCheck;
import io.github.dancu.connect.InvalidRequestException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Files of people to be checked (<i>danh sách rà soát</i>): CSV in UTF-8 with a header line. */
public final class CitizenRows {
    private CitizenRows() {}

    /**
     * The rows of a file, in its order, read as they are asked for: any length takes the same memory. A byte-order mark is passed
     * over. Close the stream, or let the run that reads it close it.
     *
     * @param number the header of the column with personal numbers or old card numbers
     * @param name the header of the column with names
     * @param birthDate the header of the column with birth dates, in a form that {@link CitizenQuery#fromText} reads
     * @throws InvalidRequestException naming every column that the file has not
     * @throws UncheckedIOException if the file cannot be read; the stream throws it too
     */
    public static Stream<CitizenRow> csv(Path file, String number, String name, String birthDate) {
        requireColumns(file, List.of(number, name, birthDate));
        CsvReader<NamedCsvRecord> rows = open(file);
        return rows.stream()
                .map(row -> new CitizenRow(
                        row.getStartingLineNumber(), text(row, number), text(row, name), text(row, birthDate)))
                .onClose(() -> close(rows));
    }

    private static void requireColumns(Path file, List<String> columns) {
        InputCheck check = InputCheck.of(CsdlClient.SYSTEM, "citizen rows");
        try (CsvReader<NamedCsvRecord> rows = open(file)) {
            List<String> header =
                    rows.stream().findFirst().map(NamedCsvRecord::getHeader).orElse(columns);
            columns.stream()
                    .filter(column -> !header.contains(column))
                    .forEach(column -> check.reject(column, "is no column of the file"));
        } catch (IOException failure) {
            throw new UncheckedIOException("the file of rows cannot be read", failure);
        }
        check.orThrow();
    }

    private static CsvReader<NamedCsvRecord> open(Path file) {
        try {
            return CsvReader.builder()
                    .detectBomHeader(true)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofNamedCsvRecord(Files.newInputStream(file), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException("the file of rows cannot be read", failure);
        }
    }

    private static String text(NamedCsvRecord row, String column) {
        return row.findField(column).orElse("");
    }

    private static void close(CsvReader<NamedCsvRecord> rows) {
        try {
            rows.close();
        } catch (IOException failure) {
            throw new UncheckedIOException("the file of rows cannot be closed", failure);
        }
    }
}
