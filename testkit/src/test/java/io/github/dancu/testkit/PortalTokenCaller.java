package io.github.dancu.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;

/** Speaks the wire of the two profiles of the portal that want a token. */
final class PortalTokenCaller {
    static final Map<String, String> GRANT = Map.of("grant_type", "client_credentials");
    static final Map<String, String> ACCOUNT =
            Map.of("client_id", DvcSimulator.USER, "client_secret", DvcSimulator.SECRET);
    private static final String BOUNDARY = "ranh-gioi";

    private final URI endpoint;

    PortalTokenCaller(URI endpoint) {
        this.endpoint = endpoint;
    }

    HttpResponse<String> logIn(Map<String, String> form, Map<String, String> headers)
            throws IOException, InterruptedException {
        return Wire.post(endpoint, "/token", Wire.FORM, Wire.form(form), headers);
    }

    String token() throws IOException, InterruptedException {
        return Wire.json(logIn(ACCOUNT, Map.of())).getString("access_token");
    }

    HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return Wire.post(endpoint, path, Wire.JSON, body, bearer(token()));
    }

    HttpResponse<String> post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        return post(path, Wire.json(fields));
    }

    HttpResponse<String> get(String pathAndQuery) throws IOException, InterruptedException {
        return Wire.get(endpoint, pathAndQuery, bearer(token()));
    }

    HttpResponse<String> upload(Map<String, String> fields, String content) throws IOException, InterruptedException {
        return upload(fields, content.getBytes(UTF_8));
    }

    HttpResponse<String> upload(Map<String, String> fields, byte[] content) throws IOException, InterruptedException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Map.Entry<String, String> field : fields.entrySet()) {
            write(
                    body,
                    "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                            .formatted(BOUNDARY, field.getKey(), field.getValue()));
        }
        write(
                body,
                "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"mau.pdf\"\r\n"
                        + "Content-Type: application/pdf\r\n\r\n");
        body.write(content);
        write(body, "\r\n--" + BOUNDARY + "--\r\n");
        return Wire.post(
                endpoint,
                "/UploadTep",
                "multipart/form-data; boundary=" + BOUNDARY,
                body.toByteArray(),
                bearer(token()));
    }

    /** A file that is uploaded as it should be. */
    JsonObject uploaded(String code, String content) throws IOException, InterruptedException {
        return Wire.json(upload(Map.of("MaHoSo", code, "TenTep", "mẫu.pdf", "HashTep", sha256(content)), content));
    }

    static Map<String, String> bearer(String token) {
        return Map.of("Authorization", "Bearer " + token);
    }

    static String sha256(String content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static void write(ByteArrayOutputStream body, String text) throws IOException {
        body.write(text.getBytes(UTF_8));
    }
}
