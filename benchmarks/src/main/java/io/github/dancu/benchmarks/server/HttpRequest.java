package io.github.dancu.benchmarks.server;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A request as it came.
 *
 * @param path what stands behind the method, query included
 * @param headers by their names in lower case
 */
public record HttpRequest(String path, Map<String, String> headers, String body) {
    /**
     * Reads the first line of a request, and gives its path.
     *
     * @throws EOFException if the client is gone
     */
    public static String readPath(InputStream in) throws IOException {
        return readLine(in).split(" ", 3)[1];
    }

    /** Reads what follows the first line. */
    public static HttpRequest readRest(String path, InputStream in) throws IOException {
        Map<String, String> headers = new LinkedHashMap<>();
        for (String line = readLine(in); !line.isEmpty(); line = readLine(in)) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
        return new HttpRequest(path, headers, new String(in.readNBytes(length), StandardCharsets.UTF_8));
    }

    private static String readLine(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = in.read();
        while (next >= 0 && next != '\n') {
            if (next != '\r') {
                line.write(next);
            }
            next = in.read();
        }
        if (next < 0) {
            throw new EOFException("the client is gone");
        }
        return line.toString(StandardCharsets.US_ASCII);
    }
}
