package io.github.dancu.bhxh;

import io.github.dancu.connect.JsonFields;
import io.github.dancu.connect.Outcome;
import io.github.dancu.connect.OutcomeTable;
import io.github.dancu.connect.ReplyFault;
import io.github.dancu.connect.WireReply;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What every reply of the gateway has in common: a code in the body, which says more than the HTTP status, and a note. */
final class GatewayReply {
    private static final String CODE = "maKetQua";
    private static final String REJECTED = "the token has expired, or was taken from another IP address";
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final Pattern REJECTED_TOKEN = Pattern.compile("token (đã )?(không đúng|hết hạn)");
    private static final Pattern OFFICER_NOT_READ = Pattern.compile("null (hotencb|cccdcb)");

    private final WireReply reply;
    private final JsonFields fields;
    private final String code;
    private final String note;
    private final @Nullable ResultCode meaning;

    private GatewayReply(WireReply reply, JsonFields fields, String code, String note, @Nullable ResultCode meaning) {
        this.reply = reply;
        this.fields = fields;
        this.code = code;
        this.note = note;
        this.meaning = meaning;
    }

    /**
     * A reply that answers, whatever the HTTP status.
     *
     * @throws ReplyFault what the status means, if there is no code in the body (unreadable, if the status is success); what the
     *     code or the note means, if they say that this is no answer
     */
    static GatewayReply answer(WireReply reply, CodeTable table) throws ReplyFault {
        // An empty 403 has been seen to mean what 401 does.
        if (reply.status() == UNAUTHORIZED || (reply.status() == FORBIDDEN && reply.isBlank())) {
            throw sessionRejected("HTTP " + reply.status());
        }
        GatewayReply read = read(reply, table);
        if (!read.isAnswer()) {
            read.refuseByNote();
        }
        return read.throwFault();
    }

    /** Some refusals stand in the note only, beside any code that is no answer. */
    private void refuseByNote() throws ReplyFault {
        String text = OutcomeTable.comparable(note);
        if (REJECTED_TOKEN.matcher(text).find()) {
            throw sessionRejected("the note says so");
        }
        if (OFFICER_NOT_READ.matcher(text).find()) {
            throw ReplyFault.refused("the gateway found no officer in the question; another body style may help");
        }
    }

    /** A reply to a login: what the code means is the caller's to say. */
    static GatewayReply read(WireReply reply, CodeTable table) throws ReplyFault {
        JsonFields fields = fields(reply);
        String code = fields.optionalText(CODE)
                .map(String::strip)
                .orElseThrow(() -> ReplyFault.unreadable("field " + CODE + " is missing"));
        String note = note(fields);
        return new GatewayReply(
                reply,
                fields,
                code,
                note,
                ResultCodes.find(table, code, () -> OutcomeTable.comparable(note))
                        .orElse(null));
    }

    JsonFields fields() {
        return fields;
    }

    Optional<String> note() {
        return Optional.of(note).filter(text -> !text.isBlank());
    }

    /** What the code says of a card, known or not; an unknown one beside a bad HTTP status is what the status means. */
    CardResult cardResult() throws ReplyFault {
        ResultCode known = meaning;
        if (known == null) {
            reply.requireSuccess();
            return CardResult.unknown(code);
        }
        return CardResult.known(known);
    }

    /**
     * Whether there is an answer in the reply, or the answer is that there is nothing.
     *
     * @throws ReplyFault if nobody knows what the code means
     */
    boolean holdsSomething() throws ReplyFault {
        ResultCode known = meaning;
        if (known == null) {
            reply.requireSuccess();
            throw ReplyFault.of(Outcome.UNKNOWN, CODE, code, reply);
        }
        return known.group() != CodeAnswer.NOTHING;
    }

    /** @throws ReplyFault if nobody knows what the code means */
    void requireKnown() throws ReplyFault {
        holdsSomething();
    }

    /** A code that says that something was done or found: whatever is written beside it does not undo that. */
    private boolean isAnswer() {
        return meaning != null && !(meaning.group() instanceof CodeFault);
    }

    GatewayReply throwFault() throws ReplyFault {
        ResultCode known = meaning;
        if (known != null && known.group() instanceof CodeFault fault) {
            throw fault.toFault(known, reply);
        }
        return this;
    }

    boolean isUnauthorized() {
        return meaning != null && meaning.group() == CodeFault.AUTH;
    }

    static ReplyFault sessionRejected(String sign) {
        return ReplyFault.sessionRejected(sign + ": " + REJECTED);
    }

    private static JsonFields fields(WireReply reply) throws ReplyFault {
        JsonFields fields;
        try {
            fields = JsonFields.of(reply).inAnyCase();
        } catch (ReplyFault noFields) {
            reply.requireSuccess();
            throw noFields;
        }
        if (!fields.has(CODE)) {
            reply.requireSuccess();
        }
        return fields;
    }

    /** Check-ins and dossiers have another name for it. */
    private static String note(JsonFields fields) throws ReplyFault {
        Optional<String> note = fields.optionalText("ghiChu");
        return note.isPresent() ? note.get() : fields.optionalText("thongDiep").orElse("");
    }
}
