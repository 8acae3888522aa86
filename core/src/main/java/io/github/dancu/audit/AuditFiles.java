package io.github.dancu.audit;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files of one log: {@code audit.jsonl} is written to, {@code audit.000001.jsonl} and so on are full, in the order of their
 * numbers.
 *
 * @param current the file that is written to
 */
record AuditFiles(Path current) {
    /** The full ones, oldest first. */
    List<Path> full() throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> folder = Files.newDirectoryStream(folder(), file -> numberOf(file) > 0)) {
            folder.forEach(found::add);
        }
        found.sort(Comparator.comparingLong(this::numberOf));
        return found;
    }

    /** The current file, made if it is not there: readable by its owner only, where the file system can say so. */
    Path make() throws IOException {
        return made(current);
    }

    /** Gives the current file, which is full, its number. */
    void putAway() throws IOException {
        List<Path> full = full();
        long number = full.isEmpty() ? 1 : numberOf(full.get(full.size() - 1)) + 1;
        Path away = current.resolveSibling(String.format("%s.%06d%s", stem(), number, ending()));
        Files.move(current, away, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Takes what is left of line {@code number} out of the current file, and says where it is kept. */
    Path cutOff(AuditTail tail, long number) throws IOException {
        Path kept = made(current.resolveSibling(name() + ".torn-" + number));
        Files.write(kept, tail.torn());
        try (RandomAccessFile file = new RandomAccessFile(current.toFile(), "rw")) {
            file.setLength(tail.whole());
        }
        return kept;
    }

    Path lock() {
        return current.resolveSibling(name() + ".lock");
    }

    private static Path made(Path file) throws IOException {
        try {
            return Files.createFile(file, ownerOnly());
        } catch (FileAlreadyExistsException there) {
            // It keeps the rights that it was given.
            return file;
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private long numberOf(Path file) {
        Pattern form = Pattern.compile(Pattern.quote(stem()) + "\\.([0-9]{6,18})" + Pattern.quote(ending()));
        Matcher parts = form.matcher(Objects.requireNonNull(file.getFileName()).toString());
        return parts.matches() ? Long.parseLong(parts.group(1)) : 0;
    }

    private Path folder() {
        return Objects.requireNonNull(current.toAbsolutePath().getParent(), "a file has a folder");
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
