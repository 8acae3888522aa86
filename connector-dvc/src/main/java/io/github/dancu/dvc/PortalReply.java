package io.github.dancu.dvc;

import io.github.dancu.connect.JsonFields;
import io.github.dancu.connect.Outcome;
import io.github.dancu.connect.OutcomeTable;
import io.github.dancu.connect.ReplyFault;
import io.github.dancu.connect.WireReply;
import java.util.List;

/** A reply of the portal to anything but a login. Its message may name people: it is compared, never passed on. */
final class PortalReply implements PushReply {
    static final OutcomeTable PUBLISHED =
            OutcomeTable.read("outcomes.csv", PortalReply.class.getResourceAsStream("outcomes.csv"));
    private static final String CODE = "error_code";

    private final WireReply reply;
    private final JsonFields fields;
    private final String code;
    private final String message;
    private final Outcome outcome;

    private PortalReply(WireReply reply, JsonFields fields, OutcomeTable outcomes) throws ReplyFault {
        this.reply = reply;
        this.fields = fields;
        this.code = fields.text(CODE).strip();
        // What stands beside a success is of no matter, and need not even be text.
        this.message = outcomes.of(code, "") == Outcome.SUCCESS
                ? ""
                : fields.optionalText("message").orElse("").strip();
        this.outcome = outcomes.of(code, message);
    }

    static PortalReply of(WireReply reply, OutcomeTable outcomes) throws ReplyFault {
        return new PortalReply(reply, JsonFields.of(reply.requireSuccess()), outcomes);
    }

    @Override
    public boolean succeeded() {
        return outcome == Outcome.SUCCESS;
    }

    /** Whether the portal says so by code and message. */
    @Override
    public boolean saysThatItExists() {
        return outcome == Outcome.ANSWER;
    }

    /** Whether it is the general failure, with these words in its message; never for no words. */
    boolean failedSaying(String words) {
        return outcome == Outcome.FAILED
                && !words.isEmpty()
                && OutcomeTable.comparable(message).contains(OutcomeTable.comparable(words));
    }

    List<JsonFields> rows() throws ReplyFault {
        return fields.objects("result");
    }

    @Override
    public ReplyFault fault(Belief belief) {
        return switch (outcome) {
            case FAILED ->
                MissingField.in(message).map(ReplyFault::invalid).orElseGet(() -> believedIf(belief == Belief.ALL));
            case SESSION_EXPIRED -> believedIf(belief != Belief.NOTHING);
            default -> ReplyFault.of(outcome, CODE, code, reply);
        };
    }

    private ReplyFault believedIf(boolean sure) {
        return sure
                ? ReplyFault.of(outcome, CODE, code, reply)
                : ReplyFault.unknownCode(CODE + " " + ReplyFault.printable(code));
    }
}
