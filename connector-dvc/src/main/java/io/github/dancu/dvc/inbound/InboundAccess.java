package io.github.dancu.dvc.inbound;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The key by which the portal shows that it is the portal (<i>khóa bảo mật của đơn vị gửi</i>), compared in a time that does not tell
 * how much of it was right.
 *
 * <p>One public integration has it in the field {@code SecurityKey} beside the data; a bare list cannot show one. Who agreed on a
 * header instead compares with {@link #permits(String)}. Thread-safe if the supplier is; {@link #toString()} shows the field alone.
 */
public final class InboundAccess {
    private static final String USUAL_FIELD = "SecurityKey";

    private final String field;
    private final Supplier<String> key;

    private InboundAccess(String field, Supplier<String> key) {
        this.field = field;
        this.key = Objects.requireNonNull(key, "key");
    }

    /**
     * A key in the field {@code SecurityKey} of the request.
     *
     * @param key asked for at each request, so that a changed one holds without a restart; while it is blank nobody is let in
     */
    public static InboundAccess of(Supplier<String> key) {
        return new InboundAccess(USUAL_FIELD, key);
    }

    /**
     * The same key in another field, which is found in any case of its letters.
     *
     * @throws IllegalArgumentException if {@code field} is blank
     */
    public InboundAccess inField(String field) {
        if (field.isBlank()) {
            throw new IllegalArgumentException("a field has a name");
        }
        return new InboundAccess(field, key);
    }

    /** Whether this is the key; {@code null} never is. */
    public boolean permits(@Nullable String shown) {
        String expected = key.get();
        return shown != null
                && !expected.isBlank()
                && MessageDigest.isEqual(
                        shown.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
    }

    String field() {
        return field;
    }

    @Override
    public String toString() {
        return "InboundAccess[" + field + "]";
    }
}
