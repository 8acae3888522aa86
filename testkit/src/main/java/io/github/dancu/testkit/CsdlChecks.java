package io.github.dancu.testkit;

import io.github.dancu.citizen.Citizen;
import io.github.dancu.citizen.Coded;
import io.github.dancu.citizen.HeadOfHousehold;
import io.github.dancu.citizen.RelatedPerson;
import java.util.Optional;
import java.util.stream.Stream;

/** The questions that are answered with true or false. */
final class CsdlChecks {
    private final CsdlPopulation population;

    CsdlChecks(CsdlPopulation population) {
        this.population = population;
    }

    /** False also if the question means nobody. */
    boolean isTrue(CsdlQuestion question) {
        return population
                .find(question)
                .filter(person -> isTrue(question, person))
                .isPresent();
    }

    private boolean isTrue(CsdlQuestion question, Inhabitant person) {
        Citizen citizen = person.citizen();
        return switch (question.operation()) {
            case CHECK_HEAD -> heads(citizen).anyMatch(head -> fits(question, "ChuHo", head));
            // The codes of QuanHe for relatives are not public: whoever of the three it is will do.
            case CHECK_RELATIVE -> relatives(citizen).anyMatch(relative -> fits(question, "NhanThan", relative));
            case CHECK_GUARDIAN ->
                citizen.representative()
                        .filter(one -> fits(question, "NguoiGiamHo", one))
                        .isPresent();
            case CHECK_RESIDENCE ->
                citizen.currentAddress()
                        .filter(Units.in(question, "NoiOHienTai")::contain)
                        .isPresent();
            case CHECK_MARITAL_STATUS ->
                question.text("TinhTrangHonNhan")
                        .equals(citizen.maritalStatus().map(Coded::raw).orElse(""));
            case CHECK_DEATH -> person.fate() != Fate.LIVING;
            default -> true;
        };
    }

    /** The head by the person's own record, and the one the household answer names. */
    private Stream<RelatedPerson> heads(Citizen citizen) {
        return Stream.concat(
                citizen.headOfHousehold().map(HeadOfHousehold::person).stream(),
                population.household(citizen.id()).stream().limit(1).map(Inhabitant::asRelated));
    }

    private static Stream<RelatedPerson> relatives(Citizen citizen) {
        return Stream.of(citizen.father(), citizen.mother(), citizen.spouse()).flatMap(Optional::stream);
    }

    /** Names are compared, and numbers of a kind that both sides have. */
    private static boolean fits(CsdlQuestion question, String group, RelatedPerson person) {
        return person.name()
                        .filter(name -> Likeness.areAlike(question.text(group + "/HoVaTen"), name))
                        .isPresent()
                && agrees(question.text(group + "/SoDinhDanh"), person.id().map(id -> id.digits()))
                && agrees(question.text(group + "/SoCMND"), person.cmnd().map(cmnd -> cmnd.digits()));
    }

    private static boolean agrees(String asked, Optional<String> known) {
        return asked.isEmpty() || known.isEmpty() || known.get().equals(asked);
    }
}
