package io.github.dancu.cleansing;

import static io.github.dancu.cleansing.RecordField.BIRTH_DAY;
import static io.github.dancu.cleansing.RecordField.BIRTH_MONTH;
import static io.github.dancu.cleansing.RecordField.BIRTH_YEAR;
import static io.github.dancu.cleansing.RecordField.CITIZEN_ID;
import static io.github.dancu.cleansing.RecordField.GENDER;
import static io.github.dancu.cleansing.RecordField.NAME;
import static io.github.dancu.cleansing.SampleRecords.INSURED;
import static io.github.dancu.cleansing.SampleRecords.OTHER_NUMBER;
import static io.github.dancu.cleansing.SampleRecords.PERSON;
import static io.github.dancu.cleansing.SampleRecords.born;
import static io.github.dancu.cleansing.SampleRecords.named;
import static io.github.dancu.cleansing.SampleRecords.numbered;
import static io.github.dancu.cleansing.SampleRecords.withoutNumber;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dancu.citizen.Coded;
import io.github.dancu.citizen.FirstOfJanuary;
import io.github.dancu.citizen.Gender;
import io.github.dancu.citizen.PartialDate;
import io.github.dancu.citizen.contract.SeededTest;
import io.github.dancu.cleansing.Reconciliation.Ambiguous;
import io.github.dancu.cleansing.Reconciliation.Match;
import io.github.dancu.cleansing.Reconciliation.Mismatch;
import io.github.dancu.cleansing.Reconciliation.Outcome;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReconcilerTest {
    private static final Reconciler RECONCILER = Reconciler.ofDefaults();

    @Test
    void one_person_in_two_registers_matches_whatever_codes_and_forms_they_write() {
        Reconciliation match = reconcile(INSURED, PERSON);

        assertThat(match).isInstanceOfSatisfying(Match.class, found -> {
            assertThat(found.person()).isSameAs(PERSON);
            assertThat(found.uncompared()).isEmpty();
            assertThat(found.comparison().agreeing()).containsExactly(RecordField.values());
        });
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        "03/05/1990, 1990-05-03",
        "03/05/1990, 19900503",
        "3.5.1990, 03-05-1990",
        "1990, 03/05/1990",
        "05/1990, 03/05/1990",
        "1990, 05/1990",
        "01/01/1990, 1990"
    })
    void dates_that_may_be_the_same_day_agree_in_both_directions(String one, String other) {
        assertThat(differing(born(INSURED, one), born(PERSON, other))).isEmpty();
        assertThat(differing(born(INSURED, other), born(PERSON, one))).isEmpty();
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "03/05/1990, 04/05/1990, BIRTH_DAY",
        "03/05/1990, 03/06/1990, BIRTH_MONTH",
        "03/05/1990, 03/05/1991, BIRTH_YEAR",
        "03/05/1990, 05/03/1990, BIRTH_DAY BIRTH_MONTH",
        "05/1990, 03/06/1990, BIRTH_MONTH",
        "1990, 03/05/1991, BIRTH_YEAR",
        "31/12/1990, 01/01/1991, BIRTH_DAY BIRTH_MONTH BIRTH_YEAR"
    })
    void the_parts_of_the_date_that_differ_are_named(String one, String other, String fields) {
        Set<RecordField> differing = differing(born(INSURED, one), born(PERSON, other));

        assertThat(differing)
                .containsExactlyInAnyOrderElementsOf(Stream.of(fields.split(" ", -1))
                        .map(RecordField::valueOf)
                        .toList());
        assertThat(differing(born(INSURED, other), born(PERSON, one))).isEqualTo(differing);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "03/05/1990, 05/03/1990, true",
        "03/05/1990, 05/04/1990, false",
        "03/05/1990, 06/03/1990, false",
        "05/03/1990, 03/06/1990, false",
        "03/05/1990, 04/05/1990, false",
        "05/05/1990, 05/05/1990, false",
        "1990, 1991, false",
        "03/05/1990, 1991, false"
    })
    void day_and_month_in_each_others_place_are_told(String one, String other, boolean swapped) {
        assertThat(RECONCILER.compare(born(INSURED, one), born(PERSON, other)).isDayAndMonthSwapped())
                .isEqualTo(swapped);
    }

    @Test
    void what_a_date_leaves_out_is_not_compared_and_said_to_be_so() {
        Match match = (Match) reconcile(born(INSURED, "1990"), PERSON);

        assertThat(match.uncompared()).containsExactly(BIRTH_MONTH, BIRTH_DAY);
        assertThat(match.comparison().agreeing()).containsExactly(NAME, BIRTH_YEAR, GENDER, CITIZEN_ID);
    }

    @Test
    void the_first_of_january_is_a_day_like_others_unless_a_register_is_said_to_mean_the_year() {
        PersonRecord first = born(INSURED, "01/01/1990");
        Reconciler yearInInsurance =
                RECONCILER.readingFirstOfJanuary(FirstOfJanuary.MEANS_YEAR_ONLY, FirstOfJanuary.AS_WRITTEN);
        Reconciler yearInPopulation =
                RECONCILER.readingFirstOfJanuary(FirstOfJanuary.AS_WRITTEN, FirstOfJanuary.MEANS_YEAR_ONLY);

        assertThat(RECONCILER.compare(first, PERSON).differing()).containsExactly(BIRTH_MONTH, BIRTH_DAY);
        assertThat(yearInInsurance.compare(first, PERSON).differing()).isEmpty();
        assertThat(yearInInsurance.compare(first, PERSON).uncompared()).containsExactly(BIRTH_MONTH, BIRTH_DAY);
        assertThat(yearInInsurance.compare(INSURED, born(PERSON, "01/01/1990")).differing())
                .containsExactly(BIRTH_MONTH, BIRTH_DAY);
        assertThat(yearInPopulation.compare(first, PERSON).differing()).containsExactly(BIRTH_MONTH, BIRTH_DAY);
        assertThat(yearInPopulation.compare(INSURED, born(PERSON, "01/01/1990")).differing())
                .isEmpty();
    }

    @Test
    void the_sex_is_compared_if_both_registers_know_it() {
        PersonRecord woman =
                PERSON.toBuilder().gender(Coded.known("2", Gender.FEMALE)).build();
        PersonRecord unknown = PERSON.toBuilder().gender(Coded.unknown("9")).build();

        assertThat(differing(INSURED, woman)).containsExactly(GENDER);
        assertThat(RECONCILER.compare(INSURED, unknown).uncompared()).containsExactly(GENDER);
        assertThat(RECONCILER
                        .compare(INSURED, PERSON.toBuilder().gender(null).build())
                        .uncompared())
                .containsExactly(GENDER);
    }

    @Test
    void a_record_without_a_personal_number_matches_by_name_and_birth_year() {
        Match match = (Match) reconcile(born(withoutNumber(INSURED), "1990"), PERSON);

        assertThat(match.uncompared()).containsExactly(BIRTH_MONTH, BIRTH_DAY, CITIZEN_ID);
    }

    @Test
    void everything_that_differs_is_named() {
        PersonRecord person = named(born(PERSON, "04/06/1991"), "Trần Thị Mẫu").toBuilder()
                .gender(Coded.known("2", Gender.FEMALE))
                .build();

        assertThat(reconcile(INSURED, person)).isInstanceOfSatisfying(Mismatch.class, mismatch -> {
            assertThat(mismatch.fields()).containsExactly(NAME, BIRTH_YEAR, BIRTH_MONTH, BIRTH_DAY, GENDER);
            assertThat(mismatch.person()).isSameAs(person);
        });
    }

    @Test
    void another_number_is_a_mismatch_if_name_and_whole_birth_date_say_that_it_is_the_person() {
        PersonRecord person = numbered(PERSON, OTHER_NUMBER);

        assertThat(reconcile(INSURED, person))
                .isInstanceOfSatisfying(
                        Mismatch.class,
                        mismatch -> assertThat(mismatch.fields()).containsExactly(CITIZEN_ID));
        assertThat(reconcile(INSURED, born(person, "1990"))).isInstanceOf(Ambiguous.class);
        assertThat(reconcile(INSURED, named(person, "Trần Văn Mẫu"))).isInstanceOf(Ambiguous.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"04/05/1990", "03/06/1990", "03/05/1991", "1991"})
    void another_number_and_another_birth_date_are_somebody_else(String birthDate) {
        PersonRecord somebody = born(numbered(PERSON, OTHER_NUMBER), birthDate);

        assertThat(reconcile(INSURED, somebody).outcome()).isEqualTo(Outcome.NOT_FOUND);
        assertThat(reconcile(INSURED, somebody, PERSON).outcome()).isEqualTo(Outcome.MATCH);
    }

    @Test
    void who_was_found_by_too_little_is_not_taken_for_the_person() {
        PersonRecord nameless = withoutNumber(INSURED).toBuilder().name(null).build();
        PersonRecord undated =
                withoutNumber(INSURED).toBuilder().birthDate(null).build();

        for (PersonRecord insured : List.of(nameless, undated)) {
            assertThat(reconcile(insured, PERSON)).isInstanceOfSatisfying(Ambiguous.class, doubtful -> {
                assertThat(doubtful.candidates()).singleElement().matches(RecordComparison::agrees);
                assertThat(doubtful.insured()).isSameAs(insured);
            });
        }
        assertThat(reconcile(INSURED.toBuilder().name(null).birthDate(null).build(), PERSON))
                .as("the number is enough")
                .isInstanceOf(Match.class);
    }

    @Test
    void nobody_found_is_not_found() {
        assertThat(reconcile(INSURED).outcome()).isEqualTo(Outcome.NOT_FOUND);
    }

    @Test
    void of_several_the_only_one_that_agrees_is_the_one() {
        PersonRecord brother = named(numbered(PERSON, OTHER_NUMBER), "Nguyễn Vân Mẫu");

        assertThat(reconcile(withoutNumber(INSURED), brother, PERSON))
                .isInstanceOfSatisfying(
                        Match.class, match -> assertThat(match.person()).isSameAs(PERSON));
    }

    @Test
    void of_several_that_agree_or_do_not_none_is_picked() {
        PersonRecord twin = numbered(PERSON, OTHER_NUMBER);

        assertThat(reconcile(withoutNumber(INSURED), PERSON, twin))
                .isInstanceOfSatisfying(
                        Ambiguous.class,
                        ambiguous -> assertThat(ambiguous.candidates())
                                .extracting(RecordComparison::person)
                                .containsExactly(PERSON, twin));
        assertThat(reconcile(withoutNumber(INSURED), born(PERSON, "1991"), born(twin, "1992")))
                .isInstanceOf(Ambiguous.class);
    }

    @Test
    void the_personal_number_singles_out_one_of_several_even_if_something_differs() {
        PersonRecord twin = numbered(PERSON, OTHER_NUMBER);

        assertThat(reconcile(INSURED, twin, PERSON))
                .isInstanceOfSatisfying(
                        Match.class, match -> assertThat(match.person()).isSameAs(PERSON));
        assertThat(reconcile(INSURED, withoutNumber(PERSON), born(PERSON, "1991")))
                .isInstanceOfSatisfying(
                        Mismatch.class,
                        mismatch -> assertThat(mismatch.fields()).containsExactly(BIRTH_YEAR));
    }

    @Test
    void of_two_with_the_same_personal_number_the_one_that_agrees_is_the_one() {
        assertThat(reconcile(INSURED, PERSON, born(PERSON, "1991")))
                .isInstanceOfSatisfying(
                        Match.class, match -> assertThat(match.person()).isSameAs(PERSON));
        assertThat(reconcile(INSURED, PERSON, PERSON)).isInstanceOf(Ambiguous.class);
    }

    @Test
    void a_population_side_that_cannot_be_asked_leaves_the_record_unavailable() {
        PopulationAnswer answer = PopulationAnswer.unavailable("503");

        Reconciliation unavailable = RECONCILER.reconcile(INSURED, answer);

        assertThat(unavailable.outcome()).isEqualTo(Outcome.UNAVAILABLE);
        assertThat(unavailable.answer()).isSameAs(answer);
    }

    @Test
    void many_records_are_looked_up_one_by_one_as_their_outcomes_are_asked_for() {
        AtomicInteger lookUps = new AtomicInteger();
        Stream<PersonRecord> endless = Stream.generate(() -> INSURED);

        Iterator<Reconciliation> outcomes = RECONCILER
                .reconcileAll(endless, insured -> {
                    lookUps.incrementAndGet();
                    return PopulationAnswer.nobody();
                })
                .iterator();

        assertThat(lookUps).hasValue(0);
        for (int asked = 1; asked <= 3; asked++) {
            assertThat(outcomes.next().outcome()).isEqualTo(Outcome.NOT_FOUND);
            assertThat(lookUps).hasValue(asked);
        }
    }

    @Test
    void what_the_look_up_throws_is_thrown_to_whoever_asks() {
        IllegalStateException failure = new IllegalStateException();
        Stream<Reconciliation> outcomes = RECONCILER.reconcileAll(Stream.of(INSURED), insured -> {
            throw failure;
        });

        assertThatThrownBy(outcomes::toList).isSameAs(failure);
    }

    @SeededTest
    void a_whole_date_agrees_with_itself_in_every_form_and_with_no_other_day(long seed) {
        RandomGenerator random = new SplittableRandom(seed);

        for (int i = 0; i < 200; i++) {
            LocalDate day = LocalDate.of(1930, 1, 1).plusDays(random.nextInt(33_000));
            LocalDate other = day.plusDays(random.nextBoolean() ? 1 + random.nextInt(700) : -1 - random.nextInt(700));
            PersonRecord person =
                    PERSON.toBuilder().birthDate(PartialDate.of(day)).build();

            for (String form : List.of("%3$02d/%2$02d/%1$d", "%1$d%2$02d%3$02d", "%1$d", "%2$02d/%1$d")) {
                assertThat(differing(born(INSURED, text(form, day)), person)).isEmpty();
            }
            assertThat(differing(born(INSURED, text("%1$d-%2$02d-%3$02d", other)), person))
                    .isNotEmpty()
                    .allMatch(RecordField::isOfBirthDate);
        }
    }

    private static String text(String form, LocalDate day) {
        return String.format(Locale.ROOT, form, day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private static Set<RecordField> differing(PersonRecord insured, PersonRecord person) {
        return RECONCILER.compare(insured, person).differing();
    }

    private static Reconciliation reconcile(PersonRecord insured, PersonRecord... people) {
        PopulationAnswer answer = PopulationAnswer.of(List.of(people));
        Reconciliation reconciliation = RECONCILER.reconcile(insured, answer);
        assertThat(reconciliation.insured()).isSameAs(insured);
        assertThat(reconciliation.answer()).isSameAs(answer);
        return reconciliation;
    }
}
