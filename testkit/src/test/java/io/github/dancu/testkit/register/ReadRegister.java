package io.github.dancu.testkit.register;

import io.github.dancu.cleansing.register.BadRow;
import io.github.dancu.cleansing.register.PersonField;
import io.github.dancu.cleansing.register.PersonRow;
import io.github.dancu.cleansing.register.Register;
import io.github.dancu.cleansing.register.RegisterReader;
import io.github.dancu.cleansing.register.RowHandler;
import io.github.dancu.text.FoldedText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A row as it stands in a file. */
record ReadRegister(long line, Map<PersonField, String> values) {
    static List<ReadRegister> rows(Path file) {
        List<ReadRegister> rows = new ArrayList<>();
        try (RegisterReader reader = Register.csv(file).open()) {
            reader.forEach(new RowHandler() {
                @Override
                public void row(PersonRow row) {
                    Map<PersonField, String> values = new EnumMap<>(PersonField.class);
                    for (PersonField field : PersonField.values()) {
                        values.put(field, row.text(field));
                    }
                    rows.add(new ReadRegister(row.line(), values));
                }

                @Override
                public void bad(BadRow row) {
                    throw new AssertionError(row.toString());
                }
            });
        }
        return rows;
    }

    String text(PersonField field) {
        return values.getOrDefault(field, "");
    }

    /** Without case and diacritics. */
    String folded(PersonField field) {
        return FoldedText.letters(text(field));
    }

    int year(PersonField date) {
        String text = text(date);
        return Integer.parseInt(text.substring(text.length() - 4));
    }

    boolean isHead() {
        return folded(PersonField.RELATIONSHIP).equals("chuho")
                || folded(PersonField.RELATIONSHIP).equals("ch01");
    }

    String household() {
        return text(PersonField.HOUSEHOLD) + " " + text(PersonField.WARD);
    }

    String person() {
        return folded(PersonField.NAME) + " " + text(PersonField.BIRTH_DATE);
    }
}
