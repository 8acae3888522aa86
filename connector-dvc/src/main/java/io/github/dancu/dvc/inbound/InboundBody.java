package io.github.dancu.dvc.inbound;

import io.github.dancu.connect.JsonFields;
import io.github.dancu.connect.ReplyFault;
import io.github.dancu.connect.WireReply;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The body of a request: things that were sent, alone or in an envelope. */
final class InboundBody {
    private static final String DATA = "data";
    private static final String SESSION = "session";

    private final @Nullable JsonFields top;
    private final boolean enveloped;
    private final List<JsonFields> sent;

    private InboundBody(@Nullable JsonFields top, boolean enveloped, List<JsonFields> sent) {
        this.top = top;
        this.enveloped = enveloped;
        this.sent = sent;
    }

    /** @throws ReplyFault if it is no JSON of at most 64 levels, in UTF-8, that holds objects */
    static InboundBody read(byte[] body) throws ReplyFault {
        List<JsonFields> listed = JsonFields.listOf(new WireReply(200, body, null));
        if (listed.size() != 1) {
            return new InboundBody(
                    null, false, listed.stream().map(JsonFields::inAnyCase).toList());
        }
        JsonFields only = listed.get(0).inAnyCase();
        return only.has(DATA)
                ? new InboundBody(only, true, only.oneOrMore(DATA))
                : new InboundBody(only, false, List.of(only));
    }

    int size() {
        return sent.size();
    }

    /** The things sent; what the caller shows itself by is no part of them. */
    List<InboundItem> items(@Nullable InboundAccess access) {
        String keyField = access == null ? SESSION : access.field();
        Predicate<String> secret = name -> name.equalsIgnoreCase(SESSION) || name.equalsIgnoreCase(keyField);
        Map<String, String> around = enveloped && top != null
                ? RawFields.of(top, name -> name.equalsIgnoreCase(DATA) || secret.test(name))
                : Map.of();
        return sent.stream()
                .map(fields -> InboundItem.of(fields, RawFields.of(fields, secret), around))
                .toList();
    }

    /** Whether whoever sent this may send. */
    boolean isPermittedBy(InboundAccess access) {
        if (top == null) {
            return access.permits(null);
        }
        try {
            return access.permits(top.optionalText(access.field()).orElse(null));
        } catch (ReplyFault notText) {
            return false;
        }
    }

    @Override
    public String toString() {
        return "InboundBody[" + sent.size() + "]";
    }
}
