package io.github.dancu.dvc;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What one note mixes into its marks, so that the same content has another mark in every other note.
 *
 * @param text twelve letters, digits, hyphens and low lines
 */
record Salt(String text) {
    private static final String HMAC = "HmacSHA256";
    private static final int BYTES = 9;
    private static final Pattern TEXT = Pattern.compile("[\\w-]{12}");
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    static Salt of(RandomGenerator random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new Salt(BASE64.encodeToString(bytes));
    }

    /** Empty if it is none. */
    static Optional<Salt> tryParse(String text) {
        return TEXT.matcher(text).matches() ? Optional.of(new Salt(text)) : Optional.empty();
    }

    /** What tells a content from others, in so many letters, digits, hyphens and low lines, 43 at the most. */
    String mark(byte[] content, int length) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(text.getBytes(StandardCharsets.US_ASCII), HMAC));
            return BASE64.encodeToString(mac.doFinal(content)).substring(0, length);
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException("every Java platform has HMAC with SHA-256", impossible);
        }
    }
}
