package io.github.dancu.bhxh;

import static io.github.dancu.bhxh.Callers.WHY;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dancu.connect.ConnectorException;
import io.github.dancu.connect.InvalidRequestException;
import io.github.dancu.connect.RefusedException;
import io.github.dancu.connect.UnavailableException;
import io.github.dancu.connect.Violation;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResultCodesTest {
    /** Written from the gateway's documents, not from the table. */
    private static final String EXPECTED = """
            000 VALID
            001 VALID_MANUAL_CHECK
            002 VALID_MANUAL_CHECK
            003 REPLACED
            003.1 REPLACED
            004 REPLACED
            010 EXPIRED
            050 NOT_FOUND
            051 INPUT_ERROR
            052 INPUT_ERROR
            053 INPUT_ERROR
            054 OFFICER_NOT_REGISTERED
            055 OFFICER_NOT_REGISTERED
            060 IDENTITY_MISMATCH
            061 IDENTITY_MISMATCH
            070 IDENTITY_MISMATCH
            080 IDENTITY_MISMATCH
            090 IDENTITY_MISMATCH
            100 GATEWAY_ERROR
            101 GATEWAY_ERROR
            110 REVOKED
            120 SUSPENDED
            121 SUSPENDED
            122 SUSPENDED
            123 SUSPENDED
            124 SUSPENDED
            130 CHILD_WITHOUT_CARD
            205 INPUT_ERROR
            401 AUTH
            500 GATEWAY_ERROR
            501 AUTH
            999 GATEWAY_ERROR
            """;

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final FakeGateway gateway = new FakeGateway();
    private final BhxhClient bhxh = Callers.client(gateway).build();
    private final CardQuery query = CardQuery.fromText("GD4910000000001", "Nguyễn Văn Mẫu", "1990");

    @Test
    void the_table_holds_every_code_in_its_category_and_no_other() throws IOException {
        Map<String, String> table = tableLines()
                .skip(1)
                .map(line -> line.split(",", 3))
                .collect(toMap(parts -> parts[0], parts -> parts[1]));

        assertThat(table)
                .isEqualTo(EXPECTED.lines().map(line -> line.split(" ", 2)).collect(toMap(p -> p[0], p -> p[1])));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void every_code_is_an_answer_or_the_exception_of_its_category(String line) {
        String code = line.split(" ", 2)[0];
        String category = line.split(" ", 2)[1];
        for (int i = 0; i < 3; i++) {
            gateway.reply(200, Replies.code(code));
        }

        switch (category) {
            case "AUTH" -> assertFailure(RefusedException.class, code, 2);
            case "OFFICER_NOT_REGISTERED" -> assertFailure(RefusedException.class, code, 1);
            case "INPUT_ERROR" -> assertFailure(InvalidRequestException.class, code, 1);
            case "GATEWAY_ERROR" -> assertFailure(UnavailableException.class, code, 3);
            default -> assertAnswer(code, CardCategory.valueOf(category));
        }
    }

    @ParameterizedTest
    @CsvSource({"051,number", "052,number", "053,number", "205,birthDate"})
    void a_question_called_wrong_names_our_field(String code, String field) {
        gateway.reply(200, Replies.code(code));

        InvalidRequestException wrong =
                catchThrowableOfType(InvalidRequestException.class, () -> bhxh.checkCard(WHY, query));

        assertThat(wrong.violations()).extracting(Violation::field).containsExactly(field);
        assertThat(wrong.violations()).first().asString().contains("code " + code);
    }

    @Test
    void every_answer_is_worded_in_both_languages() {
        assertThat(ResultCodes.find("010").orElseThrow().meaning(VIETNAMESE)).isEqualTo("Thẻ hết giá trị sử dụng");
        assertThat(ResultCodes.find("010").orElseThrow().meaning(Locale.FRENCH))
                .isEqualTo("The card is no longer valid");
    }

    @Test
    void leading_zeros_are_part_of_a_code() {
        assertThat(ResultCodes.find("10")).isEmpty();
        assertThat(ResultCodes.find("0")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "999,VALID,S+,no quotes,at all",
                "999,VALID,S+,\"one text\"",
                "999,VALID,X,\"a\",\"b\"",
                "999,NO_CATEGORY,S,\"a\",\"b\""
            })
    void a_line_of_another_form_is_refused(String line) {
        List<String> lines = List.of("code,category,confidence,vietnamese,english", line);

        assertThatThrownBy(() -> ResultCodes.parse(lines))
                .isInstanceOfAny(IllegalStateException.class, IllegalArgumentException.class);
    }

    @Test
    void a_table_without_its_header_or_with_a_code_twice_is_refused() {
        String line = "999,VALID,S,\"a\",\"b\"";

        assertThatThrownBy(() -> ResultCodes.parse(List.of(line))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> ResultCodes.parse(List.of("code,category,confidence,vietnamese,english", line, line)))
                .isInstanceOf(IllegalStateException.class);
    }

    private void assertAnswer(String code, CardCategory category) {
        CardResult result = bhxh.checkCard(WHY, query).value().orElseThrow().result();

        assertThat(result.raw()).isEqualTo(code);
        assertThat(result.category()).contains(category);
        assertThat(result.isKnown()).isTrue();
        assertThat(result.meaning(VIETNAMESE)).isPresent();
        assertThat(gateway.questions).hasSize(1);
    }

    private void assertFailure(Class<? extends ConnectorException> type, String code, int asked) {
        assertThatThrownBy(() -> bhxh.checkCard(WHY, query)).isInstanceOf(type).hasMessageContaining("code " + code);
        assertThat(gateway.questions).hasSize(asked);
    }

    private static Stream<String> lines() {
        return EXPECTED.lines();
    }

    private static Stream<String> tableLines() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ResultCodesTest.class.getResourceAsStream(ResultCodes.TABLE)),
                StandardCharsets.UTF_8))) {
            return reader.lines().toList().stream();
        }
    }
}
