package io.github.dancu.bhxh;

import io.github.dancu.connect.WireRequest;
import java.net.URI;

/** In which form bodies are sent to the gateway: its guide asks for forms, and both have been seen to work. */
public enum BodyStyle {
    /** {@code application/json}. */
    JSON {
        @Override
        WireRequest request(URI uri, GatewayQuestion question) {
            return WireRequest.jsonTexts(uri, question.fields());
        }
    },
    /** {@code application/x-www-form-urlencoded}. */
    FORM {
        @Override
        WireRequest request(URI uri, GatewayQuestion question) {
            return WireRequest.form(uri, question.fields());
        }
    };

    abstract WireRequest request(URI uri, GatewayQuestion question);
}
