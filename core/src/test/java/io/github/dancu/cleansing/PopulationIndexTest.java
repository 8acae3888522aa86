package io.github.dancu.cleansing;

import static io.github.dancu.cleansing.SampleRecords.CMND;
import static io.github.dancu.cleansing.SampleRecords.INSURED;
import static io.github.dancu.cleansing.SampleRecords.OTHER_NUMBER;
import static io.github.dancu.cleansing.SampleRecords.PERSON;
import static io.github.dancu.cleansing.SampleRecords.born;
import static io.github.dancu.cleansing.SampleRecords.named;
import static io.github.dancu.cleansing.SampleRecords.numbered;
import static io.github.dancu.cleansing.SampleRecords.withoutNumber;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PopulationIndexTest {
    private static final PersonRecord SOMEBODY = named(numbered(PERSON, OTHER_NUMBER), "Trần Thị Mẫu").toBuilder()
            .cmnd(null)
            .build();
    private static final PersonRecord BY_CMND =
            withoutNumber(INSURED).toBuilder().cmnd(CMND).build();

    @Test
    void whoever_has_the_personal_number_is_found_whatever_else_differs() {
        PersonRecord insured = born(named(INSURED, "Lê Khác"), "1950");

        assertThat(found(insured, PERSON, SOMEBODY)).containsExactly(PERSON);
        assertThat(found(insured, PERSON, SOMEBODY, born(PERSON, "1950")))
                .containsExactly(PERSON, born(PERSON, "1950"));
    }

    @Test
    void whoever_has_the_name_and_birth_year_is_found_besides_a_holder_of_the_number_who_has_neither() {
        PersonRecord mother = born(named(PERSON, "Trần Thị Mẫu"), "1965");
        PersonRecord child = numbered(PERSON, OTHER_NUMBER);

        assertThat(found(INSURED, mother, child, SOMEBODY)).containsExactly(mother, child);
        assertThat(found(INSURED, born(mother, "1990"), child)).containsExactly(born(mother, "1990"));
        assertThat(found(INSURED, named(mother, "Nguyen Van Mau"), child))
                .containsExactly(named(mother, "Nguyen Van Mau"));
    }

    @Test
    void the_old_number_finds_whoever_also_has_the_name_or_the_birth_year() {
        assertThat(found(named(BY_CMND, "Lê Khác"), PERSON)).containsExactly(PERSON);
        assertThat(found(born(BY_CMND, "1950"), PERSON)).containsExactly(PERSON);
        assertThat(found(named(born(BY_CMND, "1950"), "Lê Khác"), PERSON)).isEmpty();
        assertThat(found(BY_CMND.toBuilder().name(null).birthDate(null).build(), PERSON))
                .isEmpty();
    }

    @Test
    void an_old_number_that_is_somebody_elses_does_not_hide_the_namesake() {
        PersonRecord holder = born(SOMEBODY.toBuilder().cmnd(CMND).build(), "1950");
        PersonRecord person = PERSON.toBuilder().cmnd(null).build();

        assertThat(found(BY_CMND, holder, person)).containsExactly(person);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nguyễn văn mẫu",
                "NGUYEN VAN MAU",
                "Nguye\u0302\u0303n  Va\u0306n Ma\u0302\u0303u",
                "NguyÔn V¨n MÉu",
                "Nguyeãn Vaên Maãu"
            })
    void a_name_and_the_birth_year_find_the_person_however_the_name_is_written(String name) {
        PersonRecord insured = born(named(withoutNumber(INSURED), name), "1990");

        assertThat(found(insured, PERSON, SOMEBODY)).containsExactly(PERSON);
        assertThat(found(insured, named(PERSON, name))).containsExactly(named(PERSON, name));
    }

    @Test
    void i_and_y_find_each_other() {
        assertThat(found(named(withoutNumber(INSURED), "LI THI MI"), named(PERSON, "Lý Thị Mỹ")))
                .hasSize(1);
    }

    @Test
    void a_wrong_number_is_found_by_name_and_birth_year_and_so_is_every_namesake() {
        PersonRecord namesake = born(numbered(PERSON, OTHER_NUMBER), "1990");

        assertThat(found(
                        INSURED,
                        numbered(PERSON, OTHER_NUMBER),
                        namesake,
                        born(namesake, "1991"),
                        named(namesake, "Lê Mẫu")))
                .containsExactly(numbered(PERSON, OTHER_NUMBER), namesake);
    }

    @Test
    void without_a_number_another_name_or_year_or_none_finds_nobody() {
        PersonRecord insured = withoutNumber(INSURED);

        assertThat(found(named(insured, "Nguyễn Văn Mai"), PERSON)).isEmpty();
        assertThat(found(born(insured, "03/05/1991"), PERSON)).isEmpty();
        assertThat(found(insured.toBuilder().name(null).build(), PERSON)).isEmpty();
        assertThat(found(insured.toBuilder().birthDate(null).build(), PERSON)).isEmpty();
        assertThat(found(insured, PERSON.toBuilder().birthDate(null).build())).isEmpty();
    }

    @Test
    void it_tells_how_many_there_are_and_nothing_of_them() {
        PopulationIndex index = PopulationIndex.of(Stream.of(PERSON, SOMEBODY));

        assertThat(index.size()).isEqualTo(2);
        assertThat(index).hasToString("PopulationIndex[2]");
    }

    private static List<PersonRecord> found(PersonRecord insured, PersonRecord... people) {
        PopulationAnswer answer = PopulationIndex.of(Stream.of(people)).find(insured);
        return ((PopulationAnswer.Found) answer).people();
    }
}
