package io.github.dancu.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dancu.cleansing.Figure;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportFiguresTest {
    @TempDir
    Path directory;

    @Test
    void the_real_figures_are_part_of_the_library_unchanged() throws GeneralSecurityException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(ShippedFigures.bytes());

        assertThat(HexFormat.of().formatHex(digest))
                .isEqualTo("895bfb310ecc6cf323be00a83596a16ff912f2529c67eb7506d143fcec0ddf37");
    }

    @Test
    void a_file_gives_the_same_report_as_the_shipped_figures() throws IOException {
        Path file = Files.write(directory.resolve("figures.json"), ShippedFigures.bytes());

        assertThat(ProgressReport.of(ReportFigures.read(file)).toMarkdown())
                .isEqualTo(ProgressReport.of(ReportFigures.rachGia2022()).toMarkdown());
    }

    @Test
    void null_is_not_stated_and_an_absent_part_is_none() {
        ReportFigures figures = ReportFigures.rachGia2022();

        assertThat(figures.indicators()).hasSize(11);
        assertThat(figures.indicators().get(2).assigned()).isEqualTo(Figure.unknown());
        assertThat(figures.indicators().get(2).declaredNone()).isEqualTo(Figure.of(0));
    }

    @Test
    void unknown_keys_and_a_byte_order_mark_do_not_matter() {
        byte[] figures = ShippedFigures.bytesWith(patch -> patch.add("/new", JsonValue.EMPTY_JSON_OBJECT)
                .add("/dossiers/1/new", "text")
                .add("/identity/new", JsonValue.NULL));
        byte[] marked = ShippedFigures.utf8("\uFEFF" + new String(figures, StandardCharsets.UTF_8));

        assertThat(FiguresReader.read("figures.json", marked).indicators()).hasSize(11);
    }

    @Test
    void a_whole_number_may_be_written_with_a_zero_decimal() {
        byte[] figures = ShippedFigures.utf8(new String(ShippedFigures.bytes(), StandardCharsets.UTF_8)
                .replace("\"assigned\": 208", "\"assigned\": 2.080e2"));

        assertThat(FiguresReader.read("figures.json", figures)
                        .indicators()
                        .get(0)
                        .assigned())
                .isEqualTo(Figure.of(208));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/report",
                "/title",
                "/unit",
                "/unit/name",
                "/issued",
                "/period",
                "/period/from",
                "/period/to",
                "/organisation",
                "/organisation/source",
                "/organisation/wardTaskForces",
                "/organisation/wards",
                "/organisation/hamletTaskForces",
                "/organisation/hamlets",
                "/dossiers",
                "/dossiers/3/source",
                "/dossiers/3/group",
                "/dossiers/3/service",
                "/dossiers/3/received",
                "/dossiers/3/resolved",
                "/dossiers/8/late",
                "/identity",
                "/identity/source",
                "/identity/cardDossiersCollected",
                "/identity/cardDossiersTarget",
                "/identity/cardsIssuedByCity",
                "/identity/cardsIssuedByProvince",
                "/identity/electronicIdentityAccountsWithCard",
                "/identity/cardsReceived",
                "/identity/cardsHandedOver",
                "/indicators",
                "/indicators/4/id",
                "/indicators/4/source",
                "/indicators/4/name",
                "/indicators/4/assigned",
                "/indicators/4/done",
                "/indicators/4/remaining"
            })
    void a_missing_section_or_field_is_named(String pointer) {
        byte[] figures = ShippedFigures.bytesWith(patch -> patch.remove(pointer));

        assertThatThrownBy(() -> FiguresReader.read("figures.json", figures))
                .isInstanceOf(FiguresException.class)
                .hasMessage("figures.json: " + field(pointer) + " is missing");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /report                        | 269        | is not a text of 1 to 500 characters
                    /title                         | " \\t "    | is not a text of 1 to 500 characters
                    /unit                          | []         | is not an object
                    /issued                        | "27/10/2022" | is not a date (yyyy-mm-dd)
                    /issued                        | "2022-02-30" | is not a date (yyyy-mm-dd)
                    /period/to                     | 20220930   | is not a date (yyyy-mm-dd)
                    /period/to                     | "2021-12-31" | lies before period.from
                    /dossiers                      | {}         | is not a list
                    /dossiers/3                    | 7          | is not an object
                    /dossiers/3/received           | 1.5        | is not a whole number from 0 to 999999999999
                    /dossiers/3/received           | -1         | is not a whole number from 0 to 999999999999
                    /dossiers/3/received           | "3"        | is not a whole number from 0 to 999999999999
                    /dossiers/3/received           | true       | is not a whole number from 0 to 999999999999
                    /dossiers/3/received           | 1000000000000 | is not a whole number from 0 to 999999999999
                    /dossiers/3/received           | 99999999999999999999 | is not a whole number from 0 to 999999999999
                    /dossiers/3/received           | 1e1000000  | is not a whole number from 0 to 999999999999
                    /dossiers/3/received           | 1e-1000000 | is not a whole number from 0 to 999999999999
                    /dossiers/1/total              | 1          | is not true or false
                    /dossiers/1/total              | true       | is the second one of its group
                    /dossiers/6/breakdown          | 158        | is not an object
                    /dossiers/6/breakdown/cấp đổi  | -25        | is not a whole number from 0 to 999999999999
                    /identity                      | null       | is not an object
                    /identity/statedPercent        | "80"       | is not a percentage from 0 up
                    /identity/statedPercent        | -80        | is not a percentage from 0 up
                    /identity/statedPercent        | 1e99       | is not a percentage from 0 up
                    /indicators/1/id               | "duplicate-outside-province" | is the id of an earlier indicator
                    """)
    void a_wrong_value_is_named_and_not_repeated(String pointer, String json, String problem) {
        JsonValue value = FiguresText.objectOf("", ShippedFigures.utf8("{\"v\":" + json + "}"))
                .get("v");
        byte[] figures = ShippedFigures.bytesWith(
                patch -> patch.add(pointer, JsonValue.NULL).replace(pointer, value));

        assertThatThrownBy(() -> FiguresReader.read("figures.json", figures))
                .isInstanceOf(FiguresException.class)
                .hasMessage("figures.json: " + field(pointer) + " " + problem)
                .hasNoCause();
    }

    @Test
    void every_wrong_field_is_named_at_once() {
        byte[] figures = ShippedFigures.bytesWith(patch -> patch.remove("/indicators/0/id")
                .remove("/indicators/1/id")
                .remove("/period/to")
                .remove("/identity")
                .replace("/dossiers/2/resolved", Json.createValue(-59)));

        FiguresException wrong =
                catchThrowableOfType(FiguresException.class, () -> FiguresReader.read("figures.json", figures));

        assertThat(wrong.problems())
                .containsExactlyInAnyOrder(
                        "period.to is missing",
                        "identity is missing",
                        "dossiers[2].resolved is not a whole number from 0 to 999999999999",
                        "indicators[0].id is missing",
                        "indicators[1].id is missing");
        assertThat(wrong).hasMessage("figures.json: " + String.join("; ", wrong.problems()));
    }

    @Test
    void a_message_stays_readable_when_everything_is_wrong() {
        byte[] figures = ShippedFigures.bytesWith(patch -> patch.replace(
                "/indicators",
                Json.createArrayBuilder(Collections.nCopies(1_000, 1)).build()));

        FiguresException wrong =
                catchThrowableOfType(FiguresException.class, () -> FiguresReader.read("figures.json", figures));

        assertThat(wrong.problems()).hasSize(1_000);
        assertThat(wrong.getMessage()).hasSizeLessThan(1_000).endsWith("; and 980 more");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{} x",
                "[]",
                "7",
                "null",
                "<html></html>",
                "{\"report\":1,\"report\":2}",
                "{\"a\":01}",
                "{\"a\":'b'}"
            })
    void a_file_that_is_no_json_object_is_refused(String text) {
        assertThatThrownBy(() -> FiguresReader.read("figures.json", ShippedFigures.utf8(text)))
                .isInstanceOf(FiguresException.class)
                .hasMessageStartingWith("figures.json: the file is not ")
                .hasNoCause();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "\uFEFF"})
    void an_empty_file_is_called_empty(String text) {
        assertThatThrownBy(() -> FiguresReader.read("figures.json", ShippedFigures.utf8(text)))
                .isInstanceOf(FiguresException.class)
                .hasMessage("figures.json: the file is empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cấp  đổi", "cấp\nđổi ", "ca\u0302\u0301p đo\u0302\u0309i"})
    void two_labels_that_look_the_same_do_not_overwrite_each_other(String label) {
        byte[] figures = ShippedFigures.bytesWith(patch -> patch.add("/dossiers/6/breakdown/" + label, 25));

        assertThatThrownBy(() -> FiguresReader.read("figures.json", figures))
                .isInstanceOf(FiguresException.class)
                .hasMessage("figures.json: dossiers[6].breakdown.cấp đổi is the label of an earlier count");
    }

    @Test
    void the_place_of_a_syntax_error_is_named() {
        assertThatThrownBy(() -> FiguresReader.read("figures.json", ShippedFigures.utf8("{\n \"a\": x\n}")))
                .hasMessageStartingWith("figures.json: the file is not valid JSON at line 2, column ");
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 100_000})
    void a_file_nested_without_end_is_refused(int levels) {
        byte[] nested = ShippedFigures.utf8("{\"a\":" + "[".repeat(levels));

        assertThatThrownBy(() -> FiguresReader.read("figures.json", nested)).isInstanceOf(FiguresException.class);
    }

    @Test
    void an_over_long_number_is_refused() {
        byte[] number = ShippedFigures.utf8("{\"a\":" + "9".repeat(500_000) + "}");

        assertThatThrownBy(() -> FiguresReader.read("figures.json", number)).isInstanceOf(FiguresException.class);
    }

    @Test
    void a_file_in_another_encoding_is_refused() {
        byte[] utf16 = new String(ShippedFigures.bytes(), StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16);

        assertThatThrownBy(() -> FiguresReader.read("figures.json", utf16))
                .isInstanceOf(FiguresException.class)
                .hasMessage("figures.json: the file is not UTF-8 text");
    }

    @Test
    void a_file_that_does_not_exist_is_named() {
        Path file = directory.resolve("figures.json");

        assertThatThrownBy(() -> ReportFigures.read(file))
                .isInstanceOf(FiguresException.class)
                .hasMessage(file + ": the file does not exist");
    }

    @Test
    void a_directory_cannot_be_read() {
        assertThatThrownBy(() -> ReportFigures.read(directory))
                .isInstanceOf(FiguresException.class)
                .hasMessage(directory + ": the file cannot be read");
    }

    @Test
    void a_file_of_more_than_a_mebibyte_is_refused() throws IOException {
        Path file = Files.write(directory.resolve("figures.json"), new byte[FiguresText.LARGEST + 1]);

        assertThatThrownBy(() -> ReportFigures.read(file))
                .isInstanceOf(FiguresException.class)
                .hasMessage(file + ": the file is larger than 1048576 bytes");
    }

    private static String field(String pointer) {
        return pointer.substring(1).replaceAll("/(\\d+)", "[$1]").replace('/', '.');
    }
}
