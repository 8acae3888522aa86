package io.github.dancu.bhxh;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** In which case the MD5 of the password is written: the gateway's guide says upper, several clients send lower. */
public enum HashCase {
    /** {@code 0123ABCD…}. */
    UPPER,
    /** {@code 0123abcd…}. */
    LOWER;

    /** MD5 is what the gateway compares; as a protection of the password it is worth nothing. */
    String hash(String password) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(password.getBytes(StandardCharsets.UTF_8));
            return (this == UPPER ? HexFormat.of().withUpperCase() : HexFormat.of()).formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has MD5", impossible);
        }
    }
}
