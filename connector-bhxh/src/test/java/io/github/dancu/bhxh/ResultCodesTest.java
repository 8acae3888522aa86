package io.github.dancu.bhxh;

import static io.github.dancu.bhxh.Callers.WHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dancu.connect.Answer;
import io.github.dancu.connect.InvalidRequestException;
import io.github.dancu.connect.Violation;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every code of every function becomes what the golden table says, asked through the client. */
class ResultCodesTest {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final CardQuery QUERY = CardQuery.fromText("GD4910000000001", "Nguyễn Văn Mẫu", "1990");
    private static final String HEADER = "table,code,note,category,about,confidence,vietnamese,english";

    private final FakeGateway gateway = new FakeGateway();

    @ParameterizedTest(name = "{0}")
    @MethodSource("golden")
    void every_code_of_every_function_is_one_decision(Golden line) {
        for (int i = 0; i < 3; i++) {
            gateway.reply(200, line.reply());
        }

        assertThat(line.ask(gateway)).isEqualTo(line.decision());
        assertThat(gateway.questions).hasSize(line.asked());
    }

    @Test
    void the_golden_table_holds_every_line_of_the_products_and_no_other() throws IOException {
        assertThat(golden().map(line -> line.table() + " " + line.code()).distinct())
                .containsExactlyInAnyOrderElementsOf(tableLines().stream()
                        .skip(1)
                        .map(line -> line.split(",", 3))
                        .filter(parts -> !parts[0].equals("LOGIN"))
                        .flatMap(parts -> Stream.of(parts[0], parts[0].equals("CARD") ? "HISTORY" : parts[0])
                                .distinct()
                                .map(table -> table + " " + parts[1]))
                        .distinct()
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"051,number", "052,number", "053,number", "205,birthDate"})
    void a_question_called_wrong_names_our_field(String code, String field) {
        gateway.reply(200, Replies.code(code));

        InvalidRequestException wrong = catchThrowableOfType(
                InvalidRequestException.class,
                () -> Callers.client(gateway).build().checkCard(WHY, QUERY));

        assertThat(wrong.violations()).extracting(Violation::field).containsExactly(field);
        assertThat(wrong.violations()).first().asString().contains("code " + code);
    }

    @Test
    void every_answer_is_worded_in_both_languages() {
        ResultCode expired = ResultCodes.find(CodeTable.CARD, "010", () -> "").orElseThrow();

        assertThat(expired.meaning(VIETNAMESE)).isEqualTo("Thẻ hết giá trị sử dụng");
        assertThat(expired.meaning(Locale.FRENCH)).isEqualTo("The card is no longer valid");
    }

    @Test
    void the_same_code_means_other_things_elsewhere() {
        assertThat(ResultCodes.find(CodeTable.CARD, "123", () -> "")
                        .orElseThrow()
                        .group())
                .isEqualTo(CardCategory.SUSPENDED);
        assertThat(ResultCodes.find(CodeTable.UPLOAD, "123", () -> "")
                        .orElseThrow()
                        .group())
                .isEqualTo(CodeFault.INPUT_ERROR);
        assertThat(ResultCodes.find(CodeTable.CARD, "200", () -> "")).isEmpty();
    }

    @Test
    void leading_zeros_are_part_of_a_code() {
        assertThat(ResultCodes.find(CodeTable.CARD, "10", () -> "")).isEmpty();
        assertThat(ResultCodes.find(CodeTable.CARD, "0", () -> "")).isEmpty();
        assertThat(ResultCodes.find(CodeTable.CARD_LEGACY, "010", () -> "")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CARD,999,,VALID,-,S+,no quotes,at all",
                "CARD,999,,VALID,-,S+,\"one text\"",
                "CARD,999,,VALID,-,X,\"a\",\"b\"",
                "CARD,999,,NO_CATEGORY,-,S,\"a\",\"b\"",
                "NOWHERE,999,,VALID,-,S,\"a\",\"b\""
            })
    void a_line_of_another_form_is_refused(String line) {
        List<String> lines = List.of(HEADER, line);

        assertThatThrownBy(() -> ResultCodes.parse(lines))
                .isInstanceOfAny(IllegalStateException.class, IllegalArgumentException.class);
    }

    @Test
    void a_table_without_its_header_or_with_a_line_that_never_counts_is_refused() {
        String line = "CARD,999,,VALID,-,S,\"a\",\"b\"";
        String hidden = "CARD,999,a note,VALID,-,S,\"a\",\"b\"";

        assertThatThrownBy(() -> ResultCodes.parse(List.of(line))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> ResultCodes.parse(List.of(HEADER, line, hidden)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(ResultCodes.parse(List.of(HEADER, hidden, line))).hasSize(1);
    }

    private static Stream<Golden> golden() {
        return Replies.file("golden-codes.txt")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Golden::parse);
    }

    private static List<String> tableLines() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ResultCodesTest.class.getResourceAsStream(ResultCodes.FILE)),
                StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }

    /** A line of the golden table, written from the gateway's documents and not from the product's table. */
    private record Golden(String table, String code, String decision, int asked, String note) {
        static Golden parse(String line) {
            String[] parts = line.strip().split("\\s+", 5);
            return new Golden(
                    parts[0], parts[1], parts[2], Integer.parseInt(parts[3]), parts.length > 4 ? parts[4] : "");
        }

        String reply() {
            return "{\"maKetQua\":\"" + code + "\",\"ghiChu\":\"" + note + "\"}";
        }

        /** What the client makes of it: the simple name of the answer's type or of the exception. */
        String ask(FakeGateway gateway) {
            BhxhClient bhxh = Callers.client(gateway)
                    .service(
                            table.equals("CARD_LEGACY")
                                    ? GatewayService.CARD_CHECK_LEGACY
                                    : GatewayService.CARD_CHECK_2024)
                    .build();
            Answer<?>[] answer = new Answer<?>[1];
            Throwable failure = catchThrowable(() -> answer[0] = ask(bhxh));
            if (failure != null) {
                return failure.getClass().getSimpleName();
            }
            Object value = answer[0].value().map(Object.class::cast).orElse(null);
            if (value == null) {
                return "nothing";
            }
            if (value instanceof TreatmentHistory history) {
                return history.result().category().map(Enum::name).orElse("done");
            }
            return value instanceof CardCheck.IdentityMismatch mismatch
                    ? "IdentityMismatch:" + mismatch.field()
                    : value.getClass().getSimpleName();
        }

        private Answer<?> ask(BhxhClient bhxh) {
            return switch (table) {
                case "HISTORY" -> bhxh.treatmentHistory(WHY, QUERY);
                case "DETAIL" -> bhxh.treatmentDetail(WHY, "12345");
                case "COPAYMENT" -> bhxh.copayment(WHY, QUERY);
                case "UPLOAD" -> bhxh.send(WHY, ClaimFile.of(Claims.dossier("LK-1")));
                default -> bhxh.checkCard(WHY, QUERY);
            };
        }

        @Override
        public String toString() {
            return table + " " + code + " " + note;
        }
    }
}
