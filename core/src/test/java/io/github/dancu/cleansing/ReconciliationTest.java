package io.github.dancu.cleansing;

import static io.github.dancu.cleansing.SampleRecords.INSURED;
import static io.github.dancu.cleansing.SampleRecords.OTHER_NUMBER;
import static io.github.dancu.cleansing.SampleRecords.PERSON;
import static io.github.dancu.cleansing.SampleRecords.named;
import static io.github.dancu.cleansing.SampleRecords.numbered;
import static io.github.dancu.cleansing.SampleRecords.withoutNumber;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dancu.citizen.Citizen;
import io.github.dancu.cleansing.PopulationAnswer.Found;
import io.github.dancu.cleansing.Reconciliation.Ambiguous;
import io.github.dancu.cleansing.Reconciliation.Match;
import io.github.dancu.cleansing.Reconciliation.Mismatch;
import io.github.dancu.cleansing.Reconciliation.NotFound;
import io.github.dancu.cleansing.Reconciliation.Unavailable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReconciliationTest {
    private static final PopulationAnswer NOBODY = PopulationAnswer.nobody();
    private static final RecordComparison SAME = Reconciler.ofDefaults().compare(INSURED, PERSON);
    private static final RecordComparison OTHER = Reconciler.ofDefaults().compare(INSURED, named(PERSON, "Lê Mẫu"));

    @Test
    void a_record_keeps_every_code_as_it_came_and_is_equal_by_all_of_it() {
        PersonRecord record = INSURED.toBuilder()
                .raw("ngaySinh", "30/02/1990")
                .raw("trangThai", "07")
                .build();

        assertThat(record.raw()).containsExactly(Map.entry("ngaySinh", "30/02/1990"), Map.entry("trangThai", "07"));
        assertThat(record)
                .isEqualTo(record.toBuilder().build())
                .hasSameHashCodeAs(record.toBuilder().build());
        assertThat(record).isNotEqualTo(INSURED).isNotEqualTo(null);
        for (PersonRecord other : List.of(
                record.toBuilder().insuranceNumber(null).build(),
                record.toBuilder().citizenId(null).build(),
                record.toBuilder().cmnd(SampleRecords.CMND).build(),
                record.toBuilder().name(null).build(),
                record.toBuilder().birthDate(null).build(),
                record.toBuilder().gender(null).build())) {
            assertThat(record).isNotEqualTo(other);
        }
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> record.raw().clear());
    }

    @Test
    void a_citizen_becomes_a_record_with_what_could_not_be_read() {
        Citizen citizen = Citizen.builder(SampleRecords.NUMBER)
                .cmnd(SampleRecords.CMND)
                .name(PERSON.name().orElseThrow())
                .birthDate(PERSON.birthDate().orElseThrow())
                .gender(PERSON.gender().orElseThrow())
                .unread("NgayCap", "31/02/2020")
                .build();

        assertThat(PersonRecord.of(citizen))
                .isEqualTo(PERSON.toBuilder().raw("NgayCap", "31/02/2020").build());
        assertThat(PersonRecord.of(Citizen.builder(SampleRecords.NUMBER).build()))
                .isEqualTo(
                        PersonRecord.builder().citizenId(SampleRecords.NUMBER).build());
    }

    @Test
    void an_answer_keeps_its_own_copy_of_people_and_codes() {
        List<PersonRecord> people = new ArrayList<>(List.of(PERSON));
        Map<String, String> raw = new LinkedHashMap<>(Map.of("maLoi", "00"));
        Found found = new Found(people, raw);
        PopulationAnswer.Unavailable unavailable = new PopulationAnswer.Unavailable("503", raw);

        people.clear();
        raw.clear();

        assertThat(found.people()).containsExactly(PERSON);
        assertThat(found.raw()).containsExactly(Map.entry("maLoi", "00"));
        assertThat(unavailable.raw()).containsExactly(Map.entry("maLoi", "00"));
        assertThat(PopulationAnswer.nobody()).isEqualTo(PopulationAnswer.of(List.of()));
        assertThat(PopulationAnswer.unavailable("503").raw()).isEmpty();
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> found.raw().clear());
    }

    @Test
    void a_comparison_tells_what_it_did_not_compare() {
        RecordComparison comparison = new RecordComparison(
                INSURED, PERSON, Set.of(RecordField.NAME), Set.of(RecordField.GENDER), NameAgreement.SAME_SPELLING);

        assertThat(comparison.uncompared())
                .containsExactly(
                        RecordField.BIRTH_YEAR, RecordField.BIRTH_MONTH, RecordField.BIRTH_DAY, RecordField.CITIZEN_ID);
        assertThat(SAME.names()).isEqualTo(NameAgreement.SAME_SPELLING);
        assertThat(Reconciler.ofDefaults()
                        .compare(INSURED.toBuilder().name(null).build(), PERSON)
                        .names())
                .isEqualTo(NameAgreement.NOT_COMPARED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RecordComparison(
                        INSURED, PERSON, Set.of(RecordField.NAME), Set.of(RecordField.NAME), NameAgreement.DIFFERENT))
                .withMessage("a field agrees or differs");
    }

    @Test
    void no_outcome_contradicts_its_comparison() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Match(INSURED, NOBODY, OTHER));
        assertThatIllegalArgumentException().isThrownBy(() -> new Mismatch(INSURED, NOBODY, SAME));
        assertThatIllegalArgumentException().isThrownBy(() -> new Ambiguous(INSURED, NOBODY, List.of()));
    }

    @Test
    void nothing_shows_more_of_a_person_than_the_end_of_a_number() {
        String insured = "PersonRecord[SocialInsuranceNumber[******0001], CitizenId[********0001]]";

        assertThat(INSURED).hasToString(insured);
        assertThat(withoutNumber(PERSON)).hasToString("PersonRecord[no insurance number, no personal number]");
        assertThat(PopulationAnswer.of(List.of(PERSON, PERSON))).hasToString("Found[2]");
        assertThat(PopulationAnswer.unavailable("CANARY42")).hasToString("Unavailable[***]");
        assertThat(SAME).hasToString("RecordComparison[nothing differs]");
        assertThat(OTHER).hasToString("RecordComparison[[NAME] differs]");
        assertThat(new Match(INSURED, NOBODY, SAME)).hasToString("Match[" + insured + "]");
        assertThat(new Mismatch(INSURED, NOBODY, OTHER)).hasToString("Mismatch[" + insured + ", [NAME]]");
        assertThat(new NotFound(INSURED, NOBODY)).hasToString("NotFound[" + insured + "]");
        assertThat(new Ambiguous(INSURED, NOBODY, List.of(SAME)))
                .hasToString("Ambiguous[" + insured + ", 1 candidates]");
        assertThat(new Unavailable(INSURED, new PopulationAnswer.Unavailable("503", Map.of())))
                .hasToString("Unavailable[" + insured + "]");
        assertThat(numbered(INSURED, OTHER_NUMBER).toString()).doesNotContain(OTHER_NUMBER.toText());
    }
}
