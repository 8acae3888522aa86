package io.github.dancu.files;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;

/** A file that is added to, on a disk that breaks when it is told to. */
public final class BreakingFile extends FileOutputStream {
    private boolean breaks;

    public BreakingFile(Path file) throws IOException {
        super(file.toFile(), true);
    }

    /** The next write leaves half of what it should write, and those after it succeed. */
    public void breakOnce() {
        breaks = true;
    }

    @Override
    public void write(byte[] bytes) throws IOException {
        write(bytes, 0, bytes.length);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (breaks) {
            breaks = false;
            super.write(bytes, from, length / 2);
            throw new IOException("no space left");
        }
        super.write(bytes, from, length);
    }
}
