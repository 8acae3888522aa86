package io.github.dancu.dvc.wire;

import io.github.dancu.citizen.Personal;
import jakarta.json.bind.annotation.JsonbProperty;

/** The body of a login. A secret. */
@Personal
public record LoginRequest(
        @JsonbProperty("username") String username,
        @JsonbProperty("password") String password) {
    @Override
    public String toString() {
        return "LoginRequest[***]";
    }
}
