package io.github.dancu.benchmarks.audit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/** The one file of a log in memory; its lines are counted from 0 here, and from 1 in the log. */
final class LogFile {
    private final byte[] bytes;
    private final int[] starts;

    private LogFile(byte[] bytes) {
        this.bytes = bytes;
        this.starts = IntStream.range(0, bytes.length)
                .filter(at -> at == 0 || bytes[at - 1] == '\n')
                .toArray();
    }

    static LogFile read(Path file) throws IOException {
        return new LogFile(Files.readAllBytes(file));
    }

    int lines() {
        return starts.length;
    }

    /** The same with one bit of a byte turned over. */
    Tampered flipped(Random random) {
        int at = random.nextInt(bytes.length);
        byte[] changed = bytes.clone();
        changed[at] ^= (byte) (1 << random.nextInt(Byte.SIZE));
        int found = Arrays.binarySearch(starts, at);
        return new Tampered(changed, found >= 0 ? found : -found - 2);
    }

    /** The same without a line that is not the last. */
    Tampered without(Random random) {
        int line = random.nextInt(lines() - 1);
        return new Tampered(joined(bytes(0, line), bytes(line + 1, lines())), line);
    }

    /** The same without its last lines; the last of all is the one that is missed. */
    Tampered cutOff(Random random) {
        return new Tampered(bytes(0, 1 + random.nextInt(lines() - 1)), lines() - 1);
    }

    /** The same with two lines in each other's place. */
    Tampered swapped(Random random) {
        int one = random.nextInt(lines() - 1);
        int other = one + 1 + random.nextInt(lines() - one - 1);
        return new Tampered(
                joined(
                        bytes(0, one),
                        bytes(other, other + 1),
                        bytes(one + 1, other),
                        bytes(one, one + 1),
                        bytes(other + 1, lines())),
                one);
    }

    /** The same with one of its lines once more at the end. */
    Tampered appended(Random random) {
        int line = random.nextInt(lines());
        return new Tampered(joined(bytes, bytes(line, line + 1)), line);
    }

    /** The same with a line at the end that was never written: the number is right, and the hash another line's. */
    Tampered forged(Random random) {
        String last = new String(bytes(lines() - 1, lines()), StandardCharsets.UTF_8);
        String next = last.replace("\"line\":" + lines(), "\"line\":" + (lines() + 1))
                .replace("closed", random.nextBoolean() ? "opened" : "closed");
        return new Tampered(joined(bytes, next.getBytes(StandardCharsets.UTF_8)), lines());
    }

    private byte[] bytes(int fromLine, int toLine) {
        return Arrays.copyOfRange(bytes, start(fromLine), start(toLine));
    }

    private int start(int line) {
        return line == lines() ? bytes.length : starts[line];
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    /** What somebody made of it, and the line that shows it first. */
    static final class Tampered {
        private final byte[] bytes;
        private final int line;

        private Tampered(byte[] bytes, int line) {
            this.bytes = bytes;
            this.line = line;
        }

        byte[] bytes() {
            return bytes;
        }

        int line() {
            return line;
        }
    }
}
