package io.github.dancu.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.audit.Case;
import io.github.dancu.audit.Officer;
import io.github.dancu.audit.Purpose;
import io.github.dancu.bhxh.registry.InsuranceRegistryClient;
import io.github.dancu.bhxh.registry.InsuredPerson;
import io.github.dancu.citizen.Citizen;
import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.Coded;
import io.github.dancu.citizen.Gender;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.cleansing.PersonRecord;
import io.github.dancu.cleansing.PopulationIndex;
import io.github.dancu.cleansing.register.PersonField;
import io.github.dancu.cleansing.register.Register;
import io.github.dancu.cleansing.rules.CleansingRun;
import io.github.dancu.cleansing.rules.Finding;
import io.github.dancu.cleansing.rules.Rules;
import io.github.dancu.connect.ConnectionSettings;
import io.github.dancu.connect.Credentials;
import io.github.dancu.csdl.CitizenQuery;
import io.github.dancu.csdl.CsdlClient;
import io.github.dancu.dossier.AgencyCode;
import io.github.dancu.dossier.DossierCode;
import io.github.dancu.testkit.BhxhSimulator;
import io.github.dancu.testkit.CsdlSimulator;
import io.github.dancu.testkit.RecordedAudit;
import io.github.dancu.testkit.SyntheticPeople;
import io.github.dancu.testkit.SyntheticPerson;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What connectors return goes through the rules as it is. */
class AnsweredRegisterTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final AccessContext WHY = AccessContext.of(
            AgencyCode.of("H33.899"),
            Officer.of("canbo.mau", CitizenId.of("003085000099"), PersonName.of("Lê Thị Mẫu")),
            Purpose.RESIDENCE_REGISTRATION,
            Case.dossier(DossierCode.of("H33.899-260101-0001")));
    private static final Set<PersonField> FIELDS =
            EnumSet.of(PersonField.NUMBER, PersonField.NAME, PersonField.BIRTH_DATE, PersonField.SEX);
    private static final Set<PersonField> OF_INSURANCE =
            EnumSet.of(PersonField.INSURANCE_NUMBER, PersonField.NAME, PersonField.BIRTH_DATE, PersonField.SEX);

    private final List<SyntheticPerson> people = SyntheticPeople.of(12, 7);
    private final SyntheticPerson changed = people.get(8);

    @Test
    void citizens_that_the_population_database_answered_go_through_the_rules() {
        List<Finding> findings = new ArrayList<>();
        Set<String> codes =
                people.stream().map(person -> person.id().registrationCode()).collect(Collectors.toSet());

        CleansingRun.of(Rules.programme(TODAY, codes))
                .over(Register.ofCitizens(FIELDS, citizens()))
                .findings(findings::add)
                .run();

        assertThat(findings)
                .filteredOn(finding -> !finding.rule().id().equals("DATE_YEAR_ONLY"))
                .extracting(finding -> finding.rule().id() + " " + finding.line())
                .containsExactly("PID_CONFLICT 9");
        assertThat(findings.stream()
                        .filter(finding -> finding.rule().id().equals("PID_CONFLICT"))
                        .map(finding -> finding.subject().number()))
                .containsExactly(changed.id().toText());
    }

    @Test
    void insurance_records_of_the_registry_go_beside_citizens_of_the_database() {
        List<Citizen> all = citizens();
        Register population = Register.ofCitizens(FIELDS, all.subList(0, all.size() - 1));
        List<String> findings = new ArrayList<>();

        CleansingRun.of(Rules.ofInsurance())
                .over(Register.ofRecords(OF_INSURANCE, insured()))
                .beside(Rules.POPULATION, PopulationIndex.of(population.records())::find)
                .findings(finding -> findings.add(finding.rule().id() + " " + finding.line() + " " + finding.detail()))
                .run();

        assertThat(findings).containsExactly("SI_MISMATCH 9 SEX", "SI_NOT_FOUND 12 ");
    }

    /** As the population database has them, which has the sex of one wrong. */
    private List<Citizen> citizens() {
        try (CsdlSimulator simulator = CsdlSimulator.of(people).start();
                CsdlClient csdl = CsdlClient.builder()
                        .endpoint(simulator.endpoint())
                        .credentials(Credentials.of(() -> CsdlSimulator.USER, () -> CsdlSimulator.SECRET))
                        .connection(settings())
                        .build()) {
            simulator.change(
                    changed.id(),
                    citizen -> citizen.toBuilder().gender(otherSex()).build());
            return people.stream()
                    .map(person -> csdl.findCitizen(
                                    WHY, CitizenQuery.of(person.id(), person.name(), person.birthDate()))
                            .value()
                            .orElseThrow())
                    .toList();
        }
    }

    private List<PersonRecord> insured() {
        try (BhxhSimulator simulator = BhxhSimulator.of(people).start();
                InsuranceRegistryClient registry = InsuranceRegistryClient.builder()
                        .endpoint(simulator.endpoint())
                        .credentials(Credentials.of(() -> BhxhSimulator.LGSP_USER, () -> BhxhSimulator.LGSP_SECRET))
                        .connection(settings())
                        .build()) {
            return people.stream()
                    .map(person ->
                            registry.findPerson(WHY, person.insurance()).value().orElseThrow())
                    .map(AnsweredRegisterTest::record)
                    .toList();
        }
    }

    private static PersonRecord record(InsuredPerson person) {
        PersonRecord.Builder record = PersonRecord.builder()
                .insuranceNumber(person.number())
                .name(person.name().orElse(null))
                .birthDate(person.birthDate().orElse(null))
                .gender(person.gender().orElse(null));
        person.unread().forEach(record::raw);
        return record.build();
    }

    private Coded<Gender> otherSex() {
        boolean man = changed.id().gender() == Gender.MALE;
        return man ? Coded.known("2", Gender.FEMALE) : Coded.known("1", Gender.MALE);
    }

    private static ConnectionSettings settings() {
        return ConnectionSettings.builder().auditLog(new RecordedAudit()).build();
    }
}
