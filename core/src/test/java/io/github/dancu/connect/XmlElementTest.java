package io.github.dancu.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlElementTest {
    private static final String CANARY = "003099000001";
    private static final List<String> PIECES = List.of(
            "a", "\r\n", "\r", "\n", "ễ", "😀", "<c a='1'>t</c>", "<c/>", "<!-- > -->", "&lt;", "<![CDATA[</r>]]>");

    @Test
    void elements_are_found_by_local_name_whatever_their_namespace() throws ReplyFault {
        XmlElement root = XmlElement.parse(
                "<a:CongDan xmlns:a='urn:a' xmlns='urn:b'><SoDinhDanh>1</SoDinhDanh><a:Ho><b>2</b></a:Ho></a:CongDan>");

        assertThat(root.name()).isEqualTo("CongDan");
        assertThat(root.childText("SoDinhDanh")).contains("1");
        assertThat(root.find("b")).get().returns("2", XmlElement::text);
        assertThat(root.child("b")).as("not a child").isEmpty();
        assertThat(root.children()).extracting(XmlElement::name).containsExactly("SoDinhDanh", "Ho");
    }

    @Test
    void attributes_are_found_by_local_name_and_a_blank_one_is_none() throws ReplyFault {
        XmlElement root = XmlElement.parse("<r xmlns:a='urn:a' a:at=' 2022' note='' blank=' '><c id='1'/></r>");

        assertThat(root.attribute("at")).contains(" 2022");
        assertThat(root.attribute("note")).isEmpty();
        assertThat(root.attribute("blank")).isEmpty();
        assertThat(root.attribute("id")).as("of a child").isEmpty();
        assertThat(root.child("c")).get().returns(Optional.of("1"), child -> child.attribute("id"));
    }

    @Test
    void children_keep_their_order_and_blank_text_is_no_text() throws ReplyFault {
        XmlElement root = XmlElement.parse("<r><c>1</c><d/><c> </c><c>3</c></r>");

        assertThat(root.children("c")).extracting(XmlElement::text).containsExactly("1", " ", "3");
        assertThat(root.childText("d")).isEmpty();
        assertThat(root.childText("none")).isEmpty();
    }

    @Test
    void text_is_read_as_it_came_also_from_character_data_and_between_elements() throws ReplyFault {
        XmlElement root = XmlElement.parse("<r> a<![CDATA[<b>&]]>&lt;<x/>&#7877; </r>");

        assertThat(root.text()).isEqualTo(" a<b>&<\u1ec5 ");
    }

    @Test
    void a_declaration_comments_and_instructions_are_passed_over() throws ReplyFault {
        assertThat(XmlElement.parse("<?xml version='1.0' encoding='UTF-8'?><!-- x --><?y z?><r>1</r><!-- end -->")
                        .text())
                .isEqualTo("1");
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_document() throws ReplyFault {
        assertThat(XmlElement.parse("\uFEFF<?xml version='1.0'?><r>1</r>").text())
                .isEqualTo("1");
    }

    @ParameterizedTest(name = "{index}: {0}")
    @ValueSource(
            strings = {
                "",
                " ",
                "003099000001",
                "<r>003099000001",
                "<r>003099000001&a;</r>",
                "<r><c>003099000001</r>",
                "<r>1</r>003099000001",
                "<r>1</r><r>003099000001</r>",
                "<r>&entity003099000001;</r>",
                "<r a='003099000001' a='2'/>",
                "<r>\u0001003099000001</r>",
                "{\"json\":\"003099000001\"}",
            })
    void what_is_no_document_is_unreadable_and_never_repeated_in_the_message(String document) {
        assertThatThrownBy(() -> XmlElement.parse(document))
                .isInstanceOf(ReplyFault.class)
                .hasMessage("XML that is cut or broken")
                .hasNoCause()
                .hasMessageNotContaining(CANARY);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void what_follows_the_root_is_seen_wherever_it_ends(long seed) throws ReplyFault {
        Random random = new Random(seed);
        for (int i = 0; i < 25; i++) {
            StringBuilder document = new StringBuilder("<?xml version='1.0'?>\r\n<r>");
            while (random.nextInt(40) > 0) {
                document.append(PIECES.get(random.nextInt(PIECES.size())).repeat(1 + random.nextInt(300)));
            }
            document.append(random.nextBoolean() ? "</r>" : "</r \r\n>");
            String end = " \r\n\t".substring(random.nextInt(5));

            assertThat(XmlElement.parse(document + end).name()).isEqualTo("r");
            assertThat(XmlElement.parse(document + end + "<!-- 1 -->" + end).name())
                    .isEqualTo("r");
            for (String junk : List.of("x", "<x/>", "<", ">", "</r>", "&#1;", "\u0000", "<!--")) {
                assertThatThrownBy(() -> XmlElement.parse(document + end + junk))
                        .as(junk)
                        .isInstanceOf(ReplyFault.class);
            }
        }
    }

    @Test
    void a_document_of_xml_1_1_leaves_nothing_behind_for_the_next() throws ReplyFault {
        for (int i = 0; i <= Runtime.getRuntime().availableProcessors(); i++) {
            XmlElement.parse("<?xml version=\"1.1\"?><a/>");
        }

        assertThatThrownBy(() -> XmlElement.parse("<a>&#1;</a>")).isInstanceOf(ReplyFault.class);
        assertThat(XmlElement.parse("<a xmlns:id='x' id='1'/>").attribute("id")).contains("1");
    }

    @Test
    @Timeout(20)
    void a_text_in_a_million_pieces_is_put_together_in_one_go() throws ReplyFault {
        String document = "<a>" + "x<!---->".repeat(1_000_000) + "</a>";

        assertThat(XmlElement.parse(document).text()).hasSize(1_000_000);
    }

    @Test
    void an_external_entity_is_never_fetched(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), CANARY);

        for (String address : new String[] {secret.toUri().toString(), "http://127.0.0.1:1/x"}) {
            assertThatThrownBy(() -> XmlElement.parse("<!DOCTYPE r [<!ENTITY x SYSTEM '" + address + "'>]><r>&x;</r>"))
                    .isInstanceOf(ReplyFault.class)
                    .hasMessage("XML with a document type");
            assertThatThrownBy(() -> XmlElement.parse("<!DOCTYPE r SYSTEM '" + address + "'><r>1</r>"))
                    .isInstanceOf(ReplyFault.class)
                    .hasMessage("XML with a document type");
        }
    }

    @Test
    @Timeout(5)
    void a_billion_laughs_are_refused_at_once() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE r [<!ENTITY l0 'ha'>");
        for (int i = 1; i < 10; i++) {
            bomb.append("<!ENTITY l")
                    .append(i)
                    .append(" '")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("'>");
        }
        bomb.append("]><r>&l9;</r>");

        assertThatThrownBy(() -> XmlElement.parse(bomb.toString()))
                .isInstanceOf(ReplyFault.class)
                .hasMessage("XML with a document type");
    }

    @Test
    void sixty_four_levels_are_read_and_no_more() throws ReplyFault {
        assertThat(XmlElement.parse(nested(64)).name()).isEqualTo("e");
        assertThatThrownBy(() -> XmlElement.parse(nested(65))).hasMessage("XML that is too deep");
        assertThatThrownBy(() -> XmlElement.parse(nested(100_000))).hasMessage("XML that is too deep");
    }

    @Test
    void a_document_may_be_read_under_other_names() throws ReplyFault {
        XmlElement root = XmlElement.parse("<r a='1'><x>1</x><c><x>2</x></c></r>");

        XmlElement renamed = root.renamed(Map.of("x", "y"));

        assertThat(renamed.childText("y")).contains("1");
        assertThat(renamed.child("c").flatMap(c -> c.childText("y"))).contains("2");
        assertThat(renamed.child("x")).isEmpty();
        assertThat(renamed.attribute("a")).contains("1");
        assertThat(root.renamed(Map.of())).isSameAs(root);
    }

    @Test
    void shows_its_name_only() throws ReplyFault {
        assertThat(XmlElement.parse("<r><c>" + CANARY + "</c></r>")).hasToString("XmlElement[r]");
    }

    private static String nested(int levels) {
        return "<e>".repeat(levels) + "</e>".repeat(levels);
    }
}
