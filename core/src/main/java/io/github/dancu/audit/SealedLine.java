package io.github.dancu.audit;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line with its number and its hash at its end. What is hashed is everything before the hash. */
final class SealedLine {
    private static final String NUMBER = ",\"line\":";
    private static final String HASH = ",\"hash\":\"";
    // Lower case only: who changes the case of a digit has changed a byte.
    private static final Pattern FORM =
            Pattern.compile("(.*)" + NUMBER + "([1-9][0-9]{0,17})" + HASH + "([0-9a-f]{64})\"\\}", Pattern.DOTALL);

    private final byte[] text;
    private final long number;
    private final byte[] hash;

    private SealedLine(byte[] text, long number, byte[] hash) {
        this.text = text;
        this.number = number;
        this.hash = hash;
    }

    /** {@code text}, open at its end, as the line with this number after the one with the hash {@code previous}. */
    static SealedLine of(byte[] text, long number, byte[] previous, LineHash hash) {
        return new SealedLine(text, number, hash.of(previous, text, numbered(number)));
    }

    /** Reads a line without its end; empty if it has another form. */
    static Optional<SealedLine> tryParse(byte[] line) {
        Matcher parts = FORM.matcher(new String(line, StandardCharsets.ISO_8859_1));
        return parts.matches()
                ? Optional.of(new SealedLine(
                        Arrays.copyOf(line, parts.end(1)),
                        Long.parseLong(parts.group(2)),
                        HexFormat.of().parseHex(parts.group(3))))
                : Optional.empty();
    }

    long number() {
        return number;
    }

    byte[] hash() {
        return hash;
    }

    /** Whether its hash would be this one if it stood as line {@code at} after the one with the hash {@code previous}. */
    boolean holds(long at, byte[] previous, LineHash with) {
        return Arrays.equals(hash, with.of(previous, text, numbered(at)));
    }

    /** The line as it stands in the file. */
    byte[] toBytes() {
        byte[] end = (HASH + HexFormat.of().formatHex(hash) + "\"}\n").getBytes(StandardCharsets.US_ASCII);
        byte[] middle = numbered(number);
        byte[] line = Arrays.copyOf(text, text.length + middle.length + end.length);
        System.arraycopy(middle, 0, line, text.length, middle.length);
        System.arraycopy(end, 0, line, text.length + middle.length, end.length);
        return line;
    }

    /** What the log says about itself here, if it does. */
    Optional<LogWord> word() {
        return field(AuditText.LOG).flatMap(LogWord::tryParse);
    }

    /** The hash of the line before, as the first line of a file tells it. */
    Optional<byte[]> previous() {
        return field(AuditText.PREVIOUS).filter(AuditHead::isHash).map(HexFormat.of()::parseHex);
    }

    /** The value of a field whose values need no escaping. Inside a value no quotes stand unescaped: names are found only. */
    Optional<String> field(String name) {
        String line = new String(text, StandardCharsets.UTF_8);
        String start = ",\"" + name + "\":\"";
        int from = line.indexOf(start);
        int to = line.indexOf('"', from + start.length());
        return from < 0 || to < 0 ? Optional.empty() : Optional.of(line.substring(from + start.length(), to));
    }

    private static byte[] numbered(long number) {
        return (NUMBER + number).getBytes(StandardCharsets.US_ASCII);
    }
}
