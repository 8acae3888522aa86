package io.github.dancu.reference;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A file that a user brings: CSV in strict UTF-8 with a header line; lines may be too short or too long. */
public final class CsvFile {
    private static final char MARK = '\uFEFF';
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    private final Path path;
    private final List<String> columns;
    private final char separator;

    private CsvFile(Path path, List<String> columns, char separator) {
        this.path = path;
        this.columns = columns;
        this.separator = separator;
    }

    /**
     * A file whose header was read; the separator is the comma, semicolon or tab that stands in it most often.
     *
     * @throws UncheckedIOException if it cannot be read, or is not UTF-8
     */
    public static CsvFile open(Path path) {
        char separator = separatorIn(path);
        try (Reader text = text(path);
                CsvReader<CsvRecord> records = reader(separator).ofCsvRecord(text)) {
            List<String> columns =
                    records.stream().findFirst().map(CsvRecord::getFields).orElse(List.of());
            return new CsvFile(path, List.copyOf(columns), separator);
        } catch (IOException failure) {
            throw unreadable(failure);
        }
    }

    /** The texts of the header. */
    public List<String> columns() {
        return columns;
    }

    /**
     * Each record behind the header, read when it is asked for. To be closed.
     *
     * @throws UncheckedIOException if the file cannot be read; the stream throws it too, and also where it is not UTF-8
     */
    public Stream<Line> lines() {
        try {
            CsvReader<CsvRecord> records = reader(separator).ofCsvRecord(text(path));
            return records.stream()
                    .skip(1)
                    .map(line -> new Line(line.getStartingLineNumber(), line.getFields()))
                    .onClose(() -> close(records));
        } catch (IOException failure) {
            throw unreadable(failure);
        }
    }

    /**
     * One record.
     *
     * @param number of its first line, from 1
     * @param fields as many as there are
     */
    public record Line(long number, List<String> fields) {}

    private static CsvReader.CsvReaderBuilder reader(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE);
    }

    private static char separatorIn(Path path) {
        try (BufferedReader text = text(path)) {
            String header = text.readLine();
            return SEPARATORS.stream()
                    .max(Comparator.comparingLong(one -> header == null
                            ? 0
                            : header.chars().filter(c -> c == one).count()))
                    .orElseThrow();
        } catch (IOException failure) {
            throw unreadable(failure);
        }
    }

    /** Strict: a replacement character would be a changed name. */
    private static BufferedReader text(Path path) throws IOException {
        BufferedReader text = new BufferedReader(new InputStreamReader(
                Files.newInputStream(path),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        text.mark(1);
        if (text.read() != MARK) {
            text.reset();
        }
        return text;
    }

    private static void close(CsvReader<CsvRecord> records) {
        try {
            records.close();
        } catch (IOException failure) {
            throw unreadable(failure);
        }
    }

    private static UncheckedIOException unreadable(IOException failure) {
        return new UncheckedIOException("the file of rows cannot be read, or is not UTF-8", failure);
    }
}
