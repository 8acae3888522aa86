package io.github.dancu.cleansing.cases;

import java.util.Objects;

/**
 * A line of a filled-in file that could not be taken (<i>dòng không nhận được</i>). It says nothing of what stands in it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param line the number of its first line in the file, from 1
 * @param fault why
 */
public record BadLine(long line, Fault fault) {
    /** Why a line could not be taken. */
    public enum Fault {
        /** It names no case. */
        NO_CASE("thiếu mã trường hợp", "no name of a case"),
        /** The book has no case of that name. */
        UNKNOWN_CASE("không có trường hợp mang mã này", "no case has this name"),
        /** What stands for a decision is none. */
        UNKNOWN_DECISION("quyết định không thuộc danh mục", "no decision that is known"),
        /** A decision that is not made about such a case. */
        NOT_FOR_THIS_CASE("quyết định không dùng cho trường hợp này", "a decision that is not made about such a case"),
        /** It does not say who decided. */
        NO_PERSON("thiếu người thực hiện", "nobody is named who decided"),
        /** It does not say on which day it was decided, or not the whole day: without one it would be new whenever it is read. */
        NO_DAY("thiếu ngày hoặc ngày không đọc được", "no day"),
        /** The day is still to come. */
        FUTURE_DAY("ngày chưa tới", "a day that is still to come"),
        /** The case was not yet open on that day. */
        BEFORE_THE_CASE("ngày trước khi phát hiện", "before the case was opened"),
        /** It is to go to another unit, and the note does not say which. */
        NO_UNIT("ghi chú chưa nêu đơn vị nhận", "the note does not say to which unit"),
        /** A line before it decides otherwise about the same case. */
        DECIDED_TWICE("trường hợp đã có quyết định khác ở dòng trên", "another line decides otherwise"),
        /** A cell goes over lines where it should not: a quotation mark is open, and the lines behind it are lost. */
        BROKEN("ô kéo qua nhiều dòng, có thể thiếu dấu ngoặc kép", "a cell that goes on over lines");

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

    public BadLine {
        Objects.requireNonNull(fault, "fault");
    }

    /** For the ward. */
    @Override
    public String toString() {
        return "dòng " + line + ": " + fault.vietnamese();
    }
}
