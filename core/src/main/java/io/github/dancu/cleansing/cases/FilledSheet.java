package io.github.dancu.cleansing.cases;

import de.siegmar.fastcsv.reader.CsvParseException;
import io.github.dancu.citizen.PartialDate;
import io.github.dancu.cleansing.cases.BadLine.Fault;
import io.github.dancu.reference.CsvFile;
import io.github.dancu.text.FoldedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what a ward filled in, whatever its spreadsheet made of the rest. For one thread. */
final class FilledSheet {
    private static final List<SheetColumn> NEEDED = List.of(SheetColumn.ID, SheetColumn.DECISION);
    private static final List<SheetColumn> OF_ONE_LINE =
            List.of(SheetColumn.ID, SheetColumn.DECISION, SheetColumn.BY, SheetColumn.DAY);
    private static final int LONGEST_NOTE = 2_000;

    private final CaseBook book;
    private final LocalDate today;
    private final Map<SheetColumn, Integer> places;
    private final Map<String, Decision> before = new HashMap<>();
    private final List<BadLine> bad = new ArrayList<>();
    private int taken;
    private int known;
    private int blank;

    private FilledSheet(CaseBook book, LocalDate today, Map<SheetColumn, Integer> places) {
        this.book = book;
        this.today = today;
        this.places = places;
    }

    static SheetResult take(Path file, LocalDate today, CaseBook book) {
        CsvFile csv = CsvFile.open(file);
        FilledSheet sheet = new FilledSheet(book, today, placesOf(csv.columns()));
        // All of it before any of it is taken: bytes that are not UTF-8 may come late.
        List<CsvFile.Line> lines = new ArrayList<>();
        try (Stream<CsvFile.Line> each = csv.lines()) {
            each.forEach(lines::add);
        } catch (CsvParseException broken) {
            long next = lines.isEmpty() ? 2 : lines.get(lines.size() - 1).number() + 1;
            sheet.bad.add(new BadLine(next, Fault.BROKEN));
        }
        List<BadLine> last = List.copyOf(sheet.bad);
        sheet.bad.clear();
        lines.forEach(sheet::take);
        sheet.bad.addAll(last);
        return new SheetResult(sheet.taken, sheet.known, sheet.blank, sheet.bad);
    }

    private static Map<SheetColumn, Integer> placesOf(List<String> headings) {
        Map<SheetColumn, Integer> places = new EnumMap<>(SheetColumn.class);
        for (int place = 0; place < headings.size(); place++) {
            String heading = FoldedText.letters(headings.get(place));
            for (SheetColumn column : SheetColumn.values()) {
                if (FoldedText.letters(column.heading()).equals(heading)) {
                    places.putIfAbsent(column, place);
                }
            }
        }
        for (SheetColumn column : NEEDED) {
            if (!places.containsKey(column)) {
                throw new UncheckedIOException(
                        new IOException("the file of a ward has no column with the heading " + column.heading()));
            }
        }
        return places;
    }

    private void take(CsvFile.Line line) {
        if (cell(SheetColumn.DECISION, line).isEmpty()) {
            blank++;
            return;
        }
        Fault fault = faultOf(line);
        if (fault != null) {
            bad.add(new BadLine(line.number(), fault));
        }
    }

    /** Nothing if it was taken, or had been before. */
    private @Nullable Fault faultOf(CsvFile.Line line) {
        if (OF_ONE_LINE.stream().anyMatch(column -> cell(column, line).indexOf('\n') >= 0)
                || cell(SheetColumn.NOTE, line).length() > LONGEST_NOTE) {
            return Fault.BROKEN;
        }
        String id = cell(SheetColumn.ID, line).toLowerCase(Locale.ROOT);
        Optional<CleansingCase> one = book.find(id);
        if (one.isEmpty()) {
            return id.isEmpty() ? Fault.NO_CASE : Fault.UNKNOWN_CASE;
        }
        Optional<Decision.Kind> kind = Decision.Kind.tryParse(cell(SheetColumn.DECISION, line));
        if (kind.isEmpty()) {
            return Fault.UNKNOWN_DECISION;
        }
        if (!book.admits(one.get(), kind.get())) {
            return Fault.NOT_FOR_THIS_CASE;
        }
        String note = cell(SheetColumn.NOTE, line);
        String by = cell(SheetColumn.BY, line);
        if (by.isEmpty()) {
            return Fault.NO_PERSON;
        }
        if (kind.get() == Decision.Kind.REFERRED && note.isEmpty()) {
            return Fault.NO_UNIT;
        }
        Optional<LocalDate> day =
                PartialDate.tryParse(cell(SheetColumn.DAY, line)).flatMap(PartialDate::full);
        return day.isEmpty() ? Fault.NO_DAY : take(one.get(), new Decision(kind.get(), by, day.get(), note));
    }

    private @Nullable Fault take(CleansingCase one, Decision decision) {
        if (decision.day().isAfter(today)) {
            return Fault.FUTURE_DAY;
        }
        if (decision.day().isBefore(one.openedOn())) {
            return Fault.BEFORE_THE_CASE;
        }
        Decision above = before.putIfAbsent(one.id(), decision);
        if (above != null && !above.equals(decision)) {
            return Fault.DECIDED_TWICE;
        }
        if (book.decide(one.id(), decision)) {
            taken++;
        } else {
            known++;
        }
        return null;
    }

    private String cell(SheetColumn column, CsvFile.Line line) {
        Integer place = places.get(column);
        if (place == null || place >= line.fields().size()) {
            return "";
        }
        return SheetText.original(line.fields().get(place).strip()).strip();
    }
}
