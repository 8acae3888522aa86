package io.github.dancu.dvc;

import io.github.dancu.connect.JsonFields;
import io.github.dancu.connect.OutcomeTable;
import io.github.dancu.connect.ReplyFault;
import io.github.dancu.connect.Violation;
import io.github.dancu.connect.WireReply;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A reply of the ministry portal: its HTTP status says what it means. Its message may name people, and is compared alone. */
final class MinistryReply implements PushReply {
    private static final int WRONG = 400;
    private static final int NOT_FOUND = 404;
    private static final String EXISTS = "đã tồn tại";

    private final @Nullable JsonFields fields;
    private final @Nullable ReplyFault fault;
    private final boolean exists;

    private MinistryReply(@Nullable JsonFields fields, @Nullable ReplyFault fault, boolean exists) {
        this.fields = fields;
        this.fault = fault;
        this.exists = exists;
    }

    static MinistryReply of(WireReply reply) {
        String message = reply.status() == WRONG ? message(reply) : "";
        if (OutcomeTable.comparable(message).contains(EXISTS)) {
            return new MinistryReply(null, ReplyFault.unknownCode("HTTP 400: it is there already"), true);
        }
        Optional<Violation> missing = MissingField.in(message);
        if (missing.isPresent()) {
            return new MinistryReply(null, ReplyFault.invalid(missing.get()), false);
        }
        try {
            return new MinistryReply(JsonFields.of(reply.requireSuccess()), null, false);
        } catch (ReplyFault fault) {
            return new MinistryReply(null, fault, false);
        }
    }

    /** Whether the portal says to a question that it lacks the file; an address that is not there says nothing. */
    static boolean isMissing(WireReply reply, UploadForm form) {
        return reply.status() == NOT_FOUND && form.saysMissing(message(reply));
    }

    /** @throws ReplyFault if it was not done */
    JsonFields fields() throws ReplyFault {
        if (fields == null) {
            throw fault(Belief.ALL);
        }
        return fields;
    }

    @Override
    public boolean succeeded() {
        return fields != null;
    }

    @Override
    public boolean saysThatItExists() {
        return exists;
    }

    @Override
    public ReplyFault fault(Belief belief) {
        return fault != null ? fault : ReplyFault.unknownCode("a success where none was expected");
    }

    private static String message(WireReply reply) {
        try {
            return JsonFields.of(reply).optionalText("message").orElse("").strip();
        } catch (ReplyFault noMessage) {
            return "";
        }
    }
}
