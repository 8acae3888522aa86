package io.github.dancu.cleansing.register;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** windows-1252 as UTF-8, and the five bytes that it has not as ISO 8859-1 has them: nothing is lost. */
final class OneByteStream extends InputStream {
    static final String CHARSET = "windows-1252";
    private static final char REPLACEMENT = '\uFFFD';
    private static final byte[][] UTF_8 = table();

    private final InputStream in;
    private byte[] current = new byte[0];
    private int at;

    OneByteStream(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        if (at == current.length) {
            int next = in.read();
            if (next < 0) {
                return next;
            }
            current = UTF_8[next];
            at = 0;
        }
        return current[at++] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = 0;
        while (count < length) {
            int next = read();
            if (next < 0) {
                return count == 0 && length > 0 ? next : count;
            }
            bytes[offset + count++] = (byte) next;
        }
        return count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private static byte[][] table() {
        byte[][] table = new byte[256][];
        Charset charset = Charset.forName(CHARSET);
        for (int code = 0; code < table.length; code++) {
            String character = new String(new byte[] {(byte) code}, charset);
            table[code] = (character.charAt(0) == REPLACEMENT ? String.valueOf((char) code) : character)
                    .getBytes(StandardCharsets.UTF_8);
        }
        return table;
    }
}
