package io.github.dancu.audit;

import io.github.dancu.files.OwnFiles;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> folder =
                Files.newDirectoryStream(OwnFiles.folderOf(current), file -> numberOf(file) > 0)) {
            folder.forEach(found::add);
        }
        found.sort(Comparator.comparingLong(this::numberOf));
        return found;
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
        Path kept = OwnFiles.made(current.resolveSibling(name() + ".torn-" + number));
        // Added to what is there: a kill right here can leave another piece of the same line.
        Files.write(kept, tail.torn(), StandardOpenOption.APPEND);
        try (RandomAccessFile file = new RandomAccessFile(current.toFile(), "rw")) {
            file.setLength(tail.whole());
        }
        return kept;
    }

    private long numberOf(Path file) {
        Pattern form = Pattern.compile(Pattern.quote(stem()) + "\\.([0-9]{12,18})" + Pattern.quote(ending()));
        Matcher parts = form.matcher(Objects.requireNonNull(file.getFileName()).toString());
        return parts.matches() ? Long.parseLong(parts.group(1)) : 0;
    }

    private String stem() {
        int dot = name().lastIndexOf('.');
        return dot > 0 ? name().substring(0, dot) : name();
    }

    private String ending() {
        return name().substring(stem().length());
    }

    private String name() {
        return Objects.requireNonNull(current.getFileName(), "a file has a name")
                .toString();
    }
}
