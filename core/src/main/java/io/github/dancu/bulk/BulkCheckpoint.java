package io.github.dancu.bulk;

import io.github.dancu.files.OwnFiles;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * The file that says how far a run has come.
 *
 * @param file where
 */
record BulkCheckpoint(Path file) {
    /** @throws IOException if it cannot be read, or is another kind of file */
    @Nullable
    BulkState load() throws IOException {
        return Files.exists(file) ? BulkState.parse(Files.readAllLines(file)) : null;
    }

    /** Replaces what it said before, in one step: whoever is killed meanwhile leaves the one or the other. */
    void save(BulkState state) throws IOException {
        Path next = OwnFiles.beside(file, ".next");
        try (FileOutputStream out = new FileOutputStream(OwnFiles.made(next).toFile())) {
            out.write((String.join("\n", state.toLines()) + "\n").getBytes(StandardCharsets.UTF_8));
            out.getFD().sync();
        }
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
