package io.github.dancu.lgsp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.connect.Credentials;
import io.github.dancu.connect.WireRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PartnerHeaderTest {
    private static final WireRequest REQUEST = WireRequest.json(URI.create("https://lgsp.example.vn/a"), Map.of());

    private String secret = "bí \"mật\"";
    private final PartnerHeader header =
            new PartnerHeader(Credentials.of(() -> "khoa-mau", () -> secret), "UNG-DUNG", "DOI-TAC", "");

    @Test
    void holds_key_name_and_codes_as_json_in_base64_in_the_order_of_their_names() {
        assertThat(json(header.on(REQUEST)))
                .isEqualTo("{\"AccessKey\":\"khoa-mau\",\"AppName\":\"UNG-DUNG\",\"PartnerCode\":\"DOI-TAC\","
                        + "\"PartnerCodeCus\":\"\",\"SecretKey\":\"bí \\\"mật\\\"\"}");
    }

    @Test
    void a_changed_secret_stands_in_the_next_request() {
        header.on(REQUEST);
        secret = "moi";

        assertThat(json(header.on(REQUEST))).contains("\"SecretKey\":\"moi\"");
    }

    @Test
    void is_written_once_for_as_long_as_the_key_is_the_same() {
        assertThat(header.on(REQUEST).headers().get("lgspaccesstoken"))
                .isSameAs(header.on(REQUEST).headers().get("lgspaccesstoken"));
    }

    @Test
    void shows_nothing_of_the_key() {
        assertThat(header).hasToString("PartnerHeader[***]");
        assertThat(header.on(REQUEST)).hasToString("WireRequest[https://lgsp.example.vn/a]");
    }

    private static String json(WireRequest request) {
        byte[] text = Base64.getDecoder().decode(request.headers().get("lgspaccesstoken"));
        return new String(text, StandardCharsets.UTF_8);
    }
}
