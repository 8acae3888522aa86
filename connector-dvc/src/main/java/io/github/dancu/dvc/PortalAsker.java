package io.github.dancu.dvc;

import io.github.dancu.citizen.Personal;
import java.util.Objects;

/**
 * Who asked a question at the portal (<i>người hỏi</i>), as they wrote it. Anything may be missing.
 *
 * <p>Immutable and thread-safe. {@link #toString()} shows nothing of it.
 *
 * @param name the name, or empty
 * @param email the e-mail address, or empty
 * @param phone the telephone number, or empty
 * @param address the address, or empty
 */
@Personal
public record PortalAsker(String name, String email, String phone, String address) {
    public PortalAsker {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(email, "email");
        Objects.requireNonNull(phone, "phone");
        Objects.requireNonNull(address, "address");
    }

    @Override
    public String toString() {
        return "PortalAsker[***]";
    }
}
