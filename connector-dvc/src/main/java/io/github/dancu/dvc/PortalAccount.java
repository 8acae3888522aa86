package io.github.dancu.dvc;

import io.github.dancu.citizen.Personal;
import java.util.Objects;

/**
 * Somebody's account at the portal (<i>tài khoản Cổng Dịch vụ công, TechID</i>): it stands for the person in dossiers that are handed in
 * online.
 *
 * <p>Immutable and thread-safe. {@link #toString()} hides it.
 *
 * @param techId its id (<i>TECHNICALID</i>) as it came, for {@code Dossier.Builder.portalAccount}
 */
@Personal
public record PortalAccount(String techId) {
    public PortalAccount {
        Objects.requireNonNull(techId, "techId");
    }

    @Override
    public String toString() {
        return "PortalAccount[***]";
    }
}
