package io.github.dancu.cleansing.register;

import io.github.dancu.citizen.Personal;
import java.nio.charset.StandardCharsets;

/** Where the columns of one row after the other stand in the bytes of a block. For one thread. */
@Personal
final class RowCells {
    private static final byte BLANK = ' ';

    private final int[] starts;
    private final int[] ends;
    private byte[] bytes = new byte[0];

    /** @param columns how many there are */
    RowCells(int columns) {
        this.starts = new int[columns];
        this.ends = new int[columns];
    }

    byte[] bytes() {
        return bytes;
    }

    int start(int column) {
        return starts[column];
    }

    int end(int column) {
        return ends[column];
    }

    /** Whether there is nothing in a column; nor is there in one that does not exist. */
    boolean isEmpty(int column) {
        return column == Columns.NONE || starts[column] == ends[column];
    }

    /** Whether what is in a column, which is not empty, is in quotation marks. */
    boolean isQuoted(int column) {
        return bytes[starts[column]] == RowSyntax.QUOTE;
    }

    /** What is in a column, without blanks and quotation marks around it. */
    String text(int column) {
        if (isEmpty(column)) {
            return "";
        }
        String text = new String(bytes, starts[column], ends[column] - starts[column], StandardCharsets.UTF_8);
        return isQuoted(column) ? unquoted(text) : text;
    }

    /** Whether there is nothing in any column. */
    boolean areBlank() {
        for (int column = 0; column < starts.length; column++) {
            if (starts[column] < ends[column]) {
                return false;
            }
        }
        return true;
    }

    /** Whether there is nothing between two places of the bytes. */
    boolean areBlank(int from, int to) {
        int at = from;
        while (at < to && isBlank(bytes[at])) {
            at++;
        }
        return at == to;
    }

    /** Goes on to other bytes. */
    void moveTo(byte[] next) {
        bytes = next;
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

    /** The same for all columns, where there are no quotation marks. */
    void putPlain(int from, FieldEnds found, int firstField) {
        int start = from;
        for (int column = 0; column < starts.length; column++) {
            int end = found.end(firstField + column);
            starts[column] = start;
            ends[column] = end;
            // Of an empty field, these are the separators around it.
            if (isBlank(bytes[start]) || isBlank(bytes[Math.max(0, end - 1)])) {
                put(column, start, end);
            }
            start = end + 1;
        }
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
