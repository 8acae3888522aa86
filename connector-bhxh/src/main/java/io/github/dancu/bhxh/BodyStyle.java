package io.github.dancu.bhxh;

import io.github.dancu.bhxh.wire.GatewayBody;
import io.github.dancu.connect.WireRequest;
import java.net.URI;

/** In which form bodies are sent to the gateway: its guide asks for forms, and both have been seen to work. */
public enum BodyStyle {
    /** {@code application/json}. */
    JSON {
        @Override
        WireRequest request(URI uri, GatewayBody body) {
            return WireRequest.json(uri, body);
        }
    },
    /** {@code application/x-www-form-urlencoded}. */
    FORM {
        @Override
        WireRequest request(URI uri, GatewayBody body) {
            return WireRequest.form(uri, body.asForm());
        }
    };

    abstract WireRequest request(URI uri, GatewayBody body);
}
