package io.github.dancu.connect;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the security servers (<i>máy chủ bảo mật</i>) of the national sharing platforms add to a call: X-Road's REST protocol. For
 * connectors.
 */
public final class XRoad {
    private static final String ERROR = "X-Road-Error";
    private static final Pattern TYPE = Pattern.compile("(Client|Server)(\\.[A-Z][A-Za-z]{1,40}){1,3}");
    private static final OutcomeTable ERRORS =
            OutcomeTable.read("xroad-errors.csv", XRoad.class.getResourceAsStream("xroad-errors.csv"));

    private XRoad() {}

    /**
     * An identifier, for example of a subsystem: the parts between slashes, each percent-encoded by itself.
     *
     * @throws IllegalArgumentException if a part is blank
     */
    public static String identifier(String... parts) {
        if (Arrays.stream(parts).anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("no part of an X-Road identifier is blank");
        }
        return Arrays.stream(parts).map(XRoad::encoded).collect(Collectors.joining("/"));
    }

    /** A text fit for a header: what is not ASCII is percent-encoded. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /**
     * This reply, if it is the provider's own, whatever its status.
     *
     * @throws ReplyFault if a security server answers in its place (header {@code X-Road-Error}); what each type means stands in
     *     {@code xroad-errors.csv}
     */
    public static WireReply requireProvider(WireReply reply) throws ReplyFault {
        if (reply.header(ERROR).isEmpty()) {
            return reply;
        }
        String type = reply.header(ERROR).get().strip();
        String shown = TYPE.matcher(type).matches() ? type : "?";
        throw ReplyFault.told("X-Road error " + shown, ERRORS.of(shown, type), type, reply);
    }
}
