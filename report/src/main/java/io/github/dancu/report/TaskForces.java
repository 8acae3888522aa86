package io.github.dancu.report;

import io.github.dancu.cleansing.Figure;
import java.util.List;

/** The task forces (<i>tổ công tác</i>) of wards and hamlets. */
record TaskForces(String section, Figure inWards, Figure wards, Figure inHamlets, Figure hamlets) {
    List<Subset> subsets() {
        return List.of(
                new Subset(section, Wording.WARD_TEAMS, Wording.FOUNDED, inWards, Wording.WARDS, wards, Wording.TEAMS),
                new Subset(
                        section,
                        Wording.HAMLET_TEAMS,
                        Wording.FOUNDED,
                        inHamlets,
                        Wording.HAMLETS,
                        hamlets,
                        Wording.TEAMS));
    }
}
