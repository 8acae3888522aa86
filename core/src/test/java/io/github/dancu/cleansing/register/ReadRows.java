package io.github.dancu.cleansing.register;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All that a register says. */
record ReadRows(
        Set<PersonField> fields,
        List<Long> lines,
        List<Map<PersonField, String>> rows,
        List<BadRow> bad,
        int longestBlock) {
    static ReadRows of(Register register) {
        List<Long> lines = new ArrayList<>();
        List<Map<PersonField, String>> rows = new ArrayList<>();
        List<BadRow> bad = new ArrayList<>();
        int longest = 0;
        try (RegisterReader reader = register.open()) {
            Set<PersonField> fields = reader.fields();
            RowHandler handler = new RowHandler() {
                @Override
                public void row(PersonRow row) {
                    lines.add(row.line());
                    Map<PersonField, String> texts = new EnumMap<>(PersonField.class);
                    fields.forEach(field -> texts.put(field, row.text(field)));
                    rows.add(texts);
                }

                @Override
                public void bad(BadRow row) {
                    bad.add(row);
                }
            };
            for (RowBlock block = reader.next(); block != null; block = reader.next()) {
                longest = Math.max(longest, block.bytes().length);
                block.forEach(handler);
            }
            return new ReadRows(fields, lines, rows, bad, longest);
        }
    }

    List<String> texts(PersonField field) {
        return rows.stream().map(row -> row.get(field)).toList();
    }
}
