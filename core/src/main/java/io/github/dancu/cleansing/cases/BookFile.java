package io.github.dancu.cleansing.cases;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.github.dancu.files.OwnFiles;
import io.github.dancu.files.SoleWriter;
import java.io.BufferedWriter;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A book of cases as a file: rows of text, each of which is an event, and a last one with a check sum. */
final class BookFile {
    private BookFile() {}

    static CaseBook read(Path file) {
        try {
            return BookReader.read(file);
        } catch (IOException failure) {
            throw new UncheckedIOException("the book of cases cannot be read", failure);
        }
    }

    static void write(Path file, byte[] key, List<CleansingCase> cases, Map<String, RecordedRun> runs) {
        try (SoleWriter right = SoleWriter.of(file)) {
            Path next = OwnFiles.beside(right.file(), ".next");
            // One that is left over may be readable by others.
            Files.deleteIfExists(next);
            try {
                draft(OwnFiles.made(next), key, cases, runs);
                Files.move(next, right.file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(next);
            }
            OwnFiles.forceFolderOf(right.file());
        } catch (IOException failure) {
            throw new UncheckedIOException("the book of cases cannot be written", failure);
        }
    }

    private static void draft(Path next, byte[] key, List<CleansingCase> cases, Map<String, RecordedRun> runs)
            throws IOException {
        try (FileOutputStream stream = new FileOutputStream(next.toFile());
                Writer text = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
                CsvWriter rows = CsvWriter.builder().build(text)) {
            new BookRows(rows::writeRecord).write(key, cases, runs);
            rows.flush();
            stream.getFD().sync();
        }
    }

    /** Each rule once, by its place in the file. */
    static Map<CaseRule, Integer> rulesOf(List<CleansingCase> cases) {
        Map<CaseRule, Integer> rules = new LinkedHashMap<>();
        for (CleansingCase one : cases) {
            for (CaseEvent event : one.history()) {
                BookRows.sightingOf(event).ifPresent(seen -> rules.putIfAbsent(seen.rule(), rules.size()));
            }
        }
        return rules;
    }
}
