package io.github.dancu.citizen;

/** Text of which only the last four characters may be seen. */
final class Masked {
    private static final int SHOWN = 4;

    private Masked() {}

    static String tail(String text) {
        int hidden = Math.max(0, text.length() - SHOWN);
        return "*".repeat(hidden) + text.substring(hidden);
    }

    static String toString(Class<?> type, String text) {
        return type.getSimpleName() + "[" + tail(text) + "]";
    }
}
