package io.github.dancu.citizen;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How old encodings write Vietnamese, from the published charts: the other way round than the code under test. */
final class LegacyLetters {
    private static final List<String> LINES = lines();
    private static final List<String> COLUMNS = List.of(LINES.get(0).split(",", -1));

    private static final Map<String, Map<String, String>> ENCODINGS = new LinkedHashMap<>();

    static {
        COLUMNS.subList(1, COLUMNS.size()).forEach(column -> ENCODINGS.put(column, letters(COLUMNS.indexOf(column))));
    }

    private LegacyLetters() {}

    /** The columns of the table. */
    static Set<String> encodings() {
        return ENCODINGS.keySet();
    }

    /** The letters that an encoding has, each with its bytes read as ISO 8859-1. */
    static Map<String, String> of(String column) {
        return ENCODINGS.getOrDefault(column, Map.of());
    }

    private static Map<String, String> letters(int at) {
        Map<String, String> letters = new LinkedHashMap<>();
        for (String line : LINES.subList(1, LINES.size())) {
            String[] cells = line.split(",", -1);
            if (!cells[at].isEmpty()) {
                letters.put(cells[0], latin1(HexFormat.of().parseHex(cells[at])));
            }
        }
        return letters;
    }

    /** A text in an encoding, its bytes read as ISO 8859-1; a capital that the encoding lacks becomes lower case. */
    static String encode(String column, String text) {
        Map<String, String> letters = of(column);
        StringBuilder encoded = new StringBuilder();
        for (char c : Normalizer.normalize(text, Normalizer.Form.NFC).toCharArray()) {
            String letter = String.valueOf(c);
            String lower = letter.toLowerCase(Locale.ROOT);
            encoded.append(letters.getOrDefault(letter, letters.getOrDefault(lower, letter)));
        }
        return encoded.toString();
    }

    static String latin1(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static List<String> lines() {
        try (InputStream bytes = LegacyLetters.class.getResourceAsStream("legacy-letters.csv");
                BufferedReader reader = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
