package io.github.dancu.csdl;

import io.github.dancu.bulk.CsvRows;
import io.github.dancu.connect.InvalidRequestException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Files of people to be checked (<i>danh sách công dân cần rà soát</i>): CSV in UTF-8 with a header line. */
public final class CitizenRows {
    private CitizenRows() {}

    /**
     * The rows of a file, as {@link CsvRows#of} reads them.
     *
     * @param number the header of the column with personal numbers or old card numbers
     * @param name the header of the column with names
     * @param birthDate the header of the column with birth dates, in a form that {@link CitizenQuery#fromText} reads
     * @throws InvalidRequestException naming every column that the file has not
     * @throws UncheckedIOException if the file cannot be read; the stream throws it too
     */
    public static Stream<CitizenRow> csv(Path file, String number, String name, String birthDate) {
        return CsvRows.of(file, number, name, birthDate)
                .map(row ->
                        new CitizenRow(row.line(), row.fits(), row.text(number), row.text(name), row.text(birthDate)));
    }
}
