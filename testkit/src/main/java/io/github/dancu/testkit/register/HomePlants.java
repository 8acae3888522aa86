package io.github.dancu.testkit.register;

import io.github.dancu.cleansing.register.PersonField;
import java.util.List;

/** Households with no head or two, or in a ward that is none. For one thread. */
final class HomePlants {
    private static final String UNIT = "UNIT_OUTDATED";

    private final Dice dice;
    private final List<Wards.Outdated> outdated;
    private final Telling telling;

    HomePlants(Dice dice, List<Wards.Outdated> outdated, Telling telling) {
        this.dice = dice;
        this.outdated = outdated;
        this.telling = telling;
    }

    /** Whether the household now has the fault. */
    boolean plant(RegisterFault fault, Home home) {
        return switch (fault) {
            case HEAD_MISSING -> headMissing(home);
            case TWO_HEADS -> twoHeads(home);
            case WARD_UNKNOWN -> inWard(home, new Wards.Outdated(Wards.UNKNOWN_CODE, "UNKNOWN_CODE"));
            case WARD_OUTDATED -> !outdated.isEmpty() && inWard(home, dice.one(outdated));
            default -> throw new IllegalArgumentException(fault + " is not about households");
        };
    }

    private boolean headMissing(Home home) {
        Draft head = home.any(dice, Kin::isHead);
        if (head == null) {
            return false;
        }
        head.with(PersonField.RELATIONSHIP, "Khác");
        telling.of(home.rows().get(0), "HH_NO_HEAD", "", PersonField.HOUSEHOLD);
        return true;
    }

    private boolean twoHeads(Home home) {
        Draft other = home.any(dice, row -> !Kin.isHead(row));
        if (other == null) {
            return false;
        }
        other.with(PersonField.RELATIONSHIP, Kin.HEAD.label(other.isFemale(), dice));
        telling.of(home.rows().get(0), "HH_MANY_HEADS", "", PersonField.HOUSEHOLD);
        return true;
    }

    /** All of it: one row in another ward would be a household of its own. */
    private boolean inWard(Home home, Wards.Outdated ward) {
        for (Draft row : home.rows()) {
            row.with(PersonField.WARD, ward.code());
            telling.of(row, UNIT, ward.detail(), PersonField.WARD);
        }
        return true;
    }
}
