package io.github.dancu.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CitizenIdStructureTest {
    private static final CitizenId SYNTHETIC = CitizenId.of("003099000001");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final CitizenIdStructure official = CitizenIdStructure.official();

    @Test
    void the_official_table_knows_no_synthetic_people() {
        assertThat(official.warnings(SYNTHETIC, null, null))
                .containsExactly(StructureWarning.UNASSIGNED_REGISTRATION_CODE);
    }

    @Test
    void another_table_takes_the_place_of_the_official_one() {
        CitizenIdStructure synthetic = official.withRegistrationCodes(Set.of("003"));

        assertThat(synthetic.warnings(SYNTHETIC, PartialDate.ofYear(1999), Gender.MALE))
                .isEmpty();
        assertThat(synthetic.warnings(CitizenId.of("0" + "91099000001"), null, null))
                .containsExactly(StructureWarning.UNASSIGNED_REGISTRATION_CODE);
    }

    @Test
    void the_table_is_copied() {
        Set<String> codes = new HashSet<>(Set.of("003"));
        CitizenIdStructure synthetic = official.withRegistrationCodes(codes);

        codes.clear();

        assertThat(synthetic.warnings(SYNTHETIC, null, null)).isEmpty();
    }

    @Test
    void a_year_after_the_day_has_not_come_yet() {
        CitizenIdStructure synthetic =
                official.withRegistrationCodes(Set.of("003")).on(TODAY);

        assertThat(synthetic.warnings(CitizenId.of("003226000001"), null, null)).isEmpty();
        assertThat(synthetic.warnings(CitizenId.of("003227000001"), null, null))
                .containsExactly(StructureWarning.BORN_IN_FUTURE);
        assertThat(synthetic.warnings(CitizenId.of("003999000001"), null, null))
                .containsExactly(StructureWarning.BORN_IN_FUTURE);
    }

    @Test
    void the_day_outlives_a_change_of_the_table() {
        assertThat(official.on(TODAY)
                        .withRegistrationCodes(Set.of("003"))
                        .warnings(CitizenId.of("003227000001"), null, null))
                .containsExactly(StructureWarning.BORN_IN_FUTURE);
    }

    @Test
    void without_a_day_no_year_is_in_the_future() {
        assertThat(official.warnings(CitizenId.of("003999000001"), null, null))
                .doesNotContain(StructureWarning.BORN_IN_FUTURE);
    }

    @Test
    void warnings_cannot_be_changed() {
        Set<StructureWarning> warnings = official.warnings(SYNTHETIC, null, null);

        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(warnings::clear);
    }
}
