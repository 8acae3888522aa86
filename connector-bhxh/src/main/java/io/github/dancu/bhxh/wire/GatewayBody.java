package io.github.dancu.bhxh.wire;

import java.util.Map;

/** A body that the gateway takes as JSON or as a web form: as JSON, the record itself is bound. */
public sealed interface GatewayBody permits TokenRequest, CardRequest {
    /** The fields of the form, by their names on the wire. */
    Map<String, String> asForm();
}
