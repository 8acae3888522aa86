package io.github.dancu.audit;

import io.github.dancu.files.OwnFiles;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files of one log: {@code audit.jsonl} is written to, {@code audit.000000140002.jsonl} and so on are full, each with the number
 * of its last line.
 *
 * @param current the file that is written to
 */
record AuditFiles(Path current) {
    /** The full ones, oldest first. */
    List<Path> full() throws IOException {
        Pattern form = Pattern.compile(Pattern.quote(stem()) + "\\.([0-9]{12,18})" + Pattern.quote(ending()));
        SortedMap<Long, Path> found = new TreeMap<>();
        try (DirectoryStream<Path> folder = Files.newDirectoryStream(OwnFiles.folderOf(current))) {
            for (Path file : folder) {
                Matcher parts = form.matcher(OwnFiles.nameOf(file));
                if (parts.matches()) {
                    found.put(Long.valueOf(parts.group(1)), file);
                }
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

    /** Takes what is left of line {@code number} out of the current file, and says where it is kept. */
    Path cutOff(AuditTail tail, long number) throws IOException {
        Path kept = OwnFiles.made(OwnFiles.beside(current, ".torn-" + number));
        // Added to what is there: a kill right here can leave another piece of the same line.
        Files.write(kept, tail.torn(), StandardOpenOption.APPEND);
        try (RandomAccessFile file = new RandomAccessFile(current.toFile(), "rw")) {
            file.setLength(tail.whole());
        }
        return kept;
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
