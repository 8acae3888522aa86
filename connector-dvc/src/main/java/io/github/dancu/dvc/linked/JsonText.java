package io.github.dancu.dvc.linked;

import io.github.dancu.connect.JsonFields;
import io.github.dancu.connect.ReplyFault;
import io.github.dancu.connect.WireReply;
import io.github.dancu.connect.WireRequest;
import java.nio.charset.StandardCharsets;

/** A JSON object in a text: in a field of another one, or in the journal. It is read within the same bounds as a reply. */
final class JsonText {
    private static final int OK = 200;

    private JsonText() {}

    static JsonFields read(String text) throws ReplyFault {
        return JsonFields.of(new WireReply(OK, text.getBytes(StandardCharsets.UTF_8), null));
    }

    static boolean looksLikeOne(String text) {
        return text.stripLeading().startsWith("{");
    }

    static String write(Object document) {
        return new String(WireRequest.jsonBytes(document), StandardCharsets.UTF_8);
    }
}
