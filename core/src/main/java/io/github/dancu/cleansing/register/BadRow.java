package io.github.dancu.cleansing.register;

import io.github.dancu.citizen.Personal;
import java.util.Objects;

/**
 * A row that is none (<i>dòng không đọc được</i>): it is told with the others' findings, and stops nothing.
 *
 * <p>Immutable and thread-safe; {@link #toString()} does not show what stands in it.
 *
 * @param line the number of its first line in the file, from 1
 * @param fault why it is none
 * @param text the row as it came, or its beginning, up to 1,000 bytes; bytes that are no UTF-8 are replaced
 */
@Personal
public record BadRow(long line, Fault fault, String text) {
    /** Why a row is none. */
    public enum Fault {
        /** It has more fields than there are headings, and what stands in them is not blank. */
        TOO_MANY_FIELDS("nhiều cột hơn dòng tiêu đề", "more fields than headings"),
        /** It has fewer fields than there are headings. */
        TOO_FEW_FIELDS("ít cột hơn dòng tiêu đề", "fewer fields than headings"),
        /** It is longer than a row may be. */
        TOO_LONG("dòng quá dài", "longer than a row may be"),
        /** A quotation mark opens a field and none closes it. */
        OPEN_QUOTE("dấu ngoặc kép không đóng", "a quotation mark that is never closed"),
        /** It holds a zero byte. */
        ZERO_BYTE("có byte 0", "a zero byte"),
        /** It is not in the encoding of the file. */
        WRONG_ENCODING("sai bảng mã", "not in the encoding of the file");

        private final String vietnamese;
        private final String english;

        Fault(String vietnamese, String english) {
            this.vietnamese = vietnamese;
            this.english = english;
        }

        /** For people. */
        public String vietnamese() {
            return vietnamese;
        }

        /** For people. */
        public String english() {
            return english;
        }
    }

    public BadRow {
        Objects.requireNonNull(fault, "fault");
        Objects.requireNonNull(text, "text");
    }

    @Override
    public String toString() {
        return "BadRow[line " + line + ", " + fault + "]";
    }
}
