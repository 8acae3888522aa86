package io.github.dancu.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.HashMap;
import java.util.Map;

/** Text of the form {@code a=1&b=2}, percent-encoded: a form or the query of an address. */
final class FormText {
    private FormText() {}

    /** The decoded fields; the first of two with one name counts, and a malformed value is empty. */
    static Map<String, String> parse(String text) {
        Map<String, String> fields = new HashMap<>();
        for (String part : text.split("&", -1)) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                fields.putIfAbsent(decode(part.substring(0, equals)), decode(part.substring(equals + 1)));
            }
        }
        return fields;
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, UTF_8);
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }
}
