package io.github.dancu.bulk;

import io.github.dancu.connect.InputCheck;
import io.github.dancu.connect.InvalidRequestException;
import io.github.dancu.reference.CsvFile;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The rows of a file for a bulk run (<i>danh sách rà soát</i>): CSV in UTF-8 with a header line. */
public final class CsvRows {
    private CsvRows() {}

    /**
     * The rows of a file, in its order, read as they are asked for: any length takes the same memory. A byte-order mark is passed
     * over; fields are parted by the comma, semicolon or tab that stands in the header most often; what a row lacks is empty, and one
     * with more fields than the header {@linkplain CsvRow#fits() does not fit}. Close the stream, or let the run that reads it close it.
     *
     * @param columns the headers of the columns that are needed
     * @throws InvalidRequestException naming every column that the file has not
     * @throws UncheckedIOException if the file cannot be read or is not UTF-8; the stream throws it too
     */
    public static Stream<CsvRow> of(Path file, String... columns) {
        CsvFile csv = CsvFile.open(file);
        List<String> header = csv.columns();
        InputCheck check = InputCheck.of("CSV file", "reading");
        for (String column : columns) {
            if (!header.contains(column)) {
                check.reject(column, "is no column of the file");
            }
        }
        check.orThrow();
        return csv.lines().map(line -> row(line, header, columns));
    }

    private static CsvRow row(CsvFile.Line line, List<String> header, String... columns) {
        Map<String, String> texts = new HashMap<>();
        for (String column : columns) {
            int place = header.indexOf(column);
            texts.put(column, place < line.fields().size() ? line.fields().get(place) : "");
        }
        return new CsvRow(line.number(), line.fields().size() <= header.size(), texts);
    }
}
