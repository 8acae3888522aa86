package io.github.dancu.cleansing.rules;

/** What is known of the rows that have one key (<i>nhóm bản ghi</i>). A view that goes on to the next group: do not keep it. */
public interface Group {
    /** How many there are. */
    int rows();

    /** For how many of them that is true which the grouping marks; 0 if it marks nothing. */
    int marked();

    /** Whether two of them differ in what the grouping compares; {@code false} if it compares nothing. */
    boolean differs();
}
