package io.github.dancu.cleansing.register;

import io.github.dancu.cleansing.PersonRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Rows as records, block by block. */
final class RegisterRecords {
    private RegisterRecords() {}

    static Stream<PersonRecord> of(RegisterReader reader) {
        return Stream.generate(reader::next)
                .takeWhile(Objects::nonNull)
                .flatMap(block -> records(block).stream())
                .onClose(reader::close);
    }

    private static List<PersonRecord> records(RowBlock block) {
        List<PersonRecord> records = new ArrayList<>();
        block.forEach(new RowHandler() {
            @Override
            public void row(PersonRow row) {
                records.add(row.toRecord());
            }

            @Override
            public void bad(BadRow row) {
                // It says nothing of anybody that could be compared.
            }
        });
        return records;
    }
}
