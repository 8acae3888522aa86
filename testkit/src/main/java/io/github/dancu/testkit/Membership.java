package io.github.dancu.testkit;

import io.github.dancu.citizen.Citizen;
import io.github.dancu.citizen.Coded;
import io.github.dancu.citizen.HeadOfHousehold;
import io.github.dancu.citizen.PopulationCodes;
import io.github.dancu.citizen.Relationship;

/** What people are to the head of their household. */
final class Membership {
    private static final Coded<Relationship> HEAD = PopulationCodes.RELATIONSHIP.read("CH01");
    /** No code but the head's is public, so every other member has one that no list holds. */
    private static final Coded<Relationship> MEMBER = PopulationCodes.RELATIONSHIP.read("CH99");

    private final Inhabitant head;

    private Membership(Inhabitant head) {
        this.head = head;
    }

    static Membership of(Inhabitant head) {
        return new Membership(head);
    }

    /** The citizen's record with this head; a code in it that no list holds stays, of the head too. */
    Citizen shown(Citizen member) {
        return member.headOfHousehold()
                .flatMap(HeadOfHousehold::relationship)
                .filter(code -> code.meaning().isEmpty())
                .map(unknown -> with(member, unknown))
                .orElseGet(() -> stated(member));
    }

    /** The citizen's record as somebody enters it who registers the household. */
    Citizen stated(Citizen member) {
        return with(member, member.id().equals(head.citizen().id()) ? HEAD : MEMBER);
    }

    private Citizen with(Citizen member, Coded<Relationship> relationship) {
        return member.toBuilder()
                .headOfHousehold(HeadOfHousehold.of(head.asRelated(), relationship))
                .build();
    }
}
