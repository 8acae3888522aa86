package io.github.dancu.connect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.resilience.CallReport;
import io.github.dancu.resilience.VirtualTimeline;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

/** The small values that callers hand in and get back. */
class CallerValuesTest {
    private static final CallReport REPORT = CallReport.notSent("CSDL", "find", "7f3a");

    @Test
    void credentials_are_asked_for_each_time_and_never_shown() {
        Queue<String> secrets = new ArrayDeque<>(List.of("s3cret-1", "s3cret-2"));
        Credentials credentials = Credentials.of(() -> "tinh_mau", secrets::remove);

        assertThat(credentials.user()).isEqualTo("tinh_mau");
        assertThat(credentials.secret()).isEqualTo("s3cret-1");
        assertThat(credentials.secret()).isEqualTo("s3cret-2");
        assertThat(credentials).hasToString("Credentials[***]");
    }

    @Test
    void an_answer_shows_whether_there_is_a_value_and_not_which() {
        Answer<String> found = Answer.of("Nguyễn Văn Mẫu", REPORT);
        Answer<String> nothing = Answer.empty(REPORT);

        assertThat(found.value()).contains("Nguyễn Văn Mẫu");
        assertThat(found).hasToString("Answer[value; " + REPORT + "]");
        assertThat(nothing.value()).isEmpty();
        assertThat(nothing.report()).isSameAs(REPORT);
        assertThat(nothing).hasToString("Answer[empty; " + REPORT + "]");
    }

    @Test
    void equal_receipts_and_violations_are_equal() {
        assertThat(new Receipt("key-1", Receipt.State.ACCEPTED, VirtualTimeline.START))
                .isEqualTo(new Receipt("key-1", Receipt.State.ACCEPTED, VirtualTimeline.START))
                .isNotEqualTo(new Receipt("key-1", Receipt.State.ALREADY_THERE, VirtualTimeline.START));
        assertThat(new Violation("number", "is missing"))
                .isEqualTo(new Violation("number", "is missing"))
                .hasToString("number is missing");
    }
}
