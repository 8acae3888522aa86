package io.github.dancu.citizen;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The fields of a QR text, split by a bar; a field that is not there is an empty text. */
final class QrFields {
    static final char SEPARATOR = '|';
    /** Longer than any card's text by far; what is longer was not scanned from one. */
    private static final int LONGEST = 4096;

    private static final int USUAL_COUNT = 18;

    private final String text;
    private final List<String> fields;

    private QrFields(String text, List<String> fields) {
        this.text = text;
        this.fields = Collections.unmodifiableList(fields);
    }

    /** Splits a text; empty if it has fewer fields than that, or is too long to come from a card. */
    static Optional<QrFields> split(String scanned, int fewest) {
        if (scanned.length() > LONGEST) {
            return Optional.empty();
        }
        String text = scanned.strip();
        List<String> fields = new ArrayList<>(USUAL_COUNT);
        int start = 0;
        for (int end = text.indexOf(SEPARATOR); end >= 0; end = text.indexOf(SEPARATOR, start)) {
            fields.add(text.substring(start, end));
            start = end + 1;
        }
        fields.add(text.substring(start));
        return fields.size() < fewest ? Optional.empty() : Optional.of(new QrFields(text, fields));
    }

    String get(int index) {
        return index < fields.size() ? fields.get(index) : "";
    }

    List<String> from(int index) {
        return index < fields.size() ? fields.subList(index, fields.size()) : List.of();
    }

    List<String> all() {
        return fields;
    }

    String text() {
        return text;
    }
}
