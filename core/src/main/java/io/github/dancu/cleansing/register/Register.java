package io.github.dancu.cleansing.register;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/**
 * A register that is to be cleansed (<i>cơ sở dữ liệu cần làm sạch</i>): the people of a place, one in each row. It can be read again and
 * again, and is read from the beginning each time.
 *
 * <p>Immutable; thread-safe as far as its source is.
 */
public sealed interface Register permits CsvRegister, RowsRegister {
    /** A file with a heading for each column; its shape is found out. */
    static CsvRegister csv(Path file) {
        return CsvRegister.of(file);
    }

    /**
     * Rows from anywhere, what is known of each person as text.
     *
     * @param fields which fields the rows may have; others are left out
     * @param rows asked for an iterator each time the register is read
     */
    static Register of(Set<PersonField> fields, Iterable<? extends Map<PersonField, String>> rows) {
        return new RowsRegister(fields, rows);
    }

    /**
     * Begins to read it.
     *
     * @throws UnreadableRegisterException if it cannot be read as a register
     */
    RegisterReader open();
}
