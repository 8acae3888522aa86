package io.github.dancu.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WireReplyTest {
    @ParameterizedTest(name = "HTTP {0}")
    @ValueSource(ints = {200, 201, 204, 299})
    void two_hundreds_are_success(int status) throws ReplyFault {
        WireReply reply = Samples.reply(status, "");

        assertThat(reply.requireSuccess()).isSameAs(reply);
    }

    @ParameterizedTest(name = "HTTP {0}: {1}")
    @CsvSource({
        "100, REFUSED",
        "302, REFUSED",
        "400, INVALID",
        "401, SESSION_REJECTED",
        "403, REFUSED",
        "404, REFUSED",
        "408, UNAVAILABLE",
        "422, INVALID",
        "429, UNAVAILABLE",
        "500, UNAVAILABLE",
        "503, UNAVAILABLE",
        "599, UNAVAILABLE",
    })
    void every_other_status_has_one_meaning(int status, ReplyFault.Kind kind) {
        assertThatThrownBy(() -> Samples.reply(status, "003099000001").requireSuccess())
                .isInstanceOfSatisfying(
                        ReplyFault.class, fault -> assertThat(fault.kind()).isEqualTo(kind))
                .hasMessageNotContaining("003099000001");
    }

    @ParameterizedTest(name = "HTTP {0}")
    @ValueSource(ints = {408, 429, 503})
    void what_the_system_asks_to_wait_is_passed_on(int status) {
        WireReply reply = new WireReply(status, new byte[0], Duration.ofSeconds(7));

        assertThatThrownBy(reply::requireSuccess)
                .isInstanceOfSatisfying(
                        ReplyFault.class,
                        fault -> assertThat(fault.toAttemptFailure().retryAfter())
                                .contains(Duration.ofSeconds(7)));
        assertThat(reply.retryAfter()).contains(Duration.ofSeconds(7));
    }

    @Test
    void of_its_headers_only_those_that_are_read_are_kept() {
        WireReply reply = new WireReply(
                500, new byte[0], null, Map.of("X-ROAD-error", "Client.BadRequest", "Set-Cookie", "003099000001"));

        assertThat(reply.header("x-road-Error")).contains("Client.BadRequest");
        assertThat(reply.header("Date")).isEmpty();
        assertThat(reply.header("Set-Cookie")).isEmpty();
        assertThat(reply.toString()).doesNotContain("BadRequest");
    }

    @Test
    void a_body_of_markup_is_text_without_its_mark() throws ReplyFault {
        assertThat(Samples.ok("\uFEFF <a>ễ</a>").markup()).isEqualTo(" <a>ễ</a>");
    }

    @ParameterizedTest
    @CsvSource({"'',empty body (HTTP 200)", "' \n',empty body (HTTP 200)", "{},a body that is no XML (HTTP 200)"})
    void what_is_no_markup_is_unreadable(String body, String message) {
        assertThatThrownBy(() -> Samples.ok(body).markup())
                .isInstanceOf(ReplyFault.class)
                .hasMessage(message);
    }

    @Test
    void markup_in_another_encoding_is_unreadable() {
        byte[] utf16 = "<a>ễ</a>".getBytes(StandardCharsets.UTF_16);

        assertThatThrownBy(() -> new WireReply(200, utf16, null).markup()).hasMessage("a body that is not UTF-8");
    }

    @Test
    void tells_blank_bodies_and_pages_from_the_rest() {
        assertThat(Samples.ok("").isBlank()).isTrue();
        assertThat(Samples.ok(" \r\n\t").isBlank()).isTrue();
        assertThat(Samples.ok("\u1ec5").isBlank()).isFalse();
        assertThat(Samples.ok(" \n<html>").looksLikeMarkup()).isTrue();
        assertThat(Samples.ok("\uFEFF<?xml").looksLikeMarkup()).isTrue();
        assertThat(Samples.ok("{\"a\":\"<\"}").looksLikeMarkup()).isFalse();
        assertThat(Samples.ok("").looksLikeMarkup()).isFalse();
    }

    @Test
    void the_body_cannot_be_changed_from_outside() {
        byte[] given = "ok".getBytes(StandardCharsets.US_ASCII);
        WireReply reply = new WireReply(200, given, null);

        given[0] = 'x';
        reply.body()[1] = 'x';

        assertThat(reply.body()).isEqualTo("ok".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void shows_status_and_length_and_not_the_body() {
        assertThat(Samples.ok("003099000001")).hasToString("WireReply[HTTP 200, 12 bytes]");
    }
}
