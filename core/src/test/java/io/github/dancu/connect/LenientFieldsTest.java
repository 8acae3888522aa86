package io.github.dancu.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LenientFieldsTest {
    @Test
    void what_cannot_be_read_is_kept_as_it_came() throws ReplyFault {
        LenientFields fields = fields("{\"good\":\"7\",\"odd\":\"bảy\",\"blank\":\" \"}");

        assertThat(fields.read("good", LenientFieldsTest::number)).contains(7);
        assertThat(fields.read("odd", LenientFieldsTest::number)).isEmpty();
        assertThat(fields.read("blank", LenientFieldsTest::number)).isEmpty();
        assertThat(fields.read("missing", LenientFieldsTest::number)).isEmpty();
        assertThat(fields.unread()).isEqualTo(Map.of("odd", "bảy"));
        assertThat(fields).hasToString("LenientFields[1 unread]");
    }

    @Test
    void a_field_is_kept_as_its_text_and_what_is_no_text_as_json() throws ReplyFault {
        LenientFields fields =
                fields("{\"text\":\"a \\\"b\\\"\",\"list\":[null],\"number\":7,\"blank\":\" \",\"none\":null}");

        for (String name : new String[] {"text", "list", "number", "blank", "none", "missing"}) {
            fields.keep(name);
        }

        assertThat(fields.unread()).isEqualTo(Map.of("text", "a \"b\"", "list", "[null]", "number", "7"));
    }

    @Test
    void an_object_where_text_belongs_is_a_fault() throws ReplyFault {
        LenientFields fields = fields("{\"object\":{}}");

        assertThatThrownBy(() -> fields.text("object")).isInstanceOf(ReplyFault.class);
    }

    private static Optional<Integer> number(String text) {
        return text.matches("[0-9]+") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static LenientFields fields(String json) throws ReplyFault {
        return new LenientFields(JsonFields.of(Samples.ok(json)));
    }
}
