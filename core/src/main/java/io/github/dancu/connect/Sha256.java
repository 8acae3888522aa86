package io.github.dancu.connect;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 (FIPS 180-4), told as 64 hexadecimal digits in small letters. For connectors. */
public final class Sha256 {
    private Sha256() {}

    /** Of these bytes, one part after the other, as if they were one. */
    public static String hex(byte[]... parts) {
        MessageDigest hash = start();
        for (byte[] part : parts) {
            hash.update(part);
        }
        return hex(hash);
    }

    /** Of a text in UTF-8. */
    public static String hex(String text) {
        return hex(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Of all that was put into a hash that {@link #start()} began; it is empty again then. */
    public static String hex(MessageDigest hash) {
        return HexFormat.of().formatHex(hash.digest());
    }

    /** A hash of what comes in pieces. Not thread-safe. */
    public static MessageDigest start() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
