package io.github.dancu.testkit.register;

import io.github.dancu.cleansing.register.PersonField;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes rows as UTF-8, in blocks; or only counts them. For one thread. */
final class CsvRows implements AutoCloseable {
    private static final int BLOCK = 1 << 16;

    private final @Nullable OutputStream out;
    private final PersonField[] columns;
    private final StringBuilder text = new StringBuilder(BLOCK + 4096);
    private long line = 1;

    /** @param out nowhere, if it is {@code null} */
    CsvRows(@Nullable OutputStream out, List<PersonField> columns) {
        this.out = out;
        this.columns = columns.toArray(PersonField[]::new);
        String separator = "";
        for (PersonField column : columns) {
            text.append(separator);
            append(column.vietnamese());
            separator = ",";
        }
        text.append('\n');
    }

    /** The number of the line that the next row will be. */
    long next() {
        return line + 1;
    }

    void add(Draft row) {
        line++;
        if (out == null) {
            return;
        }
        for (int i = 0; i < columns.length; i++) {
            if (i > 0) {
                text.append(',');
            }
            append(row.text(columns[i]));
        }
        text.append('\n');
        if (text.length() > BLOCK) {
            flush();
        }
    }

    @Override
    public void close() {
        try {
            if (out != null) {
                flush();
                out.close();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("the register cannot be written", failure);
        }
    }

    private void append(String value) {
        if (value.indexOf(',') >= 0 || value.indexOf('"') >= 0) {
            text.append('"').append(value.replace("\"", "\"\"")).append('"');
        } else {
            text.append(value);
        }
    }

    private void flush() {
        try {
            if (out != null) {
                out.write(text.toString().getBytes(StandardCharsets.UTF_8));
            }
            text.setLength(0);
        } catch (IOException failure) {
            throw new UncheckedIOException("the register cannot be written", failure);
        }
    }
}
