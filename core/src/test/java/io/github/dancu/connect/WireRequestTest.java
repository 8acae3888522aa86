package io.github.dancu.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WireRequestTest {
    private static final URI ADDRESS = URI.create("https://csdl.example.vn/find");

    @Test
    void a_form_is_encoded_in_utf_8_and_keeps_its_order() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("token", "a+b/c=");
        fields.put("họ tên", "Nguyễn Văn Mẫu & con");

        WireRequest request = WireRequest.form(ADDRESS, fields);

        assertThat(request.contentType()).isEqualTo("application/x-www-form-urlencoded");
        assertThat(text(request.body()))
                .isEqualTo("token=a%2Bb%2Fc%3D&h%E1%BB%8D+t%C3%AAn=Nguy%E1%BB%85n+V%C4%83n+M%E1%BA%ABu+%26+con");
    }

    @Test
    void a_get_has_no_body_and_keeps_its_headers() {
        WireRequest request = WireRequest.get(ADDRESS).withHeader("Accept", "application/json");

        assertThat(request.isGet()).isTrue();
        assertThat(request.body()).isEmpty();
        assertThat(request.contentType()).isEmpty();
        assertThat(request.headers()).containsEntry("Accept", "application/json");
        assertThat(WireRequest.json(ADDRESS, Map.of()).isGet()).isFalse();
    }

    @Test
    void a_token_stands_in_its_header_and_no_message_repeats_a_wrong_one() {
        WireRequest request = WireRequest.get(ADDRESS).withBearer("the-1");

        assertThat(request.headers()).containsExactly(Map.entry("Authorization", "Bearer the-1"));
        assertThatThrownBy(() -> WireRequest.get(ADDRESS).withBearer("thẻ"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the header Authorization takes printable ASCII only");
    }

    @Test
    void a_put_is_the_post_it_was_made_of() {
        WireRequest post = WireRequest.json(ADDRESS, Map.of("a", "b")).withHeader("Accept", "application/json");

        WireRequest put = post.asPut().withHeader("X-Id", "1");

        assertThat(post.method()).isEqualTo("POST");
        assertThat(put.method()).isEqualTo("PUT");
        assertThat(text(put.body())).isEqualTo("{\"a\":\"b\"}");
        assertThat(put.headers()).containsEntry("Accept", "application/json").containsEntry("X-Id", "1");
        assertThat(WireRequest.get(ADDRESS).method()).isEqualTo("GET");
        assertThatThrownBy(() -> WireRequest.get(ADDRESS).asPut()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void an_upload_names_its_fields_and_its_file_and_shows_neither() {
        FilePart file = new FilePart("Tep", "Nguyễn Văn Mẫu.pdf", "application/pdf", 3, InputStream::nullInputStream);

        WireRequest request = WireRequest.upload(ADDRESS, Map.of("TenTep", "Nguyễn Văn Mẫu.pdf"), file)
                .withHeader("Authorization", "Bearer bi-mat");

        assertThat(request.file()).contains(file);
        assertThat(request.fields()).containsEntry("TenTep", "Nguyễn Văn Mẫu.pdf");
        assertThat(request.isGet()).isFalse();
        assertThat(request + "" + file).doesNotContain("Mẫu", "bi-mat").contains("FilePart[3 bytes]");
    }

    @Test
    void a_file_of_a_negative_length_is_refused() {
        assertThatThrownBy(() -> new FilePart("a", "b", "text/plain", -1, InputStream::nullInputStream))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_query_is_encoded_like_a_form() {
        URI uri = WireRequest.withQuery(ADDRESS, Map.of("token", "a+b/c=Mẫu"));

        assertThat(uri).hasToString("https://csdl.example.vn/find?token=a%2Bb%2Fc%3DM%E1%BA%ABu");
    }

    @Test
    void json_is_written_in_utf_8_and_leaves_nulls_out() {
        WireRequest request = WireRequest.json(ADDRESS, new Document("Nguyễn Văn Mẫu", null));

        assertThat(request.contentType()).isEqualTo("application/json");
        assertThat(text(request.body())).isEqualTo("{\"hoTen\":\"Nguyễn Văn Mẫu\"}");
    }

    @ParameterizedTest(name = "{index}")
    @ValueSource(strings = {"", "Nguyễn Văn Mẫu", "\"\\/\b\f\n\r\t", "\u0000\u001f\u007f\u2028", "\ud842\udfb7"})
    void texts_are_written_as_binding_writes_them(String text) {
        Map<String, Object> texts = new LinkedHashMap<>();
        texts.put("hoTen", text);
        texts.put("ngaySinh", new LinkedHashMap<>(Map.of("nam", text)));
        texts.put("khac", Map.of());

        WireRequest request = WireRequest.jsonTexts(ADDRESS, texts);

        assertThat(request.contentType()).isEqualTo("application/json");
        assertThat(text(request.body()))
                .isEqualTo(text(WireRequest.json(ADDRESS, texts).body()));
    }

    @Test
    void what_is_no_text_is_not_written_as_one() {
        assertThatThrownBy(() -> WireRequest.jsonTexts(ADDRESS, Map.of("nam", 1990)))
                .isInstanceOf(ClassCastException.class);
    }

    @ParameterizedTest(name = "{0} + {1}")
    @CsvSource({
        "https://h.vn, find, https://h.vn/find",
        "https://h.vn/, /find, https://h.vn/find",
        "https://h.vn/a//, //b/c, https://h.vn/a/b/c",
    })
    void a_path_is_put_behind_an_address_with_one_slash(URI address, String path, URI whole) {
        assertThat(WireRequest.resolve(address, path)).isEqualTo(whole);
    }

    @Test
    void shows_scheme_host_and_path_and_nothing_that_carries_secrets() {
        WireRequest request = WireRequest.json(
                        URI.create("https://user:s3cret@csdl.example.vn:8443/find?token=s3cret#s3cret"),
                        Map.of("number", "s3cret"))
                .withHeader("X-Api-Key", "s3cret");

        assertThat(request).hasToString("WireRequest[https://csdl.example.vn/find]");
    }

    @ParameterizedTest(name = "{index}: {0}")
    @ValueSource(strings = {"Nguyễn Văn Mẫu", "a\r\nX-Other: b", "tab\t", "\u007f"})
    void a_header_takes_printable_ascii_and_its_value_is_not_repeated(String value) {
        WireRequest request = WireRequest.json(ADDRESS, Map.of());

        assertThatThrownBy(() -> request.withHeader("X-Officer", value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the header X-Officer takes printable ASCII only");
    }

    @ParameterizedTest(name = "{index}: {0}")
    @ValueSource(strings = {"", "X Officer", "X-Tên", "X:", "X\n"})
    void a_header_has_a_name_that_http_knows(String name) {
        WireRequest request = WireRequest.json(ADDRESS, Map.of());

        assertThatThrownBy(() -> request.withHeader(name, "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a header's name is letters, digits, hyphens, underscores or dots");
    }

    @Test
    void headers_come_in_the_order_in_which_they_were_added() {
        WireRequest request = WireRequest.json(ADDRESS, Map.of());
        for (int i = 9; i >= 0; i--) {
            request = request.withHeader("X-" + i, "v");
        }

        assertThat(request.headers().keySet())
                .containsExactlyElementsOf(
                        List.of("X-9", "X-8", "X-7", "X-6", "X-5", "X-4", "X-3", "X-2", "X-1", "X-0"));
    }

    @Test
    void adding_a_header_leaves_the_request_as_it_was() {
        WireRequest request = WireRequest.json(ADDRESS, Map.of());

        request.withHeader("X-Officer", "canbo.mau");

        assertThat(request.headers()).isEmpty();
    }

    @Test
    void the_body_that_is_handed_out_is_a_copy() {
        WireRequest request = WireRequest.json(ADDRESS, Map.of("a", "b"));

        request.body()[0] = 'x';

        assertThat(text(request.body())).isEqualTo("{\"a\":\"b\"}");
    }

    @ParameterizedTest(name = "{index}: {0}")
    @ValueSource(strings = {"ftp://h.vn/s3cret", "file:///s3cret", "s3cret", "mailto:s3cret@h.vn"})
    void an_address_of_another_scheme_is_refused_and_not_repeated(String address) {
        assertThatThrownBy(() -> WireRequest.json(URI.create(address), Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an address starts with https or http");
    }

    @ParameterizedTest(name = "{index}: {0}")
    @ValueSource(strings = {"https:s3cret", "https:/s3cret", "https:///s3cret", "http://h.vn:70000/s3cret"})
    void an_address_without_a_usable_host_is_refused_and_not_repeated(String address) {
        assertThatThrownBy(() -> WireRequest.form(URI.create(address), Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an address names a host, and a port up to 65535 if any");
    }

    /** Something that is sent. */
    public record Document(String hoTen, @Nullable String ngaySinh) {}

    private static String text(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }
}
