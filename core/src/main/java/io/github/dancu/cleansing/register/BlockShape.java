package io.github.dancu.cleansing.register;

/** What the first reading of a register found of one of its blocks, so that nobody has to look for it when the register is read again. Thread-safe. */
final class BlockShape {
    /** Of a block that has to be looked at again. */
    static final BlockShape UNKNOWN = new BlockShape(Integer.MAX_VALUE, 0);

    private final int length;
    private final int lines;
    private volatile char[] lengths = {};

    /**
     * @param length how many bytes it has
     * @param lines how many lines it has, in none of which is a quotation mark
     */
    BlockShape(int length, int lines) {
        this.length = length;
        this.lines = lines;
    }

    int lines() {
        return lines;
    }

    /** Whether these bytes may begin with the same block. */
    boolean fits(byte[] bytes, int available) {
        return length <= available && bytes[length - 1] == RowSyntax.LINE_FEED;
    }

    int length() {
        return length;
    }

    /** How long each of its lines is, its line feed included; none if nobody has found out. */
    char[] lengths() {
        return lengths;
    }

    /** Keeps how long its lines are, unless one is very long. */
    void keep(FieldEnds ends) {
        if (lengths.length > 0 || ends.lines() != lines) {
            return;
        }
        char[] found = new char[lines];
        int start = 0;
        for (int line = 0; line < lines; line++) {
            int end = ends.end(ends.lastOf(line)) + 1;
            if (end - start > Character.MAX_VALUE) {
                return;
            }
            found[line] = (char) (end - start);
            start = end;
        }
        lengths = found;
    }
}
