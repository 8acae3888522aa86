package io.github.dancu.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the code lists hold, code by code, against the sources. */
class KnownCodesTest {
    @ParameterizedTest
    @CsvSource({"1,MALE", "2,FEMALE", "0,"})
    void sex_in_the_population_database(String code, Gender meaning) {
        assertThat(means(PopulationCodes.GENDER, code)).isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource({"1,MALE", "2,FEMALE", "3,"})
    void sex_in_the_civil_status_registers(String code, Gender meaning) {
        assertThat(means(CivilStatusCodes.GENDER, code)).isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource({"0,,MEMORY", "1,SINGLE,MEMORY", "2,MARRIED,MEMORY", "3,DIVORCED,SEEN"})
    void marital_status(String code, MaritalStatus meaning, CodeConfidence confidence) {
        assertThat(PopulationCodes.MARITAL_STATUS.entry(code).orElseThrow().confidence())
                .isEqualTo(confidence);
        assertThat(means(PopulationCodes.MARITAL_STATUS.withUnconfirmed(), code))
                .isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource({"00,,SEEN_SAMPLE", "01,A,MEMORY_LOW", "02,B,MEMORY_LOW", "03,AB,MEMORY_LOW", "04,O,MEMORY_LOW"})
    void blood_group(String code, BloodGroup meaning, CodeConfidence confidence) {
        assertThat(PopulationCodes.BLOOD_GROUP.entry(code).orElseThrow().confidence())
                .isEqualTo(confidence);
        assertThat(means(PopulationCodes.BLOOD_GROUP.withUnconfirmed(), code)).isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource({"1,PERMANENT", "2,TEMPORARY", "0,"})
    void kind_of_residence(String code, ResidenceKind meaning) {
        assertThat(means(CivilStatusCodes.RESIDENCE_KIND, code)).isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource({
        "1,CMND", "2,PASSPORT", "3,PERMANENT_RESIDENCE_CARD", "4,CITIZEN_CARD",
        "5,MILITARY_CARD", "6,OFFICER_CARD", "7,POLICE_CARD", "8,OTHER"
    })
    void kind_of_identity_paper(String code, IdentityPaperKind meaning) {
        assertThat(means(CivilStatusCodes.IDENTITY_PAPER_KIND, code)).isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource({"1,ON_TIME", "2,AGAIN", "3,RECORDED_FROM_ABROAD", "4,LATE"})
    void kind_of_registration(String code, RegistrationKind meaning) {
        assertThat(means(CivilStatusCodes.REGISTRATION_KIND, code)).isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource({"01,Kinh", "05,Khơ-me", "08,Hmông", "25,Giáy", "38,La Chi", "40,Phù Lá", "54,Rơ-măm"})
    void ethnic_group_in_the_order_of_the_decision(String code, String name) {
        assertThat(means(PopulationCodes.ETHNIC_GROUP, code))
                .isEqualTo(EthnicGroup.named(name).orElseThrow());
    }

    @Test
    void every_one_of_the_54_groups_has_its_code_and_one_is_not_confirmed() {
        List<EthnicGroup> byCode = PopulationCodes.ETHNIC_GROUP.entries().stream()
                .flatMap(entry -> entry.meaning().stream())
                .toList();

        assertThat(byCode).isEqualTo(EthnicGroup.all()).hasSize(54);
        assertThat(PopulationCodes.ETHNIC_GROUP.entries().stream()
                        .filter(entry -> !entry.confidence().isConfirmed())
                        .map(CodeEntry::code))
                .containsExactly("39", "55", "56");
    }

    @Test
    void religions_are_a_local_table_and_none_is_confirmed() {
        assertThat(PopulationCodes.RELIGION.entries())
                .hasSize(15)
                .allSatisfy(entry -> assertThat(
                                PopulationCodes.RELIGION.read(entry.code()).meaning())
                        .isEmpty());
        assertThat(means(PopulationCodes.RELIGION.withUnconfirmed(), "05"))
                .isEqualTo(Religion.named("Cao Đài").get());
        assertThat(means(PopulationCodes.RELIGION.withUnconfirmed(), "99"))
                .isEqualTo(Religion.named("Không").get());
        assertThat(means(PopulationCodes.RELIGION.withUnconfirmed(), "00")).isNull();
    }

    @Test
    void of_the_relationships_the_heads_code_alone_is_known() {
        assertThat(PopulationCodes.RELATIONSHIP.entries()).hasSize(1);
        assertThat(PopulationCodes.RELATIONSHIP.read("CH01").means(Relationship.HEAD))
                .isTrue();
        assertThat(PopulationCodes.RELATIONSHIP.read("CH02")).isEqualTo(Coded.unknown("CH02"));
    }

    private static <T> @Nullable T means(CodeList<T> list, String code) {
        return list.read(code).meaning().orElse(null);
    }
}
