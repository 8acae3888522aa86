package io.github.dancu.dvc.signon;

import java.util.Base64;

/** The middle of an ID token; what it is signed with is no business of this class. */
final class IdTokenPayload {
    private static final String SHAPE = "an ID token is three parts in Base64url, joined by dots";

    private IdTokenPayload() {}

    /** @throws IllegalArgumentException if it has another shape, or a payload of more bytes than {@code largest} */
    static byte[] of(String idToken, int largest) {
        int first = idToken.indexOf('.');
        int last = idToken.lastIndexOf('.');
        if (first < 1 || first == last || idToken.indexOf('.', first + 1) != last) {
            throw new IllegalArgumentException(SHAPE);
        }
        int length = last - first - 1;
        if (length / 4 * 3 > largest) {
            throw new IllegalArgumentException("claims are at most 256 KiB");
        }
        try {
            return Base64.getUrlDecoder().decode(idToken.substring(first + 1, last));
        } catch (IllegalArgumentException notBase64) {
            // The decoder's own message repeats a character of it.
            throw new IllegalArgumentException(SHAPE);
        }
    }
}
