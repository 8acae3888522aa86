package io.github.dancu.dvc.inbound;

import io.github.dancu.connect.WireRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The answer to the portal (<i>phản hồi cho Cổng Dịch vụ công</i>): {@code {"error_code": …, "message": …}}.
 *
 * <p>For several things sent in one request there is one code for all of them, −1 if any failed, and a list {@code result} with each
 * one's own {@code MaHoSo}, {@code error_code} and {@code message}; such a list is inferred, not published. Immutable and
 * thread-safe; {@link #toString()} shows the numbers alone.
 */
public final class InboundAnswer {
    static final int DONE = 0;
    static final int FAILED = -1;
    private static final int OK = 200;
    private static final int UNAUTHORIZED = 401;
    private static final String CODE = "error_code";
    private static final String MESSAGE = "message";

    private final int status;
    private final int code;
    private final String message;
    private final byte[] body;

    private InboundAnswer(int status, int code, String message, List<ItemOutcome> each) {
        this.status = status;
        this.code = code;
        this.message = message;
        Map<String, Object> document = document(code, message);
        if (each.size() > 1) {
            document.put("result", each.stream().map(InboundAnswer::document).toList());
        }
        this.body = WireRequest.jsonBytes(document);
    }

    static InboundAnswer of(int code, String message) {
        return new InboundAnswer(OK, code, message, List.of());
    }

    static InboundAnswer failed(String message) {
        return of(FAILED, message);
    }

    static InboundAnswer unauthorized() {
        return new InboundAnswer(UNAUTHORIZED, FAILED, "unauthorized", List.of());
    }

    static InboundAnswer of(List<ItemOutcome> outcomes) {
        String message = outcomes.stream().map(ItemOutcome::message).collect(Collectors.joining("; "));
        return new InboundAnswer(OK, codeOf(outcomes), message, new ArrayList<>(outcomes));
    }

    /** The HTTP status to answer with: 200, or 401 to a caller who does not show the key. */
    public int status() {
        return status;
    }

    /** The portal's code ({@code error_code}): 0 if everything was done. */
    public int code() {
        return code;
    }

    /** The message beside the code. It names fields and the reasons that the receiver gave, and of values the dossier's code alone. */
    public String message() {
        return message;
    }

    /** The media type of the body. */
    public String contentType() {
        return "application/json; charset=utf-8";
    }

    /** The body, UTF-8; a copy. */
    public byte[] body() {
        return body.clone();
    }

    @Override
    public String toString() {
        return "InboundAnswer[HTTP " + status + ", error_code " + code + "]";
    }

    private static int codeOf(List<ItemOutcome> outcomes) {
        int worst = DONE;
        for (ItemOutcome outcome : outcomes) {
            if (outcome.code() == FAILED) {
                return FAILED;
            }
            worst = worst == DONE ? outcome.code() : worst;
        }
        return worst;
    }

    private static Map<String, Object> document(ItemOutcome outcome) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("MaHoSo", outcome.reference());
        document.putAll(document(outcome.code(), outcome.message()));
        return document;
    }

    private static Map<String, Object> document(int code, String message) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put(CODE, code);
        document.put(MESSAGE, message);
        return document;
    }
}
