package io.github.dancu.cleansing.register;

import io.github.dancu.citizen.Citizen;
import io.github.dancu.cleansing.PersonRecord;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

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
     * @param rows asked for an iterator each time the register is read: each time the same rows, in the same order
     */
    static Register of(Set<PersonField> fields, Iterable<? extends Map<PersonField, String>> rows) {
        return new RowsRegister(fields, rows);
    }

    /**
     * What the population database has answered, with the texts that it sent and that could not be read.
     *
     * @param fields what it was asked for: what is not there of others is nobody's fault
     * @param citizens asked for an iterator each time the register is read: each time the same, in the same order
     */
    static Register ofCitizens(Set<PersonField> fields, Iterable<Citizen> citizens) {
        return new RowsRegister(fields, () -> new Converted<>(citizens.iterator(), RecordRows::of));
    }

    /**
     * Records of any register, such as that of social insurance, with the texts that it sent and that could not be read.
     *
     * @param fields what it was asked for; no more than number, old card, name, birth date, sex and insurance number
     * @param records asked for an iterator each time the register is read: each time the same, in the same order
     */
    static Register ofRecords(Set<PersonField> fields, Iterable<PersonRecord> records) {
        return new RowsRegister(fields, () -> new Converted<>(records.iterator(), RecordRows::of));
    }

    /**
     * Begins to read it.
     *
     * @throws UnreadableRegisterException if it cannot be read as a register
     */
    RegisterReader open();

    /**
     * Its rows as records that can be compared with those of other registers; rows that are none are left out. Close the stream.
     *
     * @throws UnreadableRegisterException if it cannot be read as a register; so does the stream
     */
    default Stream<PersonRecord> records() {
        return RegisterRecords.of(open());
    }
}
