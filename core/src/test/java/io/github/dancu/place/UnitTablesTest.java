package io.github.dancu.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.reference.ReferenceTable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped tables keep their own rules: unique keys, and every reference leads somewhere. */
class UnitTablesTest {
    @ParameterizedTest
    @CsvSource({
        "legal_basis, id",
        "unit_validity, id",
        "provinces, code validity",
        "districts, code validity",
        "wards, code validity",
        "province_successors, old new on",
        "ward_continuations, old old_validity new new_validity",
        "ward_successors, old new"
    })
    void no_key_occurs_twice(String table, String key) {
        assertThat(columns(table, key.split(" "))).isNotEmpty().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "unit_validity, legal_basis, legal_basis, id",
        "provinces, validity, unit_validity, id",
        "districts, validity, unit_validity, id",
        "wards, validity, unit_validity, id",
        "districts, province, provinces, code",
        "wards, province, provinces, code",
        "wards, district, districts, code",
        "province_successors, old, provinces, code",
        "province_successors, new, provinces, code",
        "ward_continuations, old old_validity, wards, code validity",
        "ward_continuations, new new_validity, wards, code validity",
        "ward_successors, old, wards, code"
    })
    void every_reference_resolves(String table, String column, String target, String key) {
        Set<String> known = Set.copyOf(columns(target, key.split(" ")));

        assertThat(columns(table, column.split(" ")))
                .filteredOn(value -> !value.isEmpty())
                .isSubsetOf(known);
    }

    @Test
    void every_validity_is_used() {
        assertThat(List.of("provinces", "districts", "wards"))
                .flatMap(table -> columns(table, "validity"))
                .containsAll(columns("unit_validity", "id"));
    }

    @Test
    void one_new_code_of_the_conversion_table_is_in_no_list_of_2025() {
        Set<String> codes2025 = Set.copyOf(
                ReferenceTable.read("wards", row -> row.text("validity").startsWith("d") ? row.text("code") : ""));

        assertThat(columns("ward_successors", "new"))
                .filteredOn(code -> !codes2025.contains(code))
                .containsOnly("06970");
    }

    @ParameterizedTest
    @CsvSource({"a, 10599", "b, 10051", "c, 10035", "d, 3321"})
    void each_list_has_as_many_wards_as_its_source(String list, int count) {
        Map<String, String> lists = ReferenceTable.read("unit_validity", row -> row).stream()
                .collect(Collectors.toMap(row -> row.text("id"), row -> row.text("lists")));

        assertThat(columns("wards", "validity"))
                .filteredOn(id -> lists.getOrDefault(id, "").contains(list))
                .hasSize(count);
    }

    @Test
    void the_conversion_table_has_all_its_rows() {
        assertThat(columns("ward_successors", "old")).hasSize(10_565);
        assertThat(Set.copyOf(columns("ward_successors", "old"))).hasSize(10_035);
        assertThat(Set.copyOf(columns("ward_successors", "new"))).hasSize(3_316);
    }

    @ParameterizedTest
    @ValueSource(strings = {"provinces", "districts", "wards"})
    void codes_are_digits_and_names_are_composed_text_without_loose_blanks(String table) {
        assertThat(columns(table, "code")).allMatch(code -> code.matches("[0-9]{2,5}"));
        assertThat(columns(table, "name"))
                .allMatch(name -> Normalizer.isNormalized(name, Normalizer.Form.NFC))
                .allMatch(name -> name.equals(name.strip()) && !name.contains("  ") && !name.isEmpty());
    }

    @Test
    void every_kind_and_share_of_the_tables_has_a_constant() {
        assertThat(List.of("provinces", "districts", "wards"))
                .flatMap(table -> columns(table, "kind"))
                .extracting(UnitKind::ofTable)
                .contains(UnitKind.values());
        assertThat(List.of("ward_successors", "ward_continuations"))
                .flatMap(table -> columns(table, "share"))
                .extracting(Share::ofTable)
                .contains(Share.values());
    }

    @Test
    void the_licence_of_the_source_travels_with_the_tables() throws IOException {
        try (InputStream licence =
                ReferenceTable.class.getResourceAsStream("LICENSE-vietnamese-provinces-database.txt")) {
            assertThat(licence).isNotNull();
            assertThat(new String(licence.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("MIT License", "Copyright (c) 2021 Thang Le Quoc");
        }
    }

    private static List<String> columns(String table, String... names) {
        return ReferenceTable.read(
                table, row -> List.of(names).stream().map(row::text).collect(Collectors.joining(" ")));
    }
}
