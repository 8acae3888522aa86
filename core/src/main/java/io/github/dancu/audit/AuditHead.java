package io.github.dancu.audit;

import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The last line of an audit log at some moment. Noted in another place, it shows later that nothing up to it was changed or cut
 * off: {@link AuditVerifier#holding}.
 *
 * <p>Immutable and thread-safe. {@link #toString()} is what {@link #tryParse} reads.
 *
 * @param line the number of the line, from 1
 * @param hash its hash, 64 hexadecimal digits in lower case
 */
public record AuditHead(long line, String hash) {
    private static final Pattern TEXT = Pattern.compile("([0-9]{1,18}):([0-9a-f]{64})");

    /** @throws IllegalArgumentException if {@code line} is less than 1, or {@code hash} is not 64 hexadecimal digits */
    public AuditHead {
        Objects.requireNonNull(hash, "hash");
        if (line < 1 || !TEXT.matcher(line + ":" + hash).matches()) {
            throw new IllegalArgumentException("a head is a line from 1 and a hash of 64 hexadecimal digits");
        }
    }

    /** Reads what {@link #toString()} writes; empty if it is something else. */
    public static Optional<AuditHead> tryParse(String text) {
        Matcher parts = TEXT.matcher(text);
        return parts.matches() && Long.parseLong(parts.group(1)) > 0
                ? Optional.of(new AuditHead(Long.parseLong(parts.group(1)), parts.group(2)))
                : Optional.empty();
    }

    static boolean isHash(String text) {
        return TEXT.matcher("1:" + text).matches();
    }

    static AuditHead of(long line, byte[] hash) {
        return new AuditHead(line, HexFormat.of().formatHex(hash));
    }

    /** The line and its hash, for example {@code 4711:9f86d0…}. */
    @Override
    public String toString() {
        return line + ":" + hash;
    }
}
