package io.github.dancu.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/** Speaks the wire of the claim-review gateway. */
final class BhxhCaller {
    static final String OFFICER = "003099000001";
    static final String OFFICER_NAME = "Nguyễn Văn Mẫu";
    private static final String CHECK = "/api/egw/KQNhanLichSuKCB2024?";
    private final URI endpoint;

    BhxhCaller(URI endpoint) {
        this.endpoint = endpoint;
    }

    HttpResponse<String> take(String type, Map<String, String> fields) throws IOException, InterruptedException {
        return Wire.post(
                endpoint, "/api/token/take", type, type.equals(Wire.JSON) ? Wire.json(fields) : Wire.form(fields));
    }

    JsonObject token() throws IOException, InterruptedException {
        return Wire.json(take(Wire.FORM, account())).getJsonObject("APIKey");
    }

    static Map<String, String> account() {
        return Map.of("username", BhxhSimulator.USER, "password", md5(BhxhSimulator.SECRET));
    }

    /** The query that goes with the token. */
    static Map<String, String> query(JsonObject token) {
        Map<String, String> query = new HashMap<>(account());
        query.put("token", token.getString("access_token"));
        query.put("id_token", token.getString("id_token"));
        return query;
    }

    HttpResponse<String> check(Map<String, String> query, String type, Map<String, String> question)
            throws IOException, InterruptedException {
        String body = type.equals(Wire.JSON) ? Wire.json(question) : Wire.form(question);
        return Wire.post(endpoint, CHECK + Wire.form(query), type, body);
    }

    JsonObject check(Map<String, String> question) throws IOException, InterruptedException {
        return Wire.json(check(query(token()), Wire.FORM, question));
    }

    /** The question that fits the person. */
    static Map<String, String> about(SyntheticPerson person) {
        return new HashMap<>(Map.of(
                "maThe", person.card().text(),
                "hoTen", person.name().text(),
                "ngaySinh", person.birthDate().toText(),
                "hoTenCb", OFFICER_NAME,
                "cccdCb", OFFICER));
    }

    static String md5(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(text.getBytes(UTF_8));
            return HexFormat.of().withUpperCase().formatHex(digest);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
