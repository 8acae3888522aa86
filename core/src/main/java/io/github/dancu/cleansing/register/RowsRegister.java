package io.github.dancu.cleansing.register;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rows that come from no file, written as one would be. */
record RowsRegister(Set<PersonField> fields, Iterable<? extends Map<PersonField, String>> rows) implements Register {
    private static final byte SEPARATOR = ',';
    private static final int ROWS_IN_A_BLOCK = 1_000;

    RowsRegister {
        EnumSet<PersonField> copy = EnumSet.noneOf(PersonField.class);
        copy.addAll(fields);
        fields = Collections.unmodifiableSet(copy);
    }

    @Override
    public RegisterReader open() {
        return new Reader(fields, rows.iterator());
    }

    @Override
    public String toString() {
        return "RowsRegister" + fields;
    }

    private final class Reader implements RegisterReader {
        private final Set<PersonField> fields;
        private final Iterator<? extends Map<PersonField, String>> rows;
        private final RowBlock.Layout layout;
        private long count;

        Reader(Set<PersonField> fields, Iterator<? extends Map<PersonField, String>> rows) {
            this.fields = fields;
            this.rows = rows;
            Map<PersonField, Integer> places = new EnumMap<>(PersonField.class);
            fields.forEach(field -> places.put(field, places.size()));
            Columns columns = new Columns(fields.size(), places);
            this.layout = new RowBlock.Layout(new RowSyntax(SEPARATOR), columns, Integer.MAX_VALUE - 1, null);
        }

        @Override
        public Set<PersonField> fields() {
            return fields;
        }

        @Override
        public @Nullable RowBlock next() {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            long first = count + 1;
            while (rows.hasNext() && count < first + ROWS_IN_A_BLOCK - 1) {
                write(rows.next(), bytes);
                count++;
            }
            return bytes.size() == 0 ? null : new RowBlock(layout, bytes.toByteArray(), bytes.size(), first, null);
        }

        @Override
        public RegisterReader again() {
            return open();
        }

        @Override
        public void close() {
            // There is nothing to give back.
        }

        private void write(Map<PersonField, String> row, ByteArrayOutputStream bytes) {
            int left = fields.size();
            for (PersonField field : fields) {
                // A line break would be another row, and is no more than a blank in any of these fields.
                String text = row.getOrDefault(field, "").replace('\n', ' ').replace('\r', ' ');
                bytes.writeBytes(("\"" + text.replace("\"", "\"\"") + "\"").getBytes(StandardCharsets.UTF_8));
                bytes.write(--left == 0 ? RowSyntax.LINE_FEED : SEPARATOR);
            }
        }
    }
}
