package io.github.dancu.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.dancu.citizen.contract.RandomText;
import io.github.dancu.citizen.contract.SeededTest;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeListTest {
    static List<CodeList<?>> lists() {
        return List.of(
                PopulationCodes.GENDER,
                PopulationCodes.MARITAL_STATUS,
                PopulationCodes.BLOOD_GROUP,
                PopulationCodes.ETHNIC_GROUP,
                PopulationCodes.RELIGION,
                PopulationCodes.RELATIONSHIP,
                CivilStatusCodes.GENDER,
                CivilStatusCodes.RESIDENCE_KIND,
                CivilStatusCodes.IDENTITY_PAPER_KIND,
                CivilStatusCodes.REGISTRATION_KIND);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void every_code_is_kept_as_it_came_and_means_something_only_if_that_is_confirmed(CodeList<?> list) {
        assertThat(list.entries()).isNotEmpty().allSatisfy(entry -> {
            Coded<?> read = list.read(entry.code());

            assertThat(read.raw()).isEqualTo(entry.code());
            assertThat(read.meaning().isPresent())
                    .isEqualTo(entry.meaning().isPresent() && entry.confidence().isConfirmed());
        });
    }

    @ParameterizedTest
    @MethodSource("lists")
    void who_checked_a_list_may_read_the_unconfirmed_codes_too(CodeList<?> list) {
        CodeList<?> checked = list.withUnconfirmed();

        assertThat(checked.id()).isEqualTo(list.id());
        assertThat(list.entries())
                .allSatisfy(
                        entry -> assertThat(checked.read(entry.code()).meaning().isPresent())
                                .isEqualTo(entry.meaning().isPresent()));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void every_meaning_leads_back_to_a_code_that_means_it(CodeList<?> list) {
        assertEveryMeaningLeadsBack(list.withUnconfirmed());
    }

    @ParameterizedTest
    @MethodSource("lists")
    void an_entry_is_found_by_its_code_and_by_its_name(CodeList<?> list) {
        assertThat(list.entries()).allSatisfy(entry -> {
            assertThat(list.entry(" " + entry.code() + "\n").orElseThrow()).isSameAs(entry);
            assertThat(list.named(entry.name()).orElseThrow()).isSameAs(entry);
        });
        assertThat(list.entry("no such code")).isEmpty();
        assertThat(list.named("no such name")).isEmpty();
    }

    @SeededTest
    void any_text_is_a_code_that_comes_back_byte_exact(long seed) {
        RandomGenerator random = new SplittableRandom(seed);

        for (int i = 0; i < 200; i++) {
            String raw = RandomText.anything(random);

            assertThat(lists()).allSatisfy(list -> {
                assertThat(list.read(raw).raw()).isEqualTo(raw);
                assertThat(list.read(raw).meaning().isPresent()
                                && list.entry(raw).isEmpty())
                        .isFalse();
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"57", "1", "001", "0 1", "63001", "", " ", "Kinh"})
    void a_code_that_is_not_in_the_list_means_nothing(String raw) {
        assertThat(PopulationCodes.ETHNIC_GROUP.read(raw)).isEqualTo(Coded.unknown(raw));
        assertThat(PopulationCodes.ETHNIC_GROUP.withUnconfirmed().read(raw)).isEqualTo(Coded.unknown(raw));
    }

    @Test
    void blanks_around_a_code_are_kept_and_do_not_hide_its_meaning() {
        assertThat(PopulationCodes.GENDER.read(" 1\n")).isEqualTo(Coded.known(" 1\n", Gender.MALE));
    }

    @Test
    void a_meaning_that_no_confirmed_code_has_cannot_be_written() {
        assertThat(PopulationCodes.MARITAL_STATUS.codeOf(MaritalStatus.MARRIED)).isEmpty();
        assertThat(PopulationCodes.MARITAL_STATUS.withUnconfirmed().codeOf(MaritalStatus.MARRIED))
                .contains(Coded.known("2", MaritalStatus.MARRIED));
    }

    @Test
    void one_systems_code_is_not_anothers() {
        assertThat(CivilStatusCodes.GENDER.entry("3").orElseThrow().name()).isEqualTo("Chưa xác định");
        assertThat(PopulationCodes.GENDER.entry("3")).isEmpty();
    }

    @Test
    void entries_cannot_be_changed_from_outside() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> PopulationCodes.GENDER.entries().clear());
    }

    @Test
    void a_list_prints_its_id_and_an_entry_its_code() {
        assertThat(PopulationCodes.GENDER).hasToString("CodeList[CSDLQGDC/GioiTinh]");
        assertThat(PopulationCodes.GENDER.entries().get(0)).hasToString("CodeEntry[1, SEEN_SAMPLE]");
    }

    @Test
    @SuppressWarnings("NullAway")
    void null_is_no_meaning() {
        assertThatNullPointerException()
                .isThrownBy(() -> PopulationCodes.GENDER.codeOf(null))
                .withMessage("meaning");
    }

    private static <T> void assertEveryMeaningLeadsBack(CodeList<T> list) {
        assertThat(list.entries())
                .allSatisfy(entry -> entry.meaning()
                        .ifPresent(meaning -> assertThat(
                                        list.codeOf(meaning).orElseThrow().means(meaning))
                                .isTrue()));
    }
}
