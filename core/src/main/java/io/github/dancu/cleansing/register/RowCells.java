package io.github.dancu.cleansing.register;

import io.github.dancu.citizen.Personal;
import java.nio.charset.StandardCharsets;

/** Where the fields of one row after the other stand in the bytes of a block. For one thread. */
@Personal
final class RowCells {
    private static final byte BLANK = ' ';

    private final Columns columns;
    /** Of each field, where it starts, and in the lower half where it ends. */
    private final long[] cells = new long[Columns.PLACES];

    private byte[] bytes = new byte[0];
    private long filled;

    RowCells(Columns columns) {
        this.columns = columns;
    }

    byte[] bytes() {
        return bytes;
    }

    int start(int place) {
        return (int) (cells[place] >>> Integer.SIZE);
    }

    int end(int place) {
        return (int) cells[place];
    }

    /** Whether there is nothing in a field; nor is there in one that has no column. */
    boolean isEmpty(int place) {
        return ((filled >>> place) & 1) == 0;
    }

    /** A bit for each field that has something in it. */
    long filled() {
        return filled;
    }

    /** Whether what is in a field, which is not empty, is in quotation marks. */
    boolean isQuoted(int place) {
        return bytes[start(place)] == RowSyntax.QUOTE;
    }

    /** What is in a field, without blanks and quotation marks around it. */
    String text(int place) {
        if (isEmpty(place)) {
            return "";
        }
        String text = new String(bytes, start(place), end(place) - start(place), StandardCharsets.UTF_8);
        return isQuoted(place) ? unquoted(text) : text;
    }

    /** Whether there is nothing in any column. */
    boolean areBlank() {
        return filled == 0;
    }

    /** Whether there is nothing between two places of the bytes. */
    boolean areBlank(int from, int to) {
        int at = from;
        while (at < to && isBlank(bytes[at])) {
            at++;
        }
        return at == to;
    }

    /** Goes on to a row in these bytes, of which nothing is known yet. */
    void moveTo(byte[] next) {
        // Not for each row of a block: a reference that is written costs more than one that is compared.
        if (bytes != next) {
            bytes = next;
        }
        filled = 0;
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
        boolean blank = start < end && bytes[start] == RowSyntax.QUOTE && isBlankInQuotes(start, end);
        set(columns.placeOfColumn(column), start, blank ? start : end);
    }

    /** The same for all columns, where there are no quotation marks. */
    void putPlain(int from, FieldEnds found, int firstField) {
        int start = from;
        int count = columns.count();
        long known = 0;
        for (int column = 0; column < count; column++) {
            int end = found.end(firstField + column);
            // Of an empty field, these are the separators around it.
            int lower = Math.min(bytes[start] & 0xFF, bytes[Math.max(0, end - 1)] & 0xFF);
            if (lower <= BLANK && start < end) {
                put(column, start, end);
            } else {
                int place = columns.placeOfColumn(column);
                cells[place] = cell(start, end);
                known |= filled(start, end) << place;
            }
            start = end + 1;
        }
        filled |= known;
    }

    private void set(int place, int start, int end) {
        cells[place] = cell(start, end);
        filled |= filled(start, end) << place;
    }

    private static long cell(int start, int end) {
        return (long) start << Integer.SIZE | end;
    }

    /** 1 if something stands there: what is negative has a highest bit. */
    private static long filled(int start, int end) {
        return (long) (start - end) >>> 63;
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

    @Override
    public String toString() {
        return "RowCells[***]";
    }
}
