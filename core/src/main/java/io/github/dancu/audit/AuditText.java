package io.github.dancu.audit;

import io.github.dancu.audit.AuditEvent.Phase;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** An audit line as JSON, open at its end: its number and its hash are put there when its turn has come. */
final class AuditText {
    static final String LOG = "log";
    static final String HASH = "hashedWith";
    static final String PREVIOUS = "previous";

    private static final int USUAL_LENGTH = 400;

    private final StringBuilder json = new StringBuilder(USUAL_LENGTH);

    private AuditText(Instant at) {
        json.append("{\"at\":\"").append(at).append('"');
    }

    static byte[] of(AuditEvent event) {
        AuditText text = new AuditText(event.at())
                .with("phase", event.phase().name())
                .with("correlationId", event.correlationId())
                .with("system", event.system())
                .with("operation", event.operation())
                .with("agency", event.access().agency().toText())
                .with("officer", event.access().officer().account())
                .with("purpose", event.access().purpose().code())
                .with("case", event.access().matter().reference())
                .with("subject", event.subject());
        return (event.phase() == Phase.ENDED ? text.with("outcome", event.outcome()) : text).toBytes();
    }

    /** A line that the log writes about itself. */
    static AuditText ofLog(Instant at, LogWord word) {
        return new AuditText(at).with(LOG, word.text());
    }

    AuditText with(String name, String value) {
        json.append(",\"").append(name).append("\":\"");
        int from = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') {
                json.append(value, from, i).append(escaped(c));
                from = i + 1;
            }
        }
        json.append(value, from, value.length()).append('"');
        return this;
    }

    byte[] toBytes() {
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> String.format("\\u%04x", (int) c);
        };
    }
}
