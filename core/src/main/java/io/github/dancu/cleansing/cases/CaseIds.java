package io.github.dancu.cleansing.cases;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Names cases. With a key: there are few enough personal numbers for anybody to try them all on a bare digest. For one thread.
 */
final class CaseIds {
    private static final String ALGORITHM = "HmacSHA256";
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 16;
    private static final String BETWEEN = "\u001F";

    private final Mac mac;

    CaseIds(byte[] key) {
        try {
            this.mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has " + ALGORITHM, impossible);
        }
    }

    /** The name of the first case about this; further ones are counted. It begins with a letter, so that no spreadsheet takes it for a number. */
    String of(String register, Sighting seen) {
        String about = String.join(BETWEEN, register, seen.rule().id(), seen.field(), Identity.of(seen));
        byte[] digest = mac.doFinal(about.getBytes(StandardCharsets.UTF_8));
        StringBuilder id = new StringBuilder(LENGTH + 1).append('c');
        for (int i = 0; i < LENGTH; i++) {
            id.append(LETTERS.charAt(digest[i] & 31));
        }
        return id.toString();
    }

    /** The name of the {@code count}th case about the same. */
    static String counted(String first, int count) {
        return count == 1 ? first : first + "-" + count;
    }
}
