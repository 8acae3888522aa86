package io.github.dancu.citizen;

import org.jspecify.annotations.Nullable;

/**
 * An encoding of Vietnamese text from before Unicode (<i>bảng mã cũ</i>), or Unicode read in the wrong one.
 *
 * <p>Registers that were filled in the 1990s and 2000s still hold such text: its bytes were taken for windows-1252 or
 * ISO 8859-1 and show as <i>NguyÔn V¨n MÉu</i>. {@link LegacyText} recognises it.
 */
public enum LegacyEncoding {
    /**
     * TCVN 5712:1993, third set (<i>TCVN3</i>, <i>ABC</i>; fonts <i>.VnTime</i>): one byte for each letter in lower case;
     * capitals with a tone are lower-case bytes in a capital font.
     */
    TCVN3 {
        @Override
        @Nullable
        String decode(String bytes) {
            String decoded = ByteTables.TCVN3.decode(bytes);
            return decoded == null ? null : CapitalFont.restore(decoded);
        }
    },
    /** <i>VNI-Windows</i>: a vowel and a second byte that holds its marks. */
    VNI_WINDOWS {
        @Override
        @Nullable
        String decode(String bytes) {
            return VniWindows.decode(bytes);
        }
    },
    /** Microsoft's code page 1258 (<i>Windows tiếng Việt</i>): some marks are bytes of their own after the vowel. */
    WINDOWS_1258 {
        @Override
        @Nullable
        String decode(String bytes) {
            return ByteTables.WINDOWS_1258.decode(bytes);
        }
    },
    /** Unicode in UTF-8, read byte by byte. */
    UTF_8 {
        @Override
        @Nullable
        String decode(String bytes) {
            return Utf8.decode(bytes);
        }
    };

    /** The text of these bytes, one to a character, in NFC; {@code null} if a byte means nothing here. */
    abstract @Nullable String decode(String bytes);
}
