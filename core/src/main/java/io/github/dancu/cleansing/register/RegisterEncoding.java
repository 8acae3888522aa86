package io.github.dancu.cleansing.register;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * In which encoding a register is written: what its first bytes say, else UTF-8 if most lines of the first 256 KiB are that, else bytes of
 * windows-1252, under which old Vietnamese fonts hide; what they mean is told value by value.
 */
final class RegisterEncoding {
    private static final int LOOKED_AT = 256 * 1024;
    private static final int LONGEST_MARK = 3;
    private static final int MOST_ZEROS_SHARE = 5;

    private RegisterEncoding() {}

    /**
     * The same as UTF-8, without a byte-order mark.
     *
     * @param known {@code null} to find it out
     */
    static InputStream asUtf8(InputStream file, @Nullable Charset known) throws IOException {
        byte[] first = file.readNBytes(LOOKED_AT);
        Charset marked = markOf(first);
        int from = marked == null ? 0 : marked.equals(StandardCharsets.UTF_8) ? LONGEST_MARK : 2;
        // What asks for more than the buffer holds gets it without one copy more.
        InputStream in = new SequenceInputStream(
                new ByteArrayInputStream(first, from, first.length - from), new BufferedInputStream(file));
        Charset charset = marked != null ? marked : known != null ? known : guess(first);
        if (charset.equals(StandardCharsets.UTF_8)) {
            return in;
        }
        return charset.name().equals(OneByteStream.CHARSET)
                ? new OneByteStream(in)
                : new TextStream(new InputStreamReader(in, charset));
    }

    private static @Nullable Charset markOf(byte[] first) {
        if (startsWith(first, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (startsWith(first, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        return startsWith(first, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
    }

    private static Charset guess(byte[] first) {
        int[] zeros = new int[2];
        for (int i = 0; i < first.length; i++) {
            zeros[i % 2] += first[i] == 0 ? 1 : 0;
        }
        // In Vietnamese text of UTF-16, half the characters are ASCII: every second byte of those is zero.
        if (Math.max(zeros[0], zeros[1]) * MOST_ZEROS_SHARE > first.length) {
            return zeros[0] > zeros[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        }
        int whole = first.length < LOOKED_AT ? first.length : Lines.endOfLast(first, 0, first.length);
        return isMostlyUtf8(first, whole) ? StandardCharsets.UTF_8 : Charset.forName(OneByteStream.CHARSET);
    }

    /** By the lines with other characters than ASCII: a broken one among many is a row that cannot be read, and no other encoding. */
    private static boolean isMostlyUtf8(byte[] bytes, int to) {
        int good = 0;
        int bad = 0;
        int at = 0;
        while (at < to) {
            int end = Lines.next(bytes, at, to);
            if (!Utf8.isValid(bytes, at, end)) {
                bad++;
            } else if (!isAscii(bytes, at, end)) {
                good++;
            }
            at = end + 1;
        }
        return bad == 0 || good > bad;
    }

    private static boolean isAscii(byte[] bytes, int from, int to) {
        for (int at = from; at < to; at++) {
            if (bytes[at] < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
