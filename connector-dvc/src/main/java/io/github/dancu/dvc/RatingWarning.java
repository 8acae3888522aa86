package io.github.dancu.dvc;

/** What is odd about ratings, but no reason not to send them (<i>cảnh báo số liệu đánh giá</i>). */
public enum RatingWarning {
    /** The shares do not add up to 100 exactly, but rounding explains it. */
    ROUNDED_SHARES,
    /** A share is no whole number of the people who rated, even if it was rounded. */
    NO_WHOLE_NUMBER_OF_PEOPLE,
    /** There are more opinions than people who rated. */
    MORE_OPINIONS_THAN_PEOPLE
}
