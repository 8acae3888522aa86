package io.github.dancu.testkit;

/** How far a list that was asked for is. */
enum ListStatus {
    WAITING("1"),
    READY("2"),
    EXPIRED("3"),
    DELETED("4");

    private final String code;

    ListStatus(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
