package io.github.dancu.dvc.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes, the portal gets an answer that the portal understands, and the web framework no exception. */
class HostileBodiesTest {
    private static final String INVALID = "{\"error_code\":-1,\"message\":\"invalid JSON\"}";
    private static final int MIB = 1024 * 1024;

    private final List<InboundDossier> came = new ArrayList<>();
    private final InboundDossiers dossiers = InboundDossiers.of(dossier -> {
        came.add(dossier);
        return InboundVerdict.taken();
    });

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n",
                "{",
                "[{]",
                "{\"MaHoSo\":\"a\"",
                "{\"MaHoSo\":\"a\"}{\"MaHoSo\":\"b\"}",
                "<html>Nguyễn Văn Mẫu</html>",
                "null",
                "\"MaHoSo\"",
                "17",
                "[1,2]",
                "[{\"MaHoSo\":\"a\"},null]",
                "[[{\"MaHoSo\":\"a\"}]]",
                "{\"data\":\"[{}]\"}",
                "{\"data\":[1]}",
                "{\"MaHoSo\":\"a\u0000b\"}",
                "{\"MaHoSo\":1e99999999999}",
                "{'MaHoSo':'a'}"
            })
    void what_is_no_object_or_list_of_objects_is_answered_as_invalid(String body) {
        assertThat(Sent.text(dossiers.handle(body))).isEqualTo(INVALID);
        assertThat(came).isEmpty();
    }

    @Test
    void another_encoding_is_answered_as_invalid() {
        byte[] windows = "{\"MaHoSo\":\"H33\",\"ChuHoSo\":\"Nguyễn\"}".getBytes(StandardCharsets.UTF_16);
        byte[] latin = "{\"MaHoSo\":\"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(Sent.text(dossiers.handle(windows))).isEqualTo(INVALID);
        assertThat(Sent.text(dossiers.handle(latin))).isEqualTo(INVALID);
    }

    @ParameterizedTest
    @ValueSource(ints = {65, 1000, 500_000})
    void what_is_nested_too_deep_is_answered_as_invalid(int levels) {
        String body = "{\"MaHoSo\":" + "[".repeat(levels) + "]".repeat(levels) + "}";

        assertThat(Sent.text(dossiers.handle(body))).isEqualTo(INVALID);
        assertThat(Sent.text(dossiers.handle("[".repeat(levels)))).isEqualTo(INVALID);
    }

    @Test
    void a_body_of_5_mib_is_not_even_read() throws IOException {
        String large = "{\"MaHoSo\":\"" + "a".repeat(5 * MIB) + "\"}";
        ByteArrayInputStream stream = new ByteArrayInputStream(Sent.utf8(large));

        assertThat(dossiers.handle(large).message()).isEqualTo("body too large");
        assertThat(dossiers.handle(Sent.utf8(large)).message()).isEqualTo("body too large");
        assertThat(dossiers.handle(stream).message()).isEqualTo("body too large");
        assertThat(stream.available()).isEqualTo(MIB + "{\"MaHoSo\":\"\"}".length() - 1);
    }

    @Test
    void a_body_of_the_largest_size_is_read() {
        int most = 64 * 1024;
        InboundDossiers small = InboundDossiers.of(
                dossier -> InboundVerdict.taken(), InboundSettings.ofDefaults().withLargestBody(most));
        String body = Sent.bare(Sent.CODE);

        assertThat(small.handle(body + " ".repeat(most - body.length())).code()).isZero();
        assertThat(small.handle(body + " ".repeat(most - body.length() + 1)).code())
                .isEqualTo(-1);
    }

    @Test
    void letters_of_several_bytes_count_as_such() {
        InboundDossiers small = InboundDossiers.of(
                dossier -> InboundVerdict.taken(), InboundSettings.ofDefaults().withLargestBody(1024));

        assertThat(small.handle("{\"MaHoSo\":\"" + "ễ".repeat(500) + "\"}").message())
                .isEqualTo("body too large");
    }

    @Test
    void more_things_than_allowed_are_refused_as_a_whole() {
        InboundDossiers two = InboundDossiers.of(
                dossier -> {
                    came.add(dossier);
                    return InboundVerdict.taken();
                },
                InboundSettings.ofDefaults().withMostItems(2));
        String one = Sent.bare(Sent.CODE);

        assertThat(two.handle("[" + one + "," + one + "]").code()).isZero();
        assertThat(Sent.text(two.handle("[" + one + "," + one + "," + one + "]")))
                .isEqualTo("{\"error_code\":-1,\"message\":\"more than 2 items\"}");
        assertThat(came).hasSize(2);
    }

    @Test
    void half_a_million_empty_objects_bring_a_short_answer() {
        InboundAnswer answer = dossiers.handle("[" + "{},".repeat(500_000) + "{}]");

        assertThat(answer.code()).isEqualTo(-1);
        assertThat(answer.body()).hasSizeLessThan(100);
    }

    @Test
    void a_list_without_anything_says_so() {
        assertThat(Sent.text(dossiers.handle("[]"))).isEqualTo("{\"error_code\":1,\"message\":\"data empty\"}");
        assertThat(dossiers.handle("{\"data\":[]}").message()).isEqualTo("data empty");
    }

    @Test
    void of_a_field_that_stands_twice_the_last_counts() {
        dossiers.handle("{\"MaHoSo\":\"a\",\"MaTTHC\":\"1.004222\",\"MaHoSo\":\"b\"}");

        assertThat(came.get(0).reference()).isEqualTo("b");
        assertThat(came.get(0).fields()).hasSize(2);
    }

    @Test
    void two_spellings_of_a_name_are_both_kept_and_the_portals_own_counts() {
        dossiers.handle("{\"MAHOSO\":\"a\",\"MaTTHC\":\"1.004222\",\"MaHoSo\":\"b\"}");

        assertThat(came.get(0).reference()).isEqualTo("b");
        assertThat(came.get(0).fields()).containsEntry("MAHOSO", "a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "17",
                "true",
                "{}",
                "[]",
                "[1]",
                "[[]]",
                "{\"a\":{}}",
                "\"\\u0000\"",
                "\"\\ud83d\"",
                "1e400",
                "\"\""
            })
    void a_wrong_type_of_any_field_is_a_value(String value) {
        String body = Sent.DOSSIER
                .lines()
                .filter(line -> !line.contains("\"MaHoSo\""))
                .reduce("", (all, line) -> all + line)
                .replaceAll("\"([A-Za-z]+)\": *(\"[^\"]*\"|[0-9]+)", "\"$1\": " + value.replace("\\", "\\\\"));

        InboundAnswer answer =
                dossiers.requiring("MaHoSo").handle(body.replaceFirst("\\{", "{\"MaHoSo\":\"" + Sent.CODE + "\","));

        assertThat(answer.code()).isZero();
        assertThat(came).hasSize(1);
        assertThat(came.get(0).toString()).startsWith("InboundDossier[");
    }

    @Test
    void lists_of_a_hundred_thousand_wrong_parts_take_no_time() {
        String parts = "{\"a\":1},".repeat(100_000) + "{}";
        String body = "{\"MaHoSo\":\"x\",\"TaiLieuNop\":[" + parts + "],\"DanhSachLePhi\":[" + parts
                + "],\"DSKetNoiCSDL\":[" + parts + "],\"DinhDanhCHS\":[" + parts + "]}";

        InboundAnswer answer = dossiers.requiring("MaHoSo").handle(body);

        assertThat(answer.code()).isZero();
        assertThat(came.get(0).unread()).containsOnlyKeys("TaiLieuNop", "DanhSachLePhi");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void bodies_that_were_damaged_on_the_way_get_an_answer(long seed) {
        Random random = new Random(seed);
        byte[] body = Sent.utf8(Sent.enveloped("[" + Sent.DOSSIER + "]"));
        for (int i = 0; i < 1 + random.nextInt(5); i++) {
            body[random.nextInt(body.length)] = (byte) random.nextInt(256);
        }

        InboundAnswer answer = dossiers.handle(body);

        assertThat(answer.code()).isBetween(-1, 1);
        assertThat(answer.status()).isEqualTo(200);
    }

    static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(300);
    }
}
