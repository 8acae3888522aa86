package io.github.dancu.cleansing.cases;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.github.dancu.cleansing.Indicators;
import io.github.dancu.cleansing.Standing;
import io.github.dancu.files.OwnFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The file that goes to a ward: one case in each row, and columns to fill in. */
final class WardSheet {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Comparator<CleansingCase> ORDER =
            Comparator.comparing((CleansingCase one) -> one.sighting().line()).thenComparing(CleansingCase::id);

    private WardSheet() {}

    /** Whether somebody has to do something about a case. */
    static boolean isWork(CleansingCase one, Indicators indicators) {
        Sighting seen = one.sighting();
        return one.state() == CaseState.OPEN
                && indicators.standing(seen.rule().id(), seen.detail()).orElse(Standing.REMAINING)
                        == Standing.REMAINING;
    }

    /** How many rows were written. */
    static int write(Path file, List<CleansingCase> cases) {
        try (Writer out = Files.newBufferedWriter(OwnFiles.made(file))) {
            out.write(BYTE_ORDER_MARK);
            try (CsvWriter rows = CsvWriter.builder().build(out)) {
                rows.writeRecord(columns().map(SheetColumn::heading).toList());
                cases.stream()
                        .sorted(ORDER)
                        .forEach(one -> rows.writeRecord(
                                columns().map(column -> column.cell(one)).toList()));
            }
            return cases.size();
        } catch (IOException failure) {
            throw new UncheckedIOException("the file of a ward cannot be written", failure);
        }
    }

    private static Stream<SheetColumn> columns() {
        return Arrays.stream(SheetColumn.values());
    }
}
