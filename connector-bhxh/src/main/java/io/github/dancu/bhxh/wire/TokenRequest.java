package io.github.dancu.bhxh.wire;

import io.github.dancu.citizen.Personal;
import jakarta.json.bind.annotation.JsonbProperty;
import java.util.Map;

/** The body of a login. A secret. */
@Personal
public record TokenRequest(
        @JsonbProperty("username") String user,
        @JsonbProperty("password") String passwordHash) implements GatewayBody {
    @Override
    public Map<String, String> asForm() {
        return Map.of("username", user, "password", passwordHash);
    }

    @Override
    public String toString() {
        return "TokenRequest[***]";
    }
}
