package io.github.dancu.dvc;

import io.github.dancu.connect.Sha256;
import java.security.MessageDigest;
import java.util.HexFormat;

/** SHA-256, in 64 hexadecimal digits. */
final class Digest {
    private Digest() {}

    static String of(byte[] content) {
        return Sha256.hex(content);
    }

    static MessageDigest sha256() {
        return Sha256.start();
    }

    static String text(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }
}
