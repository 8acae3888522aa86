package io.github.dancu.cleansing.register;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our rows beside those of a reader that many use. */
class RowSplittingTest {
    private static final List<String> PIECES =
            List.of("a", "Nguyễn", "ơ", " ", "\"", ",", "\n", "\r\n", "Đ", "099300000018", "😀", "");

    @TempDir
    Path folder;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void rows_that_are_written_as_the_standard_says_are_read_as_others_read_them(long seed) throws IOException {
        Random random = new Random(seed);
        String csv = "name,cmnd,phone\n"
                + IntStream.range(0, 20_000)
                        .mapToObj(row -> IntStream.range(0, 3)
                                .mapToObj(column -> field(random))
                                .collect(Collectors.joining(",")))
                        .collect(Collectors.joining(random.nextBoolean() ? "\n" : "\r\n"));
        Path file = Files.writeString(folder.resolve("people.csv"), csv);

        List<List<String>> theirs;
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(csv)) {
            theirs = reader.stream()
                    .skip(1)
                    .map(row -> row.getFields().stream().map(String::strip).toList())
                    .filter(row -> row.stream().anyMatch(text -> !text.isEmpty()))
                    .toList();
        }
        ReadRows ours = ReadRows.of(Register.csv(file));

        assertThat(ours.bad()).isEmpty();
        assertThat(ours.rows().stream().map(row -> List.copyOf(row.values())).toList())
                .isEqualTo(theirs.stream()
                        .map(row -> List.of(row.get(1), row.get(0), row.get(2)))
                        .toList());
    }

    private static String field(Random random) {
        String text = IntStream.range(0, random.nextInt(6))
                .mapToObj(piece -> PIECES.get(random.nextInt(PIECES.size())))
                .collect(Collectors.joining());
        boolean plain = text.strip().equals(text) && !text.matches("(?s).*[\",\n\r].*") && random.nextBoolean();
        return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
