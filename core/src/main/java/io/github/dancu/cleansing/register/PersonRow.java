package io.github.dancu.cleansing.register;

import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.CmndNumber;
import io.github.dancu.citizen.PartialDate;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.citizen.Personal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What a register says about one person (<i>bản ghi của công dân trong sổ</i>), as it came. It is a view that goes on to the next row: do
 * not keep it, keep what it said.
 *
 * <p>For one thread. {@link #toString()} shows the number of the line.
 */
@Personal
public final class PersonRow {
    private static final byte BLANK = ' ';

    private final Columns columns;
    private final int[] starts;
    private final int[] ends;
    private byte[] bytes = new byte[0];
    private long line;

    PersonRow(Columns columns) {
        this.columns = columns;
        this.starts = new int[columns.count()];
        this.ends = new int[columns.count()];
    }

    /** The number of its first line in the file, from 1; of rows that come from no file, how many there were with it. */
    public long line() {
        return line;
    }

    /** Whether the register has a column with this field. */
    public boolean mentions(PersonField field) {
        return columns.of(field) != Columns.NONE;
    }

    /** Whether there is anything but blanks in it. */
    public boolean has(PersonField field) {
        int column = columns.of(field);
        return column != Columns.NONE && starts[column] < ends[column];
    }

    /** A field as it came, without the blanks around it; empty if there is nothing in it, or no such column. */
    public String text(PersonField field) {
        int column = columns.of(field);
        if (column == Columns.NONE || starts[column] == ends[column]) {
            return "";
        }
        String text = new String(bytes, starts[column], ends[column] - starts[column], StandardCharsets.UTF_8);
        return text.charAt(0) == RowSyntax.QUOTE ? unquoted(text) : text;
    }

    /** The personal number, if it is one. */
    public Optional<CitizenId> citizenId() {
        return CitizenId.tryParse(text(PersonField.NUMBER));
    }

    /** The old card number, if it is one. */
    public Optional<CmndNumber> cmnd() {
        return CmndNumber.tryParse(text(PersonField.CMND));
    }

    /** The name, if it is one. */
    public Optional<PersonName> name() {
        return PersonName.tryParse(text(PersonField.NAME));
    }

    /** The birth date, if it is one. */
    public Optional<PartialDate> birthDate() {
        return PartialDate.tryParse(text(PersonField.BIRTH_DATE));
    }

    @Override
    public String toString() {
        return "PersonRow[line " + line + "]";
    }

    /** Whether there is anything in it at all. */
    boolean isBlank() {
        for (int column = 0; column < starts.length; column++) {
            if (starts[column] < ends[column]) {
                return false;
            }
        }
        return true;
    }

    boolean isBlank(int from, int to) {
        int at = from;
        while (at < to && isBlank(bytes[at])) {
            at++;
        }
        return at == to;
    }

    /** Goes on to another row. */
    void moveTo(byte[] newBytes, long newLine) {
        bytes = newBytes;
        line = newLine;
    }

    /** Where a column stands in the bytes; blanks around it are left out. */
    void put(int column, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isBlank(bytes[start])) {
            start++;
        }
        while (end > start && isBlank(bytes[end - 1])) {
            end--;
        }
        starts[column] = start;
        ends[column] = start < end && bytes[start] == RowSyntax.QUOTE && isBlankInQuotes(start, end) ? start : end;
    }

    private boolean isBlankInQuotes(int start, int end) {
        int last = bytes[end - 1] == RowSyntax.QUOTE && end - 1 > start ? end - 1 : end;
        for (int at = start + 1; at < last; at++) {
            if (!isBlank(bytes[at])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(byte b) {
        return b == BLANK || (b >= '\t' && b <= '\r');
    }

    private static String unquoted(String text) {
        int last = text.length() - 1;
        int end = last > 0 && text.charAt(last) == RowSyntax.QUOTE ? last : last + 1;
        return text.substring(1, end).replace("\"\"", "\"").strip();
    }
}
