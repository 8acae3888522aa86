package io.github.dancu.cleansing;

import static io.github.dancu.cleansing.RecordField.BIRTH_DAY;
import static io.github.dancu.cleansing.RecordField.BIRTH_MONTH;
import static io.github.dancu.cleansing.RecordField.BIRTH_YEAR;
import static io.github.dancu.cleansing.RecordField.CITIZEN_ID;
import static io.github.dancu.cleansing.RecordField.GENDER;
import static io.github.dancu.cleansing.RecordField.NAME;
import static io.github.dancu.cleansing.SampleRecords.CMND;
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
    private static final PersonRecord MOTHER = woman(named(born(PERSON, "07/08/1965"), "Trần Thị Mẫu"));

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
        PersonRecord unknown = PERSON.toBuilder().gender(Coded.unknown("9")).build();

        assertThat(differing(INSURED, woman(PERSON))).containsExactly(GENDER);
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
        PersonRecord person = woman(named(born(PERSON, "04/06/1990"), "Trần Thị Mẫu"));

        assertThat(reconcile(INSURED, person)).isInstanceOfSatisfying(Mismatch.class, mismatch -> {
            assertThat(mismatch.fields()).containsExactly(NAME, BIRTH_MONTH, BIRTH_DAY, GENDER);
            assertThat(mismatch.person()).isSameAs(person);
        });
    }

    @Test
    void a_mothers_number_on_the_record_of_her_child_does_not_hide_the_child() {
        PersonRecord child = numbered(PERSON, OTHER_NUMBER);

        for (Reconciliation outcome : List.of(reconcile(INSURED, MOTHER, child), reconcile(INSURED, child, MOTHER))) {
            assertThat(outcome).isInstanceOfSatisfying(Mismatch.class, mismatch -> {
                assertThat(mismatch.person()).isSameAs(child);
                assertThat(mismatch.fields()).containsExactly(CITIZEN_ID);
            });
        }
        assertThat(reconcile(INSURED, MOTHER, child, born(child, "04/05/1990")))
                .as("a namesake born on another day is somebody else")
                .isInstanceOfSatisfying(
                        Mismatch.class,
                        mismatch -> assertThat(mismatch.person()).isSameAs(child));
    }

    @Test
    void a_number_whose_holder_differs_in_name_and_birth_year_tells_nobody_by_itself() {
        PersonRecord child = numbered(PERSON, OTHER_NUMBER);

        assertThat(candidates(INSURED, MOTHER)).containsExactly(MOTHER);
        assertThat(candidates(INSURED, MOTHER, born(child, "04/05/1990"))).containsExactly(MOTHER);
        assertThat(candidates(INSURED, MOTHER, born(child, "1990"))).hasSize(2);
        assertThat(candidates(INSURED, MOTHER, child, child)).hasSize(3);
        assertThat(candidates(INSURED, MOTHER, withoutNumber(PERSON)))
                .as("whose number is not known cannot be said to match")
                .hasSize(2);
    }

    @Test
    void a_number_is_enough_if_not_both_name_and_birth_year_differ() {
        for (PersonRecord person : List.of(named(MOTHER, "Nguyễn Văn Mẫu"), born(MOTHER, "1990"))) {
            assertThat(reconcile(INSURED, person, numbered(PERSON, OTHER_NUMBER)))
                    .isInstanceOfSatisfying(
                            Mismatch.class,
                            mismatch -> assertThat(mismatch.person()).isSameAs(person));
        }
    }

    @Test
    void without_a_number_on_both_sides_a_namesake_may_differ_in_one_field() {
        PersonRecord insured = withoutNumber(INSURED);

        assertThat(mismatch(insured, born(PERSON, "04/05/1990"))).containsExactly(BIRTH_DAY);
        assertThat(mismatch(insured, born(PERSON, "03/06/1990"))).containsExactly(BIRTH_MONTH);
        assertThat(mismatch(insured, woman(PERSON))).containsExactly(GENDER);
        assertThat(mismatch(INSURED, withoutNumber(woman(PERSON)))).containsExactly(GENDER);
    }

    @Test
    void without_a_number_on_both_sides_a_stranger_with_nearly_the_same_name_is_not_taken_for_the_person() {
        PersonRecord insured = withoutNumber(INSURED);

        for (PersonRecord stranger : List.of(
                named(PERSON, "Nguyễn Vân Mậu"),
                born(PERSON, "03/05/1991"),
                born(PERSON, "04/06/1990"),
                woman(born(PERSON, "04/05/1990")),
                woman(named(PERSON, "Nguyễn Vân Mậu")))) {
            assertThat(candidates(insured, stranger)).containsExactly(stranger);
            assertThat(candidates(INSURED, withoutNumber(stranger))).hasSize(1);
        }
    }

    @Test
    void the_same_old_number_stands_for_one_difference_in_name_or_birth_year_and_no_more() {
        PersonRecord insured = withoutNumber(INSURED).toBuilder().cmnd(CMND).build();

        assertThat(mismatch(insured, named(PERSON, "Nguyễn Văn Mai"))).containsExactly(NAME);
        assertThat(mismatch(insured, born(PERSON, "03/05/1991"))).containsExactly(BIRTH_YEAR);
        assertThat(candidates(insured, woman(named(PERSON, "Nguyễn Văn Mai")))).hasSize(1);
        assertThat(candidates(insured, named(born(PERSON, "1991"), "Nguyễn Văn Mai")))
                .hasSize(1);
        assertThat(candidates(insured, PERSON.toBuilder().birthDate(null).build()))
                .hasSize(1);
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

    private static PersonRecord woman(PersonRecord record) {
        return record.toBuilder().gender(Coded.known("2", Gender.FEMALE)).build();
    }

    private static Set<RecordField> mismatch(PersonRecord insured, PersonRecord person) {
        return ((Mismatch) reconcile(insured, person)).fields();
    }

    private static List<PersonRecord> candidates(PersonRecord insured, PersonRecord... people) {
        return ((Ambiguous) reconcile(insured, people))
                .candidates().stream().map(RecordComparison::person).toList();
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
