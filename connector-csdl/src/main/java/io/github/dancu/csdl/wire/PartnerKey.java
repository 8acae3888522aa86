package io.github.dancu.csdl.wire;

import io.github.dancu.citizen.Personal;
import jakarta.json.bind.annotation.JsonbProperty;

/** What the header {@code lgspaccesstoken} holds, as JSON in Base64. A secret. */
@Personal
public record PartnerKey(
        @JsonbProperty("AccessKey") String accessKey,
        @JsonbProperty("SecretKey") String secretKey,
        @JsonbProperty("AppName") String appName,
        @JsonbProperty("PartnerCode") String partnerCode,
        @JsonbProperty("PartnerCodeCus") String partnerCodeCus) {
    @Override
    public String toString() {
        return "PartnerKey[***]";
    }
}
