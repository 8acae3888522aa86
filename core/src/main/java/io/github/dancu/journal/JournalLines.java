package io.github.dancu.journal;

import io.github.dancu.files.OwnFiles;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The file of a journal as a whole: what it says, and writing it anew without what it says no more. */
final class JournalLines {
    private static final String HEAD = "dancu-journal 1";

    private JournalLines() {}

    /**
     * What is kept, in the order in which it was first kept. The last line may be half one, or a broken one: a kill or a loss of power
     * left it, before anybody was told that it stands.
     *
     * @throws IOException if it is another kind of file, or a line before the last is broken
     */
    static Map<String, String> read(Path file) throws IOException {
        Map<String, String> kept = new LinkedHashMap<>();
        if (!Files.exists(file) || Files.size(file) == 0) {
            return kept;
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            if (!HEAD.equals(line(in))) {
                throw new IOException("the file is no journal");
            }
            String text = line(in);
            while (text != null) {
                Optional<JournalLine> line = JournalLine.tryParse(text);
                text = line(in);
                if (line.isPresent()) {
                    apply(line.get(), kept);
                } else if (text != null) {
                    throw new IOException("a line in the middle of the journal is broken");
                }
            }
        }
        return kept;
    }

    /** Replaces the file in one step by one that says this and nothing else: whoever is killed meanwhile leaves the one or the other. */
    static void rewrite(Path file, Map<String, String> kept) throws IOException {
        Path next = OwnFiles.beside(file, ".next");
        try (FileOutputStream stream = new FileOutputStream(OwnFiles.made(next).toFile())) {
            OutputStream out = new BufferedOutputStream(stream);
            out.write(bytes(HEAD));
            for (Map.Entry<String, String> entry : kept.entrySet()) {
                out.write(bytes(new JournalLine(entry.getKey(), entry.getValue()).toText()));
            }
            out.flush();
            stream.getFD().sync();
        }
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        OwnFiles.forceFolderOf(file);
    }

    /** A line with its end. */
    static byte[] bytes(String line) {
        return (line + "\n").getBytes(StandardCharsets.UTF_8);
    }

    static void apply(JournalLine line, Map<String, String> kept) {
        String value = line.value();
        if (value == null) {
            kept.remove(line.key());
        } else {
            kept.put(line.key(), value);
        }
    }

    /** Nothing if no whole line is left. */
    private static @Nullable String line(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0; next = in.read()) {
            if (next == '\n') {
                return bytes.toString(StandardCharsets.UTF_8);
            }
            bytes.write(next);
        }
        return null;
    }
}
