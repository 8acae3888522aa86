package io.github.dancu.bulk;

import io.github.dancu.files.OwnFiles;
import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The file of results, which a checkpoint knows the length of. */
final class BulkOutput implements AutoCloseable {
    private final String name;
    private final FileOutputStream file;
    private final OutputStream buffered;
    private long length;
    private boolean failed;

    BulkOutput(String name, FileOutputStream file, long length) {
        this.name = name;
        this.file = file;
        this.buffered = new BufferedOutputStream(file);
        this.length = length;
    }

    /** Opens it as long as it was at the checkpoint: what was written later is written again. */
    static BulkOutput open(Path path, @Nullable BulkState state) throws IOException {
        String name = path.toAbsolutePath().toString();
        if (isBroken(name)) {
            throw new IllegalArgumentException("the name of a file of results is one line");
        }
        long known = state == null ? 0 : state.mark();
        long there = Files.exists(path) ? Files.size(path) : 0;
        boolean another = state != null && !state.file().equals(name);
        if ((state == null && there > 0) || another) {
            throw new IllegalStateException("the checkpoint does not know this file of results");
        }
        if (there < known) {
            throw new IOException("the file of results is shorter than the checkpoint says");
        }
        try (RandomAccessFile cut = new RandomAccessFile(OwnFiles.made(path).toFile(), "rw")) {
            cut.setLength(known);
        }
        return new BulkOutput(name, new FileOutputStream(path.toFile(), true), known);
    }

    /** @throws IllegalArgumentException if it would be more than one line */
    void writeLine(String line) throws IOException {
        if (isBroken(line)) {
            throw new IllegalArgumentException("the line of a result is one line");
        }
        checkNotFailed();
        byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
        failed = true;
        buffered.write(bytes);
        failed = false;
        length += bytes.length;
    }

    /** Its name. */
    String file() {
        return name;
    }

    /** Its length, once everything up to there stands on the disk. */
    long forced() throws IOException {
        checkNotFailed();
        failed = true;
        buffered.flush();
        file.getFD().sync();
        failed = false;
        return length;
    }

    /** Nothing of it is left to be written if writing failed. */
    @Override
    public void close() throws IOException {
        try (file) {
            if (!failed) {
                buffered.flush();
            }
        }
    }

    /** The buffer would write again what it wrote in part, and the system tells once of a page that it lost. */
    private void checkNotFailed() throws IOException {
        if (failed) {
            throw new IOException("writing the results failed before");
        }
    }

    private static boolean isBroken(String line) {
        return line.indexOf('\n') >= 0 || line.indexOf('\r') >= 0;
    }
}
