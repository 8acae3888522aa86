package io.github.dancu.testkit;

import io.github.dancu.citizen.Citizen;
import io.github.dancu.citizen.CitizenId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Answers a question that nothing is wrong with, as a SOAP envelope. */
final class CsdlAnswers {
    private final CsdlPopulation population;
    private final CsdlLists lists;
    private final CsdlChecks checks;
    private final Clock clock;

    CsdlAnswers(CsdlPopulation population, CsdlLists lists, Clock clock) {
        this.population = population;
        this.lists = lists;
        this.checks = new CsdlChecks(population);
        this.clock = clock;
    }

    String to(CsdlQuestion question) {
        return switch (question.operation()) {
            case AUTHENTICATE,
                    CHECK_HEAD,
                    CHECK_RELATIVE,
                    CHECK_GUARDIAN,
                    CHECK_RESIDENCE,
                    CHECK_MARITAL_STATUS,
                    CHECK_DEATH -> CsdlSoap.existence(checks.isTrue(question));
            case LOOK_UP -> citizens(found(question));
            case CHANGES -> citizens(changed(question));
            case BLOOD_GROUP -> CsdlSoap.bloodGroups(found(question), clock.instant());
            case HOUSEHOLD -> citizens(household(CitizenId.of(question.text("SoDinhDanh"))));
            case LIST_BY_PLACE,
                    LIST_BY_AGE,
                    LIST_BY_GENDER,
                    LIST_BY_ETHNIC_GROUP,
                    LIST_BY_RELIGION,
                    LIST_BY_BLOOD_GROUP -> CsdlSoap.requests(List.of(taken(question)));
            case REQUESTS -> CsdlSoap.requests(Page.asked(question).of(lists.all()));
            case REQUEST_STATUS, REQUEST_DETAIL, REQUEST_RESULT ->
                CsdlSoap.requests(asked(question).stream().toList());
            case DELETE_REQUEST ->
                CsdlSoap.requests(
                        lists.delete(question.text("requestId")).stream().toList());
            case REQUEST_HISTORY ->
                CsdlSoap.history(Page.asked(question)
                        .of(asked(question).map(ListRequest::events).orElse(List.of())));
            case RESULT_AS_RECORDS ->
                citizens(Page.asked(question)
                        .of(asked(question).map(ListRequest::result).orElse(List.of())));
            case RESULT_AS_FILE -> file(asked(question));
        };
    }

    private String citizens(List<Citizen> citizens) {
        return CsdlSoap.citizens(citizens, clock.instant());
    }

    private List<Citizen> found(CsdlQuestion question) {
        return population.find(question).map(Inhabitant::citizen).stream().toList();
    }

    private List<Citizen> changed(CsdlQuestion question) {
        Instant from = Instant.ofEpochMilli(Long.parseLong(question.text("TuNgay")));
        Instant to = Instant.ofEpochMilli(Long.parseLong(question.text("DenNgay")));
        return new Page(question.number("Trang"), question.number("SoBanGhi")).of(population.changed(from, to));
    }

    private List<Citizen> household(CitizenId id) {
        List<Inhabitant> members = population.household(id);
        return members.stream()
                .map(member -> Membership.of(members.get(0)).shown(member.citizen()))
                .toList();
    }

    private ListRequest taken(CsdlQuestion question) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), CsdlSimulator.ZONE);
        ListCriterion wanted = new ListCriterion(question, today);
        return lists.take(
                question.text("MaYeuCau"),
                question.operation().wireName(),
                () -> population.living().stream().filter(wanted).toList());
    }

    private Optional<ListRequest> asked(CsdlQuestion question) {
        return lists.find(question.text("requestId"));
    }

    private static String file(Optional<ListRequest> request) {
        return request.filter(ListRequest::isReady)
                .map(ready -> CsdlSoap.file(ready.id() + ".csv", ResultCsv.of(ready.result())))
                .orElseGet(CsdlSoap::noFile);
    }
}
