package io.github.dancu.dossier;

import static io.github.dancu.dossier.LinkedStage.BIRTH_REGISTRATION;
import static io.github.dancu.dossier.LinkedStage.CHILD_HEALTH_CARD;
import static io.github.dancu.dossier.LinkedStage.DEATH_REGISTRATION;
import static io.github.dancu.dossier.LinkedStage.FUNERAL_ALLOWANCE;
import static io.github.dancu.dossier.LinkedStage.PERMANENT_RESIDENCE;
import static io.github.dancu.dossier.LinkedStage.RESIDENCE_REMOVAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkedProcedureTest {
    private static final ProcedureCode NEW_CODE = ProcedureCode.of("3.000722");

    @ParameterizedTest
    @CsvSource({
        "2.000986, BIRTH, BIRTH_REGISTRATION PERMANENT_RESIDENCE CHILD_HEALTH_CARD, true",
        "2.002621, BIRTH, BIRTH_REGISTRATION PERMANENT_RESIDENCE CHILD_HEALTH_CARD, true",
        "2.001023, BIRTH, BIRTH_REGISTRATION CHILD_HEALTH_CARD, true",
        "2.000987, BIRTH, BIRTH_REGISTRATION PERMANENT_RESIDENCE CHILD_HEALTH_CARD IDENTITY_CARD, false",
        "1.011537, DEATH, DEATH_REGISTRATION RESIDENCE_REMOVAL FUNERAL_ALLOWANCE, true",
        "2.002622, DEATH, DEATH_REGISTRATION RESIDENCE_REMOVAL FUNERAL_ALLOWANCE, true",
        "1.011733, DEATH, DEATH_REGISTRATION FUNERAL_ALLOWANCE, false"
    })
    void a_code_says_what_is_linked(String code, LinkedGroup group, String stages, boolean confirmed) {
        ProcedureCode parsed = ProcedureCode.of(code);
        List<LinkedStage> linked =
                Arrays.stream(stages.split(" ", -1)).map(LinkedStage::valueOf).toList();

        assertThat(LinkedProcedure.of(parsed)).contains(new LinkedProcedure(parsed, group, linked, confirmed));
        assertThat(KnownProcedure.of(parsed)).isPresent();
    }

    @Test
    void the_table_has_seven() {
        assertThat(LinkedProcedure.all()).hasSize(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.000722", "2.002913", "1.001193", "9.999999"})
    void of_other_codes_it_is_not_known_what_they_link(String code) {
        assertThat(LinkedProcedure.of(ProcedureCode.of(code))).isEmpty();
    }

    @Test
    void an_office_says_itself_what_a_new_code_links() {
        List<LinkedStage> stages = new ArrayList<>(List.of(BIRTH_REGISTRATION, PERMANENT_RESIDENCE));
        LinkedProcedure linked = new LinkedProcedure(NEW_CODE, LinkedGroup.BIRTH, stages, true);

        stages.clear();

        assertThat(linked.stages()).containsExactly(BIRTH_REGISTRATION, PERMANENT_RESIDENCE);
    }

    @Test
    void one_stage_or_the_same_twice_is_not_linked() {
        for (List<LinkedStage> stages : List.of(
                List.<LinkedStage>of(),
                List.of(BIRTH_REGISTRATION),
                List.of(BIRTH_REGISTRATION, CHILD_HEALTH_CARD, BIRTH_REGISTRATION))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new LinkedProcedure(NEW_CODE, LinkedGroup.BIRTH, stages, true))
                    .withMessage("a linked procedure has at least two stages, each once");
        }
    }

    @Test
    void a_birth_takes_three_working_days_at_most_and_a_death_has_no_published_limit() {
        assertThat(LinkedGroup.BIRTH.allowance()).contains(Allowance.workingDays(3));
        assertThat(LinkedGroup.DEATH.allowance()).isEmpty();
    }

    @Test
    void a_death_links_two_three_or_four_procedures() {
        assertThat(LinkedGroup.DEATH.options()).extracting(List::size).containsExactly(2, 3, 4);
        assertThat(LinkedGroup.DEATH.options().get(1))
                .containsExactly(DEATH_REGISTRATION, RESIDENCE_REMOVAL, FUNERAL_ALLOWANCE);
        assertThat(LinkedGroup.BIRTH.options().get(1))
                .containsExactly(BIRTH_REGISTRATION, PERMANENT_RESIDENCE, CHILD_HEALTH_CARD);
    }

    @ParameterizedTest
    @EnumSource
    void a_group_is_found_by_the_name_of_its_module(LinkedGroup group) {
        assertThat(LinkedGroup.ofModule(group.module())).contains(group);
        assertThat(LinkedGroup.ofModule("L" + group.module())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "BIRTH_REGISTRATION, UBND cấp xã",
        "PERMANENT_RESIDENCE, Công an",
        "CHILD_HEALTH_CARD, BHXH",
        "IDENTITY_CARD, Công an",
        "DEATH_REGISTRATION, UBND cấp xã",
        "RESIDENCE_REMOVAL, Công an",
        "FUNERAL_ALLOWANCE, 'UBND cấp huyện, Sở LĐTBXH hoặc BHXH'",
        "SURVIVOR_BENEFIT, 'UBND cấp huyện, Sở LĐTBXH hoặc BHXH'"
    })
    void each_stage_names_who_handles_it(LinkedStage stage, String agency) {
        assertThat(stage.agency()).isEqualTo(agency);
    }

    @ParameterizedTest
    @EnumSource
    void every_stage_is_in_an_option_of_one_group(LinkedStage stage) {
        assertThat(LinkedGroup.values())
                .filteredOn(group -> group.options().stream().anyMatch(option -> option.contains(stage)))
                .hasSize(1);
    }
}
