package io.github.dancu.testkit;

import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;

/**
 * One way in which the gateway answers a login (<i>lấy phiên làm việc</i>) without a token, in HTTP 200 and whatever the
 * account.
 */
public enum LoginFault {
    /** {@code maKetQua} 200, but no {@code APIKey}. */
    KEY_MISSING("200"),
    /** {@code maKetQua} 200, but {@code APIKey} is null. */
    KEY_NULL("200"),
    /** {@code maKetQua} 401, as for a wrong account. */
    REFUSED("401"),
    /** {@code maKetQua} 500. */
    SERVER_ERROR("500");

    private final String code;

    LoginFault(String code) {
        this.code = code;
    }

    SimulatedReply reply() {
        JsonObjectBuilder body = WireJson.object().add("maKetQua", code);
        if (this != KEY_MISSING) {
            body.add("APIKey", JsonValue.NULL);
        }
        return SimulatedReply.json(200, body.build());
    }
}
