package io.github.dancu.testkit.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dancu.cleansing.register.PersonField;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyntheticRegisterTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @TempDir
    Path directory;

    @Test
    void a_seed_gives_the_same_bytes_on_every_machine() throws IOException, NoSuchAlgorithmException {
        SyntheticRegister.of(3_000, TODAY, 7).writeAll(directory, truth -> {});

        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (RegisterFile file : RegisterFile.values()) {
            digest.update(Files.readAllBytes(directory.resolve(file.fileName())));
        }
        assertThat(HexFormat.of().formatHex(digest.digest()))
                .isEqualTo("7e4cd6b0b9f3bd23b0c2a39a30c2a8f2f7b877e4819e8608528640949e0c0d69");
    }

    @Test
    void the_register_is_the_same_with_and_without_the_other_files() {
        SyntheticRegister register = SyntheticRegister.of(3_000, TODAY, 8);
        List<ExpectedFinding> alone = new ArrayList<>();
        List<ExpectedFinding> together = new ArrayList<>();

        register.write(directory.resolve("alone.csv"), alone::add);
        register.writeAll(directory, together::add);

        assertThat(directory.resolve("alone.csv"))
                .hasSameBinaryContentAs(directory.resolve(RegisterFile.REGISTER.fileName()));
        assertThat(alone).isNotEmpty().isSubsetOf(together);
        assertThat(together.stream().filter(one -> !alone.contains(one)))
                .extracting(ExpectedFinding::rule)
                .containsOnly("DUP_OUT", "PRISONER_MATCHED", "PRISONER_UNMATCHED", "SI_MISMATCH", "SI_NOT_FOUND");
    }

    @Test
    void another_seed_gives_another_register() throws IOException {
        Path one = directory.resolve("1.csv");
        Path other = directory.resolve("2.csv");

        SyntheticRegister.of(100, TODAY, 1).write(one, truth -> {});
        SyntheticRegister.of(100, TODAY, 2).write(other, truth -> {});

        assertThat(Files.mismatch(one, other)).isNotNegative();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 999, 1_000})
    void a_register_has_as_many_rows_as_it_is_asked_for(int people) {
        SyntheticRegister register = SyntheticRegister.of(people, TODAY, 3);

        register.writeAll(directory, truth -> {});

        assertThat(rows()).hasSize(people);
        assertThat(register.people()).isEqualTo(people);
        assertThat(register.today()).isEqualTo(TODAY);
        assertThat(register).hasToString("SyntheticRegister[" + people + " people, 2026-11-26, seed 3]");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void a_clean_register_holds_facts_and_no_faults(long seed) {
        List<ExpectedFinding> told = new ArrayList<>();
        SyntheticRegister.of(5_000, TODAY, seed).clean().writeAll(directory, told::add);

        assertThat(told.stream().map(one -> one.rule() + " " + one.detail()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        "CMND_MISSING DECLARED_NONE",
                        "CMND_MISSING UNDER_AGE",
                        "DATE_YEAR_ONLY FIRST_OF_JANUARY",
                        "DATE_YEAR_ONLY YEAR",
                        "PHONE_SHARED ");
    }

    @ParameterizedTest
    @EnumSource(RegisterFault.class)
    void each_fault_is_planted_as_often_as_asked_for_and_told(RegisterFault fault) {
        List<ExpectedFinding> clean = new ArrayList<>();
        List<ExpectedFinding> told = new ArrayList<>();
        SyntheticRegister register = SyntheticRegister.of(3_000, TODAY, 5).clean();
        register.writeAll(directory, clean::add);

        Map<RegisterFault, Integer> left = register.count(fault, 40).writeAll(directory, told::add);

        assertThat(left).isEmpty();
        assertThat(told.stream().filter(ExpectedFinding::certain).count() - clean.size())
                .isGreaterThanOrEqualTo(30);
    }

    @Test
    void what_finds_no_row_is_said() {
        Map<RegisterFault, Integer> left = SyntheticRegister.of(20, TODAY, 5)
                .clean()
                .count(RegisterFault.PERSON_TWICE, 4)
                .write(directory.resolve("small.csv"), truth -> {});

        assertThat(left).containsOnlyKeys(RegisterFault.PERSON_TWICE);
    }

    @Test
    void a_register_has_the_columns_that_are_asked_for_and_tells_of_no_other() throws IOException {
        List<ExpectedFinding> told = new ArrayList<>();
        SyntheticRegister.of(2_000, TODAY, 5)
                .columns(List.of(PersonField.NAME, PersonField.SEX, PersonField.NUMBER))
                .write(directory.resolve("few.csv"), told::add);

        assertThat(Files.readAllLines(directory.resolve("few.csv")).get(0))
                .isEqualTo("\"Họ, chữ đệm và tên\",Giới tính,Số định danh cá nhân");
        assertThat(told)
                .extracting(ExpectedFinding::field)
                .containsOnly(PersonField.NAME, PersonField.SEX, PersonField.NUMBER);
    }

    @Test
    void people_live_in_the_wards_that_are_asked_for() {
        SyntheticRegister.of(500, TODAY, 5).clean().wards(List.of("30760")).writeAll(directory, truth -> {});

        assertThat(rows()).extracting(row -> row.text(PersonField.WARD)).containsOnly("30760");
    }

    @Test
    void people_are_as_old_as_asked_for_and_have_a_cmnd_if_they_are_asked_to() {
        SyntheticRegister.of(2_000, TODAY, 5)
                .clean()
                .peopleFrom(14)
                .cmndUntil(2026)
                .writeAll(directory, truth -> {});

        assertThat(rows()).allSatisfy(row -> {
            assertThat(row.year(PersonField.BIRTH_DATE)).isLessThan(2012);
            assertThat(row.text(PersonField.CMND)).hasSize(9);
        });
    }

    @Test
    void what_no_register_can_be_is_refused() {
        SyntheticRegister register = SyntheticRegister.of(100, TODAY, 1);

        assertThatIllegalArgumentException().isThrownBy(() -> SyntheticRegister.of(0, TODAY, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> SyntheticRegister.of(10_000_001, TODAY, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> SyntheticRegister.of(1, LocalDate.of(2022, 9, 30), 1));
        assertThatIllegalArgumentException().isThrownBy(() -> SyntheticRegister.of(1, LocalDate.of(2040, 1, 1), 1));
        assertThatIllegalArgumentException().isThrownBy(() -> register.rate(RegisterFault.CARD_EXPIRED, 0.3));
        assertThatIllegalArgumentException().isThrownBy(() -> register.rate(RegisterFault.CARD_EXPIRED, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> register.rate(RegisterFault.CARD_EXPIRED, 0.19));
        assertThatIllegalArgumentException().isThrownBy(() -> register.count(RegisterFault.CARD_EXPIRED, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> register.wards(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> register.wards(List.of("30733")));
        assertThatIllegalArgumentException().isThrownBy(() -> register.columns(List.of(PersonField.SEX)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> register.columns(List.of(PersonField.NAME, PersonField.NAME)));
        assertThatIllegalArgumentException().isThrownBy(() -> register.peopleFrom(19));
        assertThatIllegalArgumentException().isThrownBy(() -> register.peopleFrom(-1));
    }

    @Test
    void a_file_that_cannot_be_written_is_said() {
        assertThatThrownBy(() -> SyntheticRegister.of(1, TODAY, 1)
                        .write(directory.resolve("none").resolve("it.csv"), truth -> {}))
                .isInstanceOf(UncheckedIOException.class);
    }

    private List<ReadRegister> rows() {
        return ReadRegister.rows(directory.resolve(RegisterFile.REGISTER.fileName()));
    }
}
