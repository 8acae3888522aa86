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
    private static final String FUNCTIONS = "/api/egw/";
    private final URI endpoint;

    BhxhCaller(URI endpoint) {
        this.endpoint = endpoint;
    }

    HttpResponse<String> take(String type, Map<String, String> fields) throws IOException, InterruptedException {
        return Wire.post(endpoint, "/api/token/take", type, body(type, fields));
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
        return call("KQNhanLichSuKCB2024", query, type, question);
    }

    /** Calls a function that wants the token in the query. */
    HttpResponse<String> call(String function, Map<String, String> query, String type, Map<String, String> question)
            throws IOException, InterruptedException {
        return Wire.post(endpoint, FUNCTIONS + function + "?" + Wire.form(query), type, body(type, question));
    }

    /** Calls a function that wants the token in the query, with a form and a new token of the first facility. */
    JsonObject call(String function, Map<String, String> question) throws IOException, InterruptedException {
        return Wire.json(call(function, query(token()), Wire.FORM, question));
    }

    /** Calls a function that wants the token in headers. */
    HttpResponse<String> callWithHeaders(String path, JsonObject token, String type, Map<String, String> fields)
            throws IOException, InterruptedException {
        Map<String, String> headers = Map.of(
                "accessToken", token.getString("access_token"),
                "tokenId", token.getString("id_token"),
                "passwordHash", md5(BhxhSimulator.SECRET));
        return Wire.post(endpoint, path, type, body(type, fields), headers);
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

    private static String body(String type, Map<String, String> fields) {
        return type.equals(Wire.JSON) ? Wire.json(fields) : Wire.form(fields);
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
