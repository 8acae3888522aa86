package io.github.dancu.citizen;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Encodings with one character for each byte; windows-1258 composes them afterwards. */
final class ByteTables {
    /** TCVN 5712:1993, VN3, from 0xA0. A full stop in the middle is a byte without a letter. */
    static final ByteTables TCVN3 = new ByteTables("\u00A0ĂÂÊÔƠƯĐăâêôơưđ......àảãá"
            + "ạ.ằẳẵắ.......ặầẩẫấậè.ẻẽ"
            + "éẹềểễếệìỉ...ĩíịò"
            + ".ỏõóọồổỗốộờởỡớợù"
            + ".ủũúụừửữứựỳỷỹýỵ.");

    /** Microsoft's chart, from 0xA0. */
    static final ByteTables WINDOWS_1258 = new ByteTables("\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯°±²³´µ¶·¸¹º»¼½¾¿"
            + "ÀÁÂĂÄÅÆÇÈÉÊË\u0300ÍÎÏĐÑ\u0309ÓÔƠÖ×ØÙÚÛÜƯ\u0303ß"
            + "àáâăäåæçèéêë\u0301íîïđñ\u0323óôơö÷øùúûüư₫ÿ");

    private static final char NONE = 0;

    private final char[] characters = new char[0x100];

    private ByteTables(String fromA0) {
        for (char code = 1; code < 0xA0; code++) {
            characters[code] = LegacyBytes.sameInAll(code) ? LegacyBytes.asWindows1252(code) : NONE;
        }
        for (int i = 0; i < fromA0.length(); i++) {
            char character = fromA0.charAt(i);
            characters[0xA0 + i] = character == '.' ? NONE : character;
        }
    }

    @Nullable
    String decode(String bytes) {
        StringBuilder text = new StringBuilder(bytes.length());
        for (int i = 0; i < bytes.length(); i++) {
            char character = characters[bytes.charAt(i)];
            if (character == NONE) {
                return null;
            }
            text.append(character);
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
