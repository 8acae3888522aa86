package io.github.dancu.cleansing.cases;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.dancu.cleansing.Criterion;
import io.github.dancu.cleansing.rules.Severity;
import io.github.dancu.cleansing.rules.Subject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads what {@link BookRows} writes, or says in one sentence why it is none. For one thread. */
final class BookReader {
    private static final List<String> HEADS = List.of(BookRows.HEAD, BookRows.OLD_HEAD);
    // As long as a row of a register may be, and more: what was saved must come back.
    private static final int LONGEST_TEXT = 256 * 1024 * 1024;

    private final BookSum sum = new BookSum();
    private final Map<String, RecordedRun> runs = new TreeMap<>();
    private final List<CaseRule> rules = new ArrayList<>();
    private final List<SeenIn> seen = new ArrayList<>();
    private final Map<String, CleansingCase> cases = new HashMap<>();
    // Of texts and people that stand in many cases, one is enough.
    private final Map<Object, Object> shared = new HashMap<>();
    private List<CaseEvent> events = new ArrayList<>();

    private BookReader() {}

    static CaseBook read(Path file) throws IOException {
        try (Reader text = text(file);
                CsvReader<CsvRecord> rows = CsvReader.builder()
                        .maxBufferSize(LONGEST_TEXT)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(text)) {
            return new BookReader().book(rows.iterator());
        } catch (NoSuchFileException missing) {
            throw missing;
        } catch (UncheckedIOException unreadable) {
            throw new IOException("it is no book of cases, or was changed", unreadable.getCause());
        } catch (RuntimeException damaged) {
            // Which text it was that could not be read, no message may say.
            throw new IOException("it is no book of cases, or was changed");
        }
    }

    private static Reader text(Path file) throws IOException {
        return new BufferedReader(new InputStreamReader(
                Files.newInputStream(file),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }

    private CaseBook book(Iterator<CsvRecord> rows) throws IOException {
        List<String> head = rows.hasNext() ? rows.next().getFields() : List.of();
        if (head.isEmpty() || !HEADS.contains(head.get(0))) {
            throw new IOException("it is no book of cases");
        }
        sum.add(head);
        byte[] key = HexFormat.of().parseHex(head.get(1));
        List<String> of = null;
        while (rows.hasNext()) {
            List<String> row = rows.next().getFields();
            String kind = row.get(0);
            if (kind.equals(BookRows.CASE) || kind.equals(BookRows.END)) {
                keep(of);
                of = row;
            }
            if (kind.equals(BookRows.END)) {
                return ended(row, rows.hasNext(), key);
            }
            sum.add(row);
            read(kind, row);
        }
        throw new IOException("it was cut off");
    }

    private CaseBook ended(List<String> row, boolean more, byte[] key) throws IOException {
        if (more
                || !row.get(1).equals(String.valueOf(cases.size()))
                || !row.get(2).equals(sum.text())) {
            throw new IOException("it was changed");
        }
        return new CaseBook(key, cases, runs);
    }

    private void keep(@Nullable List<String> of) {
        if (of != null) {
            SeenIn run = of.size() > 4 ? seen.get(Integer.parseInt(of.get(4))) : one(lastSeen());
            cases.put(of.get(1), CleansingCase.kept(of.get(1), one(of.get(2)), events, Long.parseLong(of.get(3)), run));
        }
        events = new ArrayList<>();
    }

    private SeenIn lastSeen() {
        LocalDate day = events.get(0).day();
        for (CaseEvent event : events) {
            day = BookRows.sightingOf(event).isPresent() ? event.day() : day;
        }
        return SeenIn.onlyOn(day);
    }

    private void read(String kind, List<String> row) {
        switch (kind) {
            case BookRows.RUN ->
                runs.put(
                        row.get(1),
                        new RecordedRun(
                                LocalDate.parse(row.get(2)),
                                Long.parseLong(row.get(3)),
                                Long.parseLong(row.get(4)),
                                Long.parseLong(row.get(5)),
                                Long.parseLong(row.get(6)),
                                row.size() > 7 ? Long.parseLong(row.get(7)) : 0));
            case BookRows.RULE ->
                rules.add(new CaseRule(
                        row.get(1),
                        Integer.parseInt(row.get(2)),
                        Criterion.valueOf(row.get(3)),
                        Severity.valueOf(row.get(4)),
                        row.get(5),
                        row.get(6)));
            case BookRows.SEEN -> seen.add(new SeenIn(LocalDate.parse(row.get(1)), fields(row.get(2))));
            case BookRows.CASE -> {
                // Its events come in the next rows.
            }
            default -> events.add(event(kind, one(LocalDate.parse(row.get(1))), row));
        }
    }

    private static Set<String> fields(String names) {
        return names.isEmpty() ? Set.of() : Set.of(names.split(" ", -1));
    }

    private CaseEvent event(String kind, LocalDate day, List<String> row) {
        return switch (kind) {
            case "Opened" -> new CaseEvent.Opened(day, sighting(row, 2));
            case "Changed" -> new CaseEvent.Changed(day, sighting(row, 2));
            case "FoundAgain" -> new CaseEvent.FoundAgain(day, sighting(row, 2));
            case "Reopened" ->
                new CaseEvent.Reopened(day, CaseEvent.Reopened.Reason.valueOf(row.get(2)), sighting(row, 3));
            case "Decided" ->
                new CaseEvent.Decided(
                        new Decision(Decision.Kind.valueOf(row.get(2)), one(row.get(3)), day, row.get(4)));
            case "Undone" -> new CaseEvent.Undone(day, one(row.get(2)));
            case "Closed" -> new CaseEvent.Closed(day);
            default -> throw new IllegalArgumentException("no event is called so");
        };
    }

    private Sighting sighting(List<String> row, int from) {
        return new Sighting(
                rules.get(Integer.parseInt(row.get(from))),
                Long.parseLong(row.get(from + 1)),
                one(row.get(from + 2)),
                one(new Subject(row.get(from + 3), row.get(from + 4), row.get(from + 5), row.get(from + 6))),
                one(row.get(from + 7)),
                one(row.get(from + 8)),
                row.get(from + 9),
                row.get(from + 10),
                one(row.get(from + 11)));
    }

    @SuppressWarnings("unchecked") // What is equal is of one type: texts, days, subjects.
    private <T> T one(T value) {
        return (T) shared.computeIfAbsent(value, same -> same);
    }
}
