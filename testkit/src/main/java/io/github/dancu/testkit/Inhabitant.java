package io.github.dancu.testkit;

import io.github.dancu.citizen.Citizen;
import io.github.dancu.citizen.PartialDate;
import io.github.dancu.citizen.Personal;
import io.github.dancu.citizen.RelatedPerson;

/** A person as the population database has them at one moment. */
@Personal
record Inhabitant(Citizen citizen, Fate fate) {
    Inhabitant with(Citizen changed) {
        return new Inhabitant(changed, fate);
    }

    Inhabitant with(Fate changed) {
        return new Inhabitant(citizen, changed);
    }

    boolean isDead() {
        return fate == Fate.DEAD;
    }

    /** Whether a question about this name and birth date can mean this person. */
    boolean isMeant(CsdlQuestion question) {
        return Likeness.areAlike(question.text("HoVaTen"), citizen.name().orElseThrow())
                && question.birthDate()
                        .filter(date -> date.couldBe(citizen.birthDate().orElseThrow()))
                        .isPresent();
    }

    int birthYear() {
        return citizen.birthDate().map(PartialDate::year).orElseThrow();
    }

    RelatedPerson asRelated() {
        return RelatedPerson.builder()
                .id(citizen.id())
                .cmnd(citizen.cmnd().orElse(null))
                .name(citizen.name().orElse(null))
                .build();
    }

    @Override
    public String toString() {
        return "Inhabitant[" + citizen.id() + "]";
    }
}
