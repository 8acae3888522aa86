package io.github.dancu.bhxh.registry;

import io.github.dancu.connect.JsonFields;
import io.github.dancu.connect.ReplyFault;
import io.github.dancu.connect.WireReply;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is left of a reply without its envelope.
 *
 * @param records the objects that hold data
 * @param codes the codes that stand around them, the innermost first
 */
record RegistryReply(List<JsonFields> records, RegistryCodes codes) {
    private static final Pattern NO_SUCCESS = Pattern.compile("[3-5][0-9]{2}");

    static RegistryReply of(WireReply reply, Envelope envelope, RegistryOperation operation) throws ReplyFault {
        List<JsonFields> objects = JsonFields.listOf(reply.requireSuccess());
        EnvelopeOpening opening = new EnvelopeOpening(operation);
        for (JsonFields object : objects) {
            if (!envelope.statusField().isEmpty()) {
                requireSuccess(object.optionalText(envelope.statusField()).orElse(""), reply);
            }
            opening.open(object, envelope.names());
        }
        return opening.reply();
    }

    /**
     * The record of an answer that has one at most.
     *
     * @throws ReplyFault if there are several: none of them is certain to be the one
     */
    Optional<JsonFields> record() throws ReplyFault {
        if (records.size() > 1) {
            throw ReplyFault.unreadable(records.size() + " records where one belongs");
        }
        return records.stream().findFirst();
    }

    /** @param inside a status that stands in the body */
    private static void requireSuccess(String inside, WireReply reply) throws ReplyFault {
        String status = inside.strip();
        if (NO_SUCCESS.matcher(status).matches()) {
            new WireReply(
                            Integer.parseInt(status),
                            reply.body(),
                            reply.retryAfter().orElse(null))
                    .requireSuccess();
        }
    }
}
