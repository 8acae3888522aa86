package io.github.dancu.dvc;

import io.github.dancu.connect.JsonFields;
import io.github.dancu.connect.ReplyFault;
import io.github.dancu.connect.WireReply;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A reply of the portal to anything but a login. Its message may name people: it is compared, never passed on. */
final class PortalReply {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");
    // Phiên bản is a version, not a session.
    private static final Pattern SESSION = Pattern.compile("phiên(?! bản)|session");
    private static final String EXISTS = "đã tồn tại";

    private final JsonFields fields;
    private final String code;
    private final String message;

    private PortalReply(JsonFields fields, String code, String message) {
        this.fields = fields;
        this.code = code;
        this.message = message;
    }

    static PortalReply of(WireReply reply) throws ReplyFault {
        JsonFields fields = JsonFields.of(reply.requireSuccess());
        String code = fields.text("error_code").strip();
        String message = code.equals("0") ? "" : fields.optionalText("message").orElse("");
        return new PortalReply(fields, code, message.strip());
    }

    boolean succeeded() {
        return code.equals("0");
    }

    /** Whether the portal says, by code and message, that it holds the dossier. */
    boolean saysThatItExists() {
        return (code.equals("-3") || code.equals("3")) && mentionsExistence() && !mentionsSession();
    }

    List<JsonFields> rows() throws ReplyFault {
        return fields.objects("result");
    }

    /**
     * What a reply means that is neither a success nor the dossier's being there.
     *
     * @param sureIfFailed whether a failure without a reason may be taken at its word: not where a repeat could take effect
     *     again
     */
    ReplyFault fault(boolean sureIfFailed) throws ReplyFault {
        String text = "error_code " + fields.printableCode("error_code");
        // A message about both may be a dossier whose title speaks of sessions: not "rejected", not "there", but
        // unknown.
        if (mentionsSession() && !mentionsExistence()) {
            return sureIfFailed ? ReplyFault.sessionRejected(text) : ReplyFault.unknownCode(text);
        }
        if (code.equals("-1")) {
            return MissingField.in(message)
                    .map(ReplyFault::invalid)
                    .orElseGet(() -> sureIfFailed ? ReplyFault.failed(text) : ReplyFault.unknownCode(text));
        }
        return ReplyFault.unknownCode(text);
    }

    private boolean mentionsSession() {
        return SESSION.matcher(comparable()).find();
    }

    private boolean mentionsExistence() {
        return comparable().contains(EXISTS);
    }

    private String comparable() {
        String composed = Normalizer.normalize(message, Normalizer.Form.NFC);
        return BLANKS.matcher(composed).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
