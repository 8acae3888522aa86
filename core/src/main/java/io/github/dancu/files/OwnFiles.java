package io.github.dancu.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;

/** Files that concern nobody but their owner. */
public final class OwnFiles {
    private static final int MOST_LINKS = 40;

    private OwnFiles() {}

    /**
     * The file that a path leads to, whether it is there or not, so that two paths to one file are one.
     *
     * @throws IOException if its folder is not there, or symbolic links lead nowhere
     */
    public static Path real(Path file) throws IOException {
        Path path = file;
        for (int links = 0; Files.isSymbolicLink(path); links++) {
            if (links == MOST_LINKS) {
                throw new IOException("symbolic links lead nowhere");
            }
            path = path.resolveSibling(Files.readSymbolicLink(path));
        }
        return folderOf(path).toRealPath().resolve(nameOf(path));
    }

    /**
     * A file, made if it is not there: then readable by its owner only, where the file system can say so.
     *
     * @throws IOException if it cannot be made
     */
    public static Path made(Path file) throws IOException {
        try {
            return Files.createFile(file, ownerOnly());
        } catch (FileAlreadyExistsException there) {
            // It keeps the rights that it was given.
            return file;
        }
    }

    /** A file's own name, without its folders. */
    public static String nameOf(Path file) {
        return Objects.requireNonNull(file.getFileName(), "a file has a name").toString();
    }

    /** The file in the same folder whose name goes on with {@code ending}. */
    public static Path beside(Path file, String ending) {
        return file.resolveSibling(nameOf(file) + ending);
    }

    /** The folder of a file. */
    public static Path folderOf(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file has a folder");
    }

    /** Forces to the disk which files there are in the folder of a file, where the system has a way to do so. */
    public static void forceFolderOf(Path file) {
        try (FileChannel folder = FileChannel.open(folderOf(file), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException noSuchWay) {
            // Windows has none, and needs none.
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
}
