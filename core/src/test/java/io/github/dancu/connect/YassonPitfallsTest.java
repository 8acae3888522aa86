package io.github.dancu.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.JsonbException;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What Yasson 3.0 would make of a reply, and what we do instead: read it field by field. A new version that behaves otherwise
 * fails here.
 */
class YassonPitfallsTest {
    private static final Jsonb YASSON = JsonbBuilder.create();
    private static final String ID = "003099000001";

    /** A reply as one would bind it. */
    public record Row(@Nullable String text, int number, Optional<String> maybe) {}

    /** What an answer holds. */
    public record Text(String text) {}

    /** An answer in the usual envelope. */
    public record Envelope<T>(String code, T data) {}

    /** Where the envelope's type is written down whole. */
    public record Answers(Envelope<Text> answer) {}

    /** One of several. */
    public sealed interface Paper permits Card {}

    /** The only one. */
    public record Card(String number) implements Paper {}

    /** A type that does not say which of several. */
    public record Papers(Paper paper) {}

    @Test
    void a_number_that_is_missing_is_zero_in_its_records_and_a_fault_in_our_replies() throws ReplyFault {
        assertThat(YASSON.fromJson("{}", Row.class)).isEqualTo(new Row(null, 0, Optional.empty()));
        assertThatThrownBy(() -> YASSON.fromJson("{\"number\":null}", Row.class))
                .isInstanceOf(JsonbException.class)
                .hasMessage("Internal error: null");

        JsonFields reply = reply("{}");
        assertThatThrownBy(() -> reply.text("number")).hasMessage("field number is missing");
    }

    @Test
    void told_to_require_what_a_record_needs_it_requires_what_may_be_missing_too() {
        Jsonb strict = JsonbBuilder.create(new JsonbConfig().withCreatorParametersRequired(true));

        assertThatThrownBy(() -> strict.fromJson("{\"text\":\"a\",\"number\":1}", Row.class))
                .isInstanceOf(JsonbException.class)
                .hasMessageContaining("maybe");
    }

    @Test
    void it_takes_a_number_for_a_text_and_drops_what_it_does_not_know() throws ReplyFault {
        String body = "{\"text\":12345678901234567890,\"later\":1}";

        assertThat(YASSON.fromJson(body, Text.class)).isEqualTo(new Text("12345678901234567890"));

        assertThat(reply(body).has("later")).isTrue();
    }

    @Test
    void what_is_no_answer_may_be_nothing_or_pass_unseen_and_is_a_fault_in_our_replies() {
        assertThat(YASSON.fromJson("null", Text.class)).isNull();
        assertThat(YASSON.fromJson(nested(5_000), Text.class)).isEqualTo(new Text("a"));

        for (String body : List.of("null", nested(100))) {
            assertThatThrownBy(() -> reply(body)).isInstanceOf(ReplyFault.class);
        }
    }

    @Test
    void it_calls_a_page_an_unexpected_character_and_we_call_it_a_page() {
        assertThatThrownBy(() -> YASSON.fromJson("<html>", Text.class)).hasMessageContaining("Unexpected char 60");

        assertThatThrownBy(() -> reply("<html>")).hasMessage("a page instead of JSON (HTTP 200)");
    }

    @Test
    void it_cannot_read_a_number_that_begins_with_zero_and_neither_can_we() {
        String body = "{\"text\":" + ID + "}";

        assertThatThrownBy(() -> YASSON.fromJson(body, Text.class)).isInstanceOf(JsonbException.class);

        assertThatThrownBy(() -> reply(body)).isInstanceOf(ReplyFault.class);
    }

    @Test
    void an_envelope_of_any_type_or_one_of_several_it_cannot_bind_and_ours_is_read() throws ReplyFault {
        String answer = "{\"code\":\"1\",\"data\":{\"text\":\"a\"}}";
        Type whole = Answers.class.getRecordComponents()[0].getGenericType();
        assertThatThrownBy(() -> YASSON.fromJson(answer, whole)).hasMessageContaining("Error resolving runtime type");
        assertThatThrownBy(() -> YASSON.fromJson("{\"paper\":{\"number\":\"1\"}}", Papers.class))
                .hasMessageContaining("Cannot infer a type");

        assertThat(reply(answer).object("data").text("text")).isEqualTo("a");
    }

    @Test
    void its_message_repeats_what_it_cannot_read_and_ours_names_the_field() throws ReplyFault {
        String body = "{\"number\":\"" + ID + "x\"}";
        assertThat(catchThrowable(() -> YASSON.fromJson(body, Row.class)))
                .rootCause()
                .hasMessageContaining(ID);

        JsonFields reply = reply(body);
        assertThatThrownBy(() -> reply.object("number")).hasNoCause().hasMessage("field number is not an object");
    }

    private static String nested(int levels) {
        return "{\"later\":" + "[".repeat(levels) + "]".repeat(levels) + ",\"text\":\"a\"}";
    }

    private static JsonFields reply(String json) throws ReplyFault {
        return JsonFields.of(Samples.ok(json));
    }
}
