package io.github.dancu.dossier;

import static io.github.dancu.dossier.LinkedStage.BIRTH_REGISTRATION;
import static io.github.dancu.dossier.LinkedStage.CHILD_HEALTH_CARD;
import static io.github.dancu.dossier.LinkedStage.DEATH_REGISTRATION;
import static io.github.dancu.dossier.LinkedStage.FUNERAL_ALLOWANCE;
import static io.github.dancu.dossier.LinkedStage.IDENTITY_CARD;
import static io.github.dancu.dossier.LinkedStage.PERMANENT_RESIDENCE;
import static io.github.dancu.dossier.LinkedStage.RESIDENCE_REMOVAL;
import static io.github.dancu.dossier.LinkedStage.SURVIVOR_BENEFIT;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The two groups of linked procedures (<i>nhóm thủ tục liên thông</i>; QĐ 296/QĐ-VPCP of 12/06/2024, NĐ 63/2024). */
public enum LinkedGroup {
    /** From a birth (<i>liên thông khai sinh</i>, KS): at most three working days in all. */
    BIRTH("KS"),
    /** From a death (<i>liên thông khai tử</i>, KT), with two, three or four procedures; no limit in all is published. */
    DEATH("KT");

    private final String module;

    LinkedGroup(String module) {
        this.module = module;
    }

    /** The name of the group in the interfaces ({@code module}): {@code KS} or {@code KT}. */
    public String module() {
        return module;
    }

    /** The group with this name in the interfaces; empty for any other text. */
    public static Optional<LinkedGroup> ofModule(String module) {
        return Arrays.stream(values())
                .filter(group -> group.module.equals(module))
                .findFirst();
    }

    /** How long all stages may take together; empty if that is not published. */
    public Optional<Allowance> allowance() {
        return this == BIRTH ? Optional.of(Allowance.workingDays(3)) : Optional.empty();
    }

    /** The choices of stages a citizen has, the shortest first. */
    public List<List<LinkedStage>> options() {
        return switch (this) {
            case BIRTH ->
                List.of(
                        List.of(BIRTH_REGISTRATION, CHILD_HEALTH_CARD),
                        List.of(BIRTH_REGISTRATION, PERMANENT_RESIDENCE, CHILD_HEALTH_CARD),
                        List.of(BIRTH_REGISTRATION, PERMANENT_RESIDENCE, CHILD_HEALTH_CARD, IDENTITY_CARD));
            case DEATH ->
                List.of(
                        List.of(DEATH_REGISTRATION, RESIDENCE_REMOVAL),
                        List.of(DEATH_REGISTRATION, RESIDENCE_REMOVAL, FUNERAL_ALLOWANCE),
                        List.of(DEATH_REGISTRATION, RESIDENCE_REMOVAL, FUNERAL_ALLOWANCE, SURVIVOR_BENEFIT));
        };
    }
}
