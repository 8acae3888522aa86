package io.github.dancu.audit;

import io.github.dancu.audit.AuditEvent.Phase;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;

/** An audit line as JSON, open at its end: its number and its hash are put there when its turn has come. */
final class AuditText {
    static final String LOG = "log";
    static final String HASH = "hashedWith";
    static final String PREVIOUS = "previous";

    private static final int USUAL_LENGTH = 512;
    private static final int END_OF_ASCII = 0x80;

    private byte[] json = new byte[USUAL_LENGTH];
    private int length;

    private AuditText(Instant at) {
        append("{\"at\":\"").append(at.toString()).append("\"");
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
        if (event.phase() == Phase.ENDED) {
            text.with("outcome", event.outcome()).withTrace(event.trace());
        }
        return text.toBytes();
    }

    private void withTrace(AnswerTrace trace) {
        if (!trace.fields().isEmpty()) {
            with("fields", String.join(" ", trace.fields()));
        }
        if (!trace.digest().isEmpty()) {
            with("digest", trace.digest());
        }
    }

    /** A line that the log writes about itself. */
    static AuditText ofLog(Instant at, LogWord word) {
        return new AuditText(at).with(LOG, word.text());
    }

    AuditText with(String name, String value) {
        append(",\"").append(name).append("\":\"");
        int from = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') {
                append(value.substring(from, i)).append(escaped(c));
                from = i + 1;
            }
        }
        return append(value.substring(from)).append("\"");
    }

    byte[] toBytes() {
        return Arrays.copyOf(json, length);
    }

    /** Straight to bytes: nearly all of it is ASCII. */
    private AuditText append(String text) {
        if (json.length - length < text.length()) {
            json = Arrays.copyOf(json, 2 * (length + text.length()));
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= END_OF_ASCII) {
                return append(text.substring(i).getBytes(StandardCharsets.UTF_8));
            }
            json[length++] = (byte) c;
        }
        return this;
    }

    private AuditText append(byte[] bytes) {
        if (json.length - length < bytes.length) {
            json = Arrays.copyOf(json, 2 * (length + bytes.length));
        }
        System.arraycopy(bytes, 0, json, length, bytes.length);
        length += bytes.length;
        return this;
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
