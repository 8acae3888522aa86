package io.github.dancu.connect;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bodies as text: strictly UTF-8, because a replacement character would be a changed name. */
final class BodyText {
    private static final char REPLACEMENT = '\uFFFD';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private BodyText() {}

    static String utf8(byte[] body) throws ReplyFault {
        // Quick, and as strict where nothing was replaced.
        String text = new String(body, StandardCharsets.UTF_8);
        return withoutMark(text.indexOf(REPLACEMENT) < 0 ? text : strictly(body));
    }

    private static String strictly(byte[] body) throws ReplyFault {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw ReplyFault.unreadable("a body that is not UTF-8");
        }
    }

    static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }
}
