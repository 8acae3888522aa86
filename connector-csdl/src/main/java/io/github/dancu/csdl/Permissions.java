package io.github.dancu.csdl;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.audit.Purpose;
import io.github.dancu.citizen.SensitiveField;
import io.github.dancu.connect.InputCheck;
import io.github.dancu.connect.InvalidRequestException;
import java.util.Set;

/** For which purposes a client may do what most have no need of. */
record Permissions(Set<Purpose> sensitive, Set<Purpose> explaining) {
    Permissions {
        sensitive = Set.copyOf(sensitive);
        explaining = Set.copyOf(explaining);
    }

    /** @throws InvalidRequestException if something sensitive is wanted and the purpose may not */
    void requireSensitive(AccessContext access, CsdlOperation operation, Set<SensitiveField> wanted) {
        if (!wanted.isEmpty()) {
            require(sensitive, access, operation.reportName(), "may not see " + wanted);
        }
    }

    boolean maySeeSensitive(AccessContext access) {
        return sensitive.contains(access.purpose());
    }

    /** @throws InvalidRequestException if the purpose may not */
    void requireExplaining(AccessContext access) {
        require(
                explaining,
                access,
                "explainMismatch",
                "may not search for what differs: CsdlClient.Builder.explainFor names those that may");
    }

    private static void require(Set<Purpose> allowed, AccessContext access, String operation, String problem) {
        InputCheck check = InputCheck.of(CsdlClient.SYSTEM, operation);
        if (!allowed.contains(access.purpose())) {
            check.reject("purpose", problem);
        }
        check.orThrow();
    }
}
