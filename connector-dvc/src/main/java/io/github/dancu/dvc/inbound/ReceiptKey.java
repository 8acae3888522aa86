package io.github.dancu.dvc.inbound;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The key of a receipt: SHA-256 of its parts, each with its length, so that no two receipts run into one. */
final class ReceiptKey {
    private ReceiptKey() {}

    static String of(String... parts) {
        StringBuilder all = new StringBuilder();
        for (String part : parts) {
            String bare = part.strip();
            all.append(bare.length()).append(':').append(bare);
        }
        return HexFormat.of().formatHex(sha256().digest(all.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
