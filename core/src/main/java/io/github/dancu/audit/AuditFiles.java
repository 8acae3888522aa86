package io.github.dancu.audit;

import io.github.dancu.files.OwnFiles;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files of one log: {@code audit.jsonl} is written to, {@code audit.000000140002.jsonl} and so on are full, each with the number
 * of its last line.
 *
 * @param current the file that is written to
 */
record AuditFiles(Path current) {
    private static final String TORN = ".torn-";
    private static final String UNTOLD = ".untold";

    /** The full ones, oldest first. */
    List<Path> full() throws IOException {
        Pattern form = Pattern.compile(Pattern.quote(stem()) + "\\.([0-9]{12,18})" + Pattern.quote(ending()));
        SortedMap<Long, Path> found = new TreeMap<>();
        for (Path file : inFolder()) {
            Matcher parts = form.matcher(OwnFiles.nameOf(file));
            if (parts.matches()) {
                found.put(Long.valueOf(parts.group(1)), file);
            }
        }
        return List.copyOf(found.values());
    }

    /** The current file, made if it is not there: readable by its owner only, where the file system can say so. */
    Path make() throws IOException {
        return OwnFiles.made(current);
    }

    /** Gives the current file, which is full, the number of its last line; files put somewhere else leave no number free. */
    void putAway(long lastLine) throws IOException {
        Files.move(
                current, current.resolveSibling(String.format(Locale.ROOT, "%s.%012d%s", stem(), lastLine, ending())));
    }

    /** Takes what is left of line {@code number} out of the current file, and keeps it until the log has told of it. */
    Path cutOff(AuditTail tail, long number) throws IOException {
        Path kept = OwnFiles.made(OwnFiles.beside(current, TORN + number + UNTOLD));
        // Added to what is there: a kill right here can leave another piece of the same line.
        Files.write(kept, tail.torn(), StandardOpenOption.APPEND);
        try (RandomAccessFile file = new RandomAccessFile(current.toFile(), "rw")) {
            file.setLength(tail.whole());
        }
        return kept;
    }

    /** What was taken out of the log and is not told of in it yet. */
    List<Path> untold() throws IOException {
        String torn = OwnFiles.nameOf(current) + TORN;
        return inFolder().stream()
                .filter(file -> OwnFiles.nameOf(file).startsWith(torn)
                        && OwnFiles.nameOf(file).endsWith(UNTOLD))
                .toList();
    }

    /** Where it is kept once the log has told of it. */
    static Path told(Path untold) {
        String name = OwnFiles.nameOf(untold);
        return untold.resolveSibling(name.substring(0, name.length() - UNTOLD.length()));
    }

    /** The log has told of it. */
    static void tell(Path untold) throws IOException {
        Path told = told(untold);
        if (Files.exists(told)) {
            // Of another log that once had this name.
            Files.write(told, Files.readAllBytes(untold), StandardOpenOption.APPEND);
            Files.delete(untold);
        } else {
            Files.move(untold, told);
        }
    }

    private List<Path> inFolder() throws IOException {
        try (Stream<Path> files = Files.list(OwnFiles.folderOf(current))) {
            return files.toList();
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private String stem() {
        String name = OwnFiles.nameOf(current);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private String ending() {
        return OwnFiles.nameOf(current).substring(stem().length());
    }
}
