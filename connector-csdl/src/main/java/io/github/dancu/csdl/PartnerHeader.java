package io.github.dancu.csdl;

import io.github.dancu.connect.Credentials;
import io.github.dancu.connect.WireRequest;
import io.github.dancu.csdl.wire.PartnerKey;
import java.util.Base64;

/** The header by which an LGSP knows the calling application. */
record PartnerHeader(Credentials key, String appName, String partnerCode, String customerCode) {
    WireRequest on(WireRequest request) {
        PartnerKey content = new PartnerKey(key.user(), key.secret(), appName, partnerCode, customerCode);
        return request.withHeader(
                "lgspaccesstoken", Base64.getEncoder().encodeToString(WireRequest.jsonBytes(content)));
    }
}
