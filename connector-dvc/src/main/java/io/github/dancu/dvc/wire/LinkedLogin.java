package io.github.dancu.dvc.wire;

import io.github.dancu.citizen.Personal;
import jakarta.json.bind.annotation.JsonbProperty;

/** The body of a login at the software of linked procedures. A secret. */
@Personal
public record LinkedLogin(
        @JsonbProperty("userName") String userName,
        @JsonbProperty("password") String password) {
    @Override
    public String toString() {
        return "LinkedLogin[***]";
    }
}
