package io.github.dancu.audit;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** How lines are hashed: SHA-256, or HMAC-SHA256 for whom a key is given. Not thread-safe. */
final class LineHash {
    static final int LENGTH = 32;
    static final String KEYED = "HmacSHA256";
    private static final int SHORTEST_KEY = 16;
    private static final String PLAIN = "SHA-256";

    private final String name;
    private final Input input;
    private final Supplier<byte[]> output;

    private LineHash(String name, Input input, Supplier<byte[]> output) {
        this.name = name;
        this.input = input;
        this.output = output;
    }

    /** @throws IOException if the key is too short to be one */
    static LineHash of(@Nullable Supplier<byte[]> key) throws IOException {
        try {
            if (key == null) {
                MessageDigest digest = MessageDigest.getInstance(PLAIN);
                return new LineHash(PLAIN, digest::update, digest::digest);
            }
            byte[] secret = key.get();
            if (secret.length < SHORTEST_KEY) {
                throw new IOException("the key has fewer than " + SHORTEST_KEY + " bytes");
            }
            Mac mac = Mac.getInstance(KEYED);
            mac.init(new SecretKeySpec(secret, KEYED));
            return new LineHash(KEYED, mac::update, mac::doFinal);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    boolean isKeyed() {
        return name.equals(KEYED);
    }

    String name() {
        return name;
    }

    /** The hash of {@code text} and {@code number} after a line with the hash {@code previous}. */
    byte[] of(byte[] previous, byte[] text, byte[] number) {
        input.update(previous);
        input.update(text);
        input.update(number);
        return output.get();
    }

    private interface Input {
        void update(byte[] bytes);
    }
}
