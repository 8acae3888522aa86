package io.github.dancu.cleansing.register;

import io.github.dancu.citizen.Personal;
import java.nio.charset.StandardCharsets;

/**
 * What stands in some fields of a row (<i>trích dòng</i>), kept when the row has gone on: as the bytes that came, which become texts when somebody
 * asks.
 *
 * <p>Immutable and thread-safe; {@link #toString()} shows nothing of it.
 */
@Personal
public final class RowExcerpt {
    /** No text of a register holds one. */
    private static final byte BETWEEN = 0;

    private final byte[] bytes;

    private RowExcerpt(byte[] bytes) {
        this.bytes = bytes;
    }

    static RowExcerpt of(RowCells cells, PersonField... fields) {
        int length = 0;
        boolean plain = true;
        for (PersonField field : fields) {
            int place = Columns.place(field);
            if (!cells.isEmpty(place)) {
                length += cells.end(place) - cells.start(place);
                plain &= !cells.isQuoted(place);
            }
        }
        return new RowExcerpt(plain ? plain(cells, length, fields) : unquoted(cells, fields));
    }

    private static byte[] plain(RowCells cells, int length, PersonField... fields) {
        byte[] bytes = new byte[length + fields.length];
        int at = 0;
        for (PersonField field : fields) {
            int place = Columns.place(field);
            if (!cells.isEmpty(place)) {
                int start = cells.start(place);
                System.arraycopy(cells.bytes(), start, bytes, at, cells.end(place) - start);
                at += cells.end(place) - start;
            }
            bytes[at++] = BETWEEN;
        }
        return bytes;
    }

    private static byte[] unquoted(RowCells cells, PersonField... fields) {
        StringBuilder texts = new StringBuilder();
        for (PersonField field : fields) {
            texts.append(cells.text(Columns.place(field))).append((char) BETWEEN);
        }
        return texts.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * A field as it came, without the blanks around it; empty if there was nothing in it.
     *
     * @param number which of the fields, in the order in which they were asked for, from 0
     * @throws IndexOutOfBoundsException if there are not so many
     */
    public String text(int number) {
        if (number < 0) {
            throw new IndexOutOfBoundsException("fields count from 0");
        }
        int start = 0;
        for (int before = 0; before < number; before++) {
            start = end(start) + 1;
        }
        return new String(bytes, start, end(start) - start, StandardCharsets.UTF_8);
    }

    private int end(int start) {
        int at = start;
        while (bytes[at] != BETWEEN) {
            at++;
        }
        return at;
    }

    @Override
    public String toString() {
        return "RowExcerpt[***]";
    }
}
