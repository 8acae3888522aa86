package io.github.dancu.cleansing.register;

import java.nio.charset.StandardCharsets;

/** How two texts are looked at when it is asked whether they are the same. */
public enum Spelling {
    /** As they are written. */
    AS_WRITTEN {
        @Override
        long fingerprint(byte[] bytes, int from, int to) {
            return Fingerprint.asWritten(bytes, from, to);
        }
    },
    /** Letters and digits alone, without case and diacritics. */
    LETTERS {
        @Override
        long fingerprint(byte[] bytes, int from, int to) {
            return Fingerprint.letters(bytes, from, to);
        }
    },
    /** Digits alone; a phone number with the code of Vietnam before it is the same as one with 0. Digits that are all the same are none: 000000000. */
    DIGITS {
        @Override
        long fingerprint(byte[] bytes, int from, int to) {
            return Fingerprint.digits(bytes, from, to);
        }
    };

    /** The number that {@link PersonRow#fingerprint} has for a field with this text in it. */
    public long fingerprint(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return fingerprint(bytes, 0, bytes.length);
    }

    abstract long fingerprint(byte[] bytes, int from, int to);
}
