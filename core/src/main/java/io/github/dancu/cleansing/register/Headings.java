package io.github.dancu.cleansing.register;

import io.github.dancu.text.FoldedText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The first row of a register, which says what stands in each column. */
final class Headings {
    private static final byte[] SEPARATORS = {',', ';', '\t', '|'};

    private final Map<String, PersonField> known = new HashMap<>();

    /** @param more headings that the user knows, with what stands under them; they win */
    Headings(Map<String, PersonField> more) {
        for (PersonField field : PersonField.values()) {
            known.put(FoldedText.letters(field.name()), field);
            known.put(FoldedText.letters(field.vietnamese()), field);
            field.alsoCalled().forEach(name -> known.put(FoldedText.letters(name), field));
        }
        more.forEach((name, field) -> known.put(FoldedText.letters(name), field));
    }

    /** What stands under a heading; empty if nobody knows. */
    Optional<PersonField> find(String heading) {
        return Optional.ofNullable(known.get(FoldedText.letters(heading)));
    }

    /** The separator that makes the most columns of a row. */
    static byte separatorOf(byte[] row) {
        byte best = SEPARATORS[0];
        for (byte separator : SEPARATORS) {
            if (texts(row, new RowSyntax(separator)).size()
                    > texts(row, new RowSyntax(best)).size()) {
                best = separator;
            }
        }
        return best;
    }

    /**
     * What stands in each column.
     *
     * @throws UnreadableRegisterException if two columns are said to hold the same
     */
    Columns columnsOf(byte[] row, RowSyntax syntax) {
        List<String> texts = texts(row, syntax);
        Map<PersonField, Integer> places = new EnumMap<>(PersonField.class);
        for (int column = 0; column < texts.size(); column++) {
            PersonField field = known.get(FoldedText.letters(texts.get(column)));
            Integer before = field == null ? null : places.putIfAbsent(field, column);
            if (before != null) {
                throw new UnreadableRegisterException(
                        "columns " + (before + 1) + " and " + (column + 1) + " both have a heading of " + field);
            }
        }
        return new Columns(texts.size(), places);
    }

    private static List<String> texts(byte[] row, RowSyntax syntax) {
        List<String> texts = new ArrayList<>();
        int at = 0;
        while (true) {
            int end = syntax.endOfField(row, at, row.length);
            int stop = end == RowSyntax.NONE ? row.length : end;
            texts.add(new String(row, at, stop - at, StandardCharsets.UTF_8));
            if (stop == row.length) {
                return texts;
            }
            at = stop + 1;
        }
    }
}
