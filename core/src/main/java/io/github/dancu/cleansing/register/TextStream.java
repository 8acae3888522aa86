package io.github.dancu.cleansing.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** Text as UTF-8. */
final class TextStream extends InputStream {
    private static final int CHARACTERS = 8 * 1024;

    private final Reader reader;
    // Half a character that stands outside the basic plane may be read first.
    private final char[] characters = new char[CHARACTERS + 1];
    private byte[] bytes = new byte[0];
    private int at;

    TextStream(Reader reader) {
        this.reader = reader;
    }

    @Override
    public int read() throws IOException {
        return at < bytes.length || fill() ? bytes[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (at == bytes.length && !fill()) {
            return -1;
        }
        int count = Math.min(length, bytes.length - at);
        System.arraycopy(bytes, at, target, offset, count);
        at += count;
        return count;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private boolean fill() throws IOException {
        int count = reader.read(characters, 0, CHARACTERS);
        if (count > 0 && Character.isHighSurrogate(characters[count - 1])) {
            int second = reader.read();
            if (second >= 0) {
                characters[count++] = (char) second;
            }
        }
        if (count <= 0) {
            return false;
        }
        bytes = new String(characters, 0, count).getBytes(StandardCharsets.UTF_8);
        at = 0;
        return true;
    }
}
