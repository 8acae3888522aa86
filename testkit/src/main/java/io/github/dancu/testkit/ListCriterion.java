package io.github.dancu.testkit;

import io.github.dancu.citizen.Citizen;
import io.github.dancu.citizen.Coded;
import io.github.dancu.citizen.PartialDate;
import io.github.dancu.citizen.SensitiveDetails;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Whom a list is to name. */
final class ListCriterion implements Predicate<Citizen> {
    private final CsdlQuestion question;
    private final LocalDate today;
    private final Units units;

    ListCriterion(CsdlQuestion question, LocalDate today) {
        this.question = question;
        this.today = today;
        this.units = Units.in(question, "DiaPhuong");
    }

    @Override
    public boolean test(Citizen citizen) {
        return citizen.permanentAddress().filter(units::contain).isPresent() && hasWhatIsAsked(citizen);
    }

    private boolean hasWhatIsAsked(Citizen citizen) {
        return switch (question.operation()) {
            case LIST_BY_AGE -> citizen.birthDate().filter(this::isOfAge).isPresent();
            case LIST_BY_GENDER -> isAsked("GioiTinh", citizen.gender());
            case LIST_BY_ETHNIC_GROUP -> isAsked("DanToc", citizen, SensitiveDetails::ethnicGroup);
            case LIST_BY_RELIGION -> isAsked("TonGiao", citizen, SensitiveDetails::religion);
            case LIST_BY_BLOOD_GROUP -> isAsked("NhomMau", citizen, SensitiveDetails::bloodGroup);
            default -> true;
        };
    }

    private boolean isOfAge(PartialDate birthDate) {
        int age = Period.between(birthDate.earliest(), today).getYears();
        return age >= question.number("TuTuoi") && age <= question.number("DenTuoi");
    }

    private <T> boolean isAsked(String field, Citizen citizen, Function<SensitiveDetails, Optional<Coded<T>>> code) {
        return isAsked(field, citizen.sensitive().flatMap(code));
    }

    private <T> boolean isAsked(String field, Optional<Coded<T>> code) {
        return code.filter(one -> one.raw().equals(question.text(field))).isPresent();
    }
}
