package io.github.dancu.citizen;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** UTF-8 without its longest form: no letter of a Latin alphabet takes four bytes. */
final class Utf8 {
    private static final int CONTINUATION_BITS = 6;

    private Utf8() {}

    static @Nullable String decode(String bytes) {
        StringBuilder text = new StringBuilder(bytes.length());
        for (int i = 0; i < bytes.length(); ) {
            int lead = bytes.charAt(i);
            int length = lead < 0x80 ? 1 : lead >= 0xC2 && lead <= 0xDF ? 2 : lead >= 0xE0 && lead <= 0xEF ? 3 : 0;
            if (length == 0 || i + length > bytes.length()) {
                return null;
            }
            int character = length == 1 ? lead : lead & (0xFF >> (length + 1));
            for (int k = i + 1; k < i + length; k++) {
                int next = bytes.charAt(k);
                if (next >> CONTINUATION_BITS != 0b10) {
                    return null;
                }
                character = character << CONTINUATION_BITS | (next & 0x3F);
            }
            boolean overlong = length == 3 && character < 0x800;
            if (overlong || Character.isSurrogate((char) character)) {
                return null;
            }
            text.append((char) character);
            i += length;
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
