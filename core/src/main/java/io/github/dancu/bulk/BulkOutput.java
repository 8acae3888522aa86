package io.github.dancu.bulk;

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
final class BulkOutput implements BulkMark, AutoCloseable {
    private final FileOutputStream file;
    private final OutputStream buffered;
    private long length;

    private BulkOutput(FileOutputStream file, long length) {
        this.file = file;
        this.buffered = new BufferedOutputStream(file);
        this.length = length;
    }

    /** Opens it as long as it was at the checkpoint: what was written later is written again. */
    static BulkOutput open(Path path, @Nullable BulkState state) throws IOException {
        long known = state == null ? 0 : state.mark();
        long there = Files.exists(path) ? Files.size(path) : 0;
        if (state == null && there > 0) {
            throw new IllegalStateException("the file of results is there, and no checkpoint knows it");
        }
        if (there < known) {
            throw new IOException("the file of results is shorter than the checkpoint says");
        }
        try (RandomAccessFile cut = new RandomAccessFile(path.toFile(), "rw")) {
            cut.setLength(known);
        }
        return new BulkOutput(new FileOutputStream(path.toFile(), true), known);
    }

    void writeLine(String line) throws IOException {
        byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
        buffered.write(bytes);
        length += bytes.length;
    }

    @Override
    public long forced() throws IOException {
        buffered.flush();
        file.getFD().sync();
        return length;
    }

    @Override
    public void close() throws IOException {
        buffered.close();
    }
}
