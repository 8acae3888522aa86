package io.github.dancu.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFieldsTest {
    private static final String CANARY = "003099000001";

    @Test
    void text_may_come_as_text_number_or_boolean() throws ReplyFault {
        JsonFields fields = fields("{'text':'01','number':200,'fraction':1.50,'yes':true,'no':false}");

        assertThat(fields.text("text")).isEqualTo("01");
        assertThat(fields.text("number")).isEqualTo("200");
        assertThat(fields.text("fraction")).isEqualTo("1.50");
        assertThat(fields.text("yes")).isEqualTo("true");
        assertThat(fields.text("no")).isEqualTo("false");
    }

    @Test
    void a_number_of_any_size_stays_what_it_is() throws ReplyFault {
        JsonFields fields = fields("{'n':12345678901234567890123456789}");

        assertThat(fields.text("n")).isEqualTo("12345678901234567890123456789");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"{}", "{'f':null}", "{'f':''}", "{'f':'  '}"})
    void missing_null_and_blank_are_all_empty_where_a_field_is_optional(String json) throws ReplyFault {
        assertThat(fields(json).optionalText("f")).isEmpty();
    }

    @Test
    void optional_text_keeps_its_blanks() throws ReplyFault {
        assertThat(fields("{'f':' Nguyễn Văn Mẫu '}").optionalText("f")).contains(" Nguyễn Văn Mẫu ");
    }

    @Test
    void names_in_another_case_are_found_only_where_that_was_asked_for_and_never_before_the_name_itself()
            throws ReplyFault {
        JsonFields fields =
                fields("{'MaKetQua':'200','ghiChu':'a','GHICHU':'b','Data':[{'Ten':'c'}],'Info':{'So':'1'}}");

        assertThat(fields.has("maKetQua")).isFalse();
        assertThat(fields.inAnyCase().text("maKetQua")).isEqualTo("200");
        assertThat(fields.inAnyCase().text("ghiChu")).isEqualTo("a");
        assertThat(fields.inAnyCase().objects("data").get(0).text("ten")).isEqualTo("c");
        assertThat(fields.inAnyCase().object("info").text("so")).isEqualTo("1");
        assertThat(fields.inAnyCase().has("nothing")).isFalse();
    }

    @Test
    void a_field_of_any_kind_can_be_had_as_json() throws ReplyFault {
        JsonFields fields = fields("{'object':{'a':[1,'x']},'text':'y','none':null}");

        assertThat(fields.json("object")).contains("{\"a\":[1,\"x\"]}");
        assertThat(fields.json("text")).contains("\"y\"");
        assertThat(fields.json("none")).isEmpty();
        assertThat(fields.json("missing")).isEmpty();
    }

    @Test
    void has_tells_a_value_from_null_and_nothing() throws ReplyFault {
        JsonFields fields = fields("{'a':'','b':null}");

        assertThat(fields.has("a")).isTrue();
        assertThat(fields.has("b")).isFalse();
        assertThat(fields.has("c")).isFalse();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{}            | field code is missing",
                "{'code':null} | field code is missing",
                "{'code':{}}   | field code is not text",
                "{'code':[1]}  | field code is not text",
            })
    void required_text_that_is_not_there_is_named(String json, String message) {
        assertThatThrownBy(() -> fields(json).text("code"))
                .isInstanceOf(ReplyFault.class)
                .hasMessage(message);
    }

    @Test
    void faults_name_the_whole_path() {
        assertThatThrownBy(() -> fields("{'data':{'people':[{},{'name':{'x':1}}]}}")
                        .object("data")
                        .objects("people")
                        .get(1)
                        .object("name")
                        .text("first"))
                .hasMessage("field data.people[1].name.first is missing");
        assertThatThrownBy(() ->
                        fields("{'data':{'people':[{},7]}}").object("data").objects("people"))
                .hasMessage("field data.people[1] is not an object");
        assertThatThrownBy(() -> fields("{'data':{'people':{}}}").object("data").objects("people"))
                .hasMessage("field data.people is not a list");
        assertThatThrownBy(() -> fields("{'data':[]}").object("data")).hasMessage("field data is not an object");
        assertThatThrownBy(() -> fields("{'data':null}").object("data")).hasMessage("field data is missing");
    }

    @Test
    void a_list_that_is_missing_or_null_is_empty() throws ReplyFault {
        assertThat(fields("{}").objects("people")).isEmpty();
        assertThat(fields("{'people':null}").objects("people")).isEmpty();
        assertThat(fields("{'people':[]}").objects("people")).isEmpty();
    }

    @Test
    void where_one_or_more_may_stand_one_is_a_list_of_one() throws ReplyFault {
        assertThat(fields("{'people':{'name':'a'}}").oneOrMore("people"))
                .extracting(JsonFieldsTest::name)
                .containsExactly("a");
        assertThat(fields("{'people':[{'name':'a'},{'name':'b'}]}").oneOrMore("people"))
                .extracting(JsonFieldsTest::name)
                .containsExactly("a", "b");
        assertThat(fields("{'people':null}").oneOrMore("people")).isEmpty();
        assertThat(fields("{}").oneOrMore("people")).isEmpty();
        assertThatThrownBy(() -> fields("{'data':{'people':'" + CANARY + "'}}")
                        .object("data")
                        .oneOrMore("people"))
                .hasMessage("field data.people is neither an object nor a list");
        assertThatThrownBy(() -> fields("{'people':{'name':{}}}")
                        .oneOrMore("people")
                        .get(0)
                        .text("name"))
                .hasMessage("field people.name is not text");
    }

    @Test
    void a_whole_reply_may_be_a_list_or_one_object() throws ReplyFault {
        assertThat(listOf("[{'name':'a'},{'name':'b'}]"))
                .extracting(JsonFieldsTest::name)
                .containsExactly("a", "b");
        assertThat(listOf("{'name':'a'}")).extracting(JsonFieldsTest::name).containsExactly("a");
        assertThat(listOf("[]")).isEmpty();
        assertThatThrownBy(() -> listOf("[{},{'name':{}}]").get(1).text("name"))
                .hasMessage("field [1].name is not text");
        assertThatThrownBy(() -> listOf("{'name':{}}").get(0).text("name")).hasMessage("field name is not text");
        assertThatThrownBy(() -> listOf("[{},'" + CANARY + "']")).hasMessage("field [1] is not an object");
        assertThatThrownBy(() -> listOf("'" + CANARY + "'"))
                .hasMessage("JSON that is neither an object nor a list (HTTP 200)");
        assertThatThrownBy(() -> listOf("[{'name':'" + CANARY))
                .hasMessage("JSON that is cut, broken or too deep (HTTP 200)");
    }

    @Test
    void a_field_that_is_null_is_mentioned() throws ReplyFault {
        JsonFields fields = fields("{'a':'x','b':null}");

        assertThat(fields.mentions("a")).isTrue();
        assertThat(fields.mentions("b")).isTrue();
        assertThat(fields.mentions("c")).isFalse();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {"{'a':'x','b':null,'c':1} | true", "{} | true", "{'a':1,'b':{}} | false", "{'b':[]} | false"})
    void what_is_flat_holds_no_object_and_no_list(String json, boolean flat) throws ReplyFault {
        assertThat(fields(json).isFlat()).isEqualTo(flat);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "200           | 200",
                "'NOT_FOUND'   | NOT_FOUND",
                "'00-1.2'      | 00-1.2",
                "'12345678'    | 12345678",
                "'123456789'   | ?",
                "'003099000001'| ?",
                "'Nguyễn'      | ?",
                "'a b'         | ?",
                "''            | ?",
            })
    void a_code_is_shown_only_if_it_cannot_be_anything_else(String value, String shown) throws ReplyFault {
        assertThat(fields("{'code':" + value.replace("'", "\"") + "}").printableCode("code"))
                .isEqualTo(shown);
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_document() throws ReplyFault {
        assertThat(fields("\uFEFF{'f':'x'}").text("f")).isEqualTo("x");
    }

    @Test
    void text_that_is_not_utf_8_is_unreadable_rather_than_changed() {
        byte[] latin = "{\"f\":\"Nguyên\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> JsonFields.of(new WireReply(200, latin, null)))
                .isInstanceOf(ReplyFault.class)
                .hasMessage("a body that is not UTF-8");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``                            | empty body (HTTP 200)",
                "`  `                          | empty body (HTTP 200)",
                "<html>003099000001</html>     | a page instead of JSON (HTTP 200)",
                "` \t<html>`                   | a page instead of JSON (HTTP 200)",
                "[]                            | JSON that is not an object (HTTP 200)",
                "null                          | JSON that is not an object (HTTP 200)",
                "`\"003099000001\"`            | JSON that is not an object (HTTP 200)",
                "`{\"f\":\"003099000001`       | JSON that is cut, broken or too deep (HTTP 200)",
                "`{\"f\":\"003099000001\"`     | JSON that is cut, broken or too deep (HTTP 200)",
                "`{\"f\":003099000001}`        | JSON that is cut, broken or too deep (HTTP 200)",
                "`{\"f\":nope003099000001}`    | JSON that is cut, broken or too deep (HTTP 200)",
                "`{\"f\":1}003099000001`       | JSON that is cut, broken or too deep (HTTP 200)",
                "`{\"f\":1}{\"f\":2}`          | JSON that is cut, broken or too deep (HTTP 200)",
                "`{\"f\":1}]`                  | JSON that is cut, broken or too deep (HTTP 200)",
                "`{\"f\":1}<!-- page -->`      | JSON that is cut, broken or too deep (HTTP 200)",
            })
    void what_is_no_document_is_unreadable_and_never_repeated_in_the_message(String body, String message) {
        assertThatThrownBy(() -> JsonFields.of(Samples.ok(body)))
                .isInstanceOf(ReplyFault.class)
                .hasMessage(message)
                .hasNoCause()
                .hasMessageNotContaining(CANARY);
    }

    @Test
    void blanks_after_the_document_are_fine() throws ReplyFault {
        assertThat(fields("{'f':1} \r\n\t").text("f")).isEqualTo("1");
    }

    @ParameterizedTest(name = "{0} levels")
    @ValueSource(ints = {65, 5_000, 500_000})
    void a_document_that_is_too_deep_is_unreadable_even_in_a_field_that_nobody_reads(int levels) {
        String deep = "{'f':1,'ignored':" + "[".repeat(levels - 1) + "]".repeat(levels - 1) + "}";

        assertThatThrownBy(() -> fields(deep))
                .isInstanceOf(ReplyFault.class)
                .hasMessage("JSON that is cut, broken or too deep (HTTP 200)");
    }

    @Test
    void sixty_four_levels_are_read() throws ReplyFault {
        assertThat(fields("{'f':1,'ignored':" + "[".repeat(63) + "]".repeat(63) + "}")
                        .text("f"))
                .isEqualTo("1");
    }

    @Test
    void a_number_of_a_hundred_thousand_digits_is_no_crash() {
        assertThatThrownBy(() -> fields("{'f':" + "9".repeat(100_000) + "}").text("f"))
                .isInstanceOf(ReplyFault.class)
                .hasMessageNotContaining("99");
    }

    @Test
    void a_number_with_a_monstrous_exponent_is_read_without_being_written_out() throws ReplyFault {
        assertThat(fields("{'f':1e999999999}").text("f")).hasSizeLessThan(20);
    }

    @Test
    void shows_how_many_fields_there_are_and_none_of_them() throws ReplyFault {
        assertThat(fields("{'" + CANARY + "':'" + CANARY + "'}")).hasToString("JsonFields[1 fields]");
    }

    private static List<JsonFields> listOf(String json) throws ReplyFault {
        return JsonFields.listOf(Samples.ok(json.replace('\'', '"')));
    }

    private static String name(JsonFields fields) {
        try {
            return fields.text("name");
        } catch (ReplyFault unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static JsonFields fields(String json) throws ReplyFault {
        return JsonFields.of(Samples.ok(json.replace('\'', '"')));
    }
}
