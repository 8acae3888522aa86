package io.github.dancu.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutcomeTableTest {
    private static final String HEADER = "code,message,outcome,confidence,meaning\n";
    private static final WireReply REPLY = new WireReply(200, new byte[0], null);

    private final OutcomeTable table = table("""
            0,,SUCCESS,S+,done
            *,hết phiên,SESSION_EXPIRED,S,over
            3,đã có,ANSWER,S,there
            """);

    @Test
    void the_first_row_that_fits_says_what_a_code_means() {
        assertThat(table.of(" 0 ", "hết phiên")).isEqualTo(Outcome.SUCCESS);
        assertThat(table.of("3", "đã có, hết phiên")).isEqualTo(Outcome.SESSION_EXPIRED);
        assertThat(table.of("3", "đã có")).isEqualTo(Outcome.ANSWER);
    }

    @Test
    void a_message_fits_in_any_case_with_any_blanks_and_in_either_normal_form() {
        String decomposed = Normalizer.normalize("Lỗi: HẾT\u00a0 \nPHIÊN", Normalizer.Form.NFD);

        assertThat(table.of("9", decomposed)).isEqualTo(Outcome.SESSION_EXPIRED);
    }

    @Test
    void what_no_row_fits_is_unknown() {
        assertThat(table.of("3", "")).isEqualTo(Outcome.UNKNOWN);
        assertThat(table.of("00", "")).isEqualTo(Outcome.UNKNOWN);
        assertThat(table.of("", "")).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void the_last_word_on_a_code_holds() {
        OutcomeTable own = table.with("0", Outcome.MAINTENANCE).with("0", Outcome.REFUSED);

        assertThat(own.of("0", "")).isEqualTo(Outcome.REFUSED);
        assertThat(table.of("0", "")).isEqualTo(Outcome.SUCCESS);
    }

    @Test
    void a_message_about_any_code_comes_before_the_users_word() {
        OutcomeTable own = table.with("3", Outcome.ANSWER).with("7", Outcome.MAINTENANCE);

        assertThat(own.of("3", "hết phiên")).isEqualTo(Outcome.SESSION_EXPIRED);
        assertThat(own.of("7", "hết phiên")).isEqualTo(Outcome.SESSION_EXPIRED);
        assertThat(own.of("3", "")).isEqualTo(Outcome.ANSWER);
        assertThat(own.of("7", "")).isEqualTo(Outcome.MAINTENANCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "*", " * "})
    void a_word_on_no_code_or_on_all_is_refused(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> table.with(code, Outcome.SUCCESS));
    }

    @Test
    void a_broken_table_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> table("0,,FINE,S,done\n"));
    }

    @ParameterizedTest
    @EnumSource
    void each_fault_names_the_code_and_hides_one_that_may_be_a_person(Outcome outcome) {
        String shown = ReplyFault.of(outcome, "error_code", "E-7", REPLY).text()
                + ReplyFault.of(outcome, "error_code", "E-7", REPLY).violations();
        String hidden = ReplyFault.of(outcome, "error_code", "003099000001", REPLY)
                        .text()
                + ReplyFault.of(outcome, "error_code", "003099000001", REPLY).violations();

        assertThat(shown).contains("error_code E-7");
        assertThat(hidden).contains("error_code ?").doesNotContain("003099000001");
    }

    @Test
    void only_what_may_pass_is_tried_again_and_only_the_unknown_keeps_its_code() {
        for (Outcome outcome : Outcome.values()) {
            ReplyFault fault = ReplyFault.of(outcome, "error_code", "7 8", REPLY);

            assertThat(fault.mayPass()).isEqualTo(outcome == Outcome.RETRYABLE || outcome == Outcome.MAINTENANCE);
            assertThat(fault.unknownCode()).isEqualTo(outcome == Outcome.UNKNOWN || outcome.isAnswer() ? "7 8" : null);
        }
    }

    private static OutcomeTable table(String rows) {
        InputStream bytes = new ByteArrayInputStream((HEADER + rows).getBytes(StandardCharsets.UTF_8));
        return OutcomeTable.read("test", bytes);
    }
}
