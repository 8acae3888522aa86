package io.github.dancu.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.tomakehurst.wiremock.http.Request;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A request as a protocol reads it. */
final class SimulatedRequest {
    private final Request request;
    private final String path;
    private final Map<String, String> query;

    SimulatedRequest(Request request) {
        this.request = request;
        String url = request.getUrl();
        int mark = url.indexOf('?');
        this.path = mark < 0 ? url : url.substring(0, mark);
        this.query = mark < 0 ? Map.of() : FormText.parse(url.substring(mark + 1));
    }

    boolean isPost() {
        return "POST".equals(method());
    }

    /** The method, in capitals. */
    String method() {
        return request.getMethod().value();
    }

    boolean isGet() {
        return "GET".equals(request.getMethod().value());
    }

    String path() {
        return path;
    }

    String lastPathPart() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Where the caller sent it to, without a query. */
    String address() {
        return "http://" + header("Host") + path;
    }

    /** The decoded value, empty text if it is absent. */
    String query(String name) {
        return query.getOrDefault(name, "");
    }

    /** The value, empty text if it is absent. */
    String header(String name) {
        return Optional.ofNullable(request.getHeader(name)).orElse("");
    }

    boolean hasHeader(String name) {
        return request.containsHeader(name);
    }

    /** Whether the body is said to be XML, of whichever kind. */
    boolean isXml() {
        return header("Content-Type").contains("xml");
    }

    /** Whether the body is said to be a form. */
    boolean isForm() {
        return header("Content-Type").contains("x-www-form-urlencoded");
    }

    String body() {
        return request.getBodyAsString();
    }

    Map<String, String> form() {
        return FormText.parse(body());
    }

    Optional<JsonObject> json() {
        return WireJson.object(body());
    }

    /** The bare array that the body is; empty if it is anything else. */
    Optional<JsonArray> jsonArray() {
        return WireJson.array(body());
    }

    /** The text of one part of a body of several, without outer blanks; empty text if it is absent. */
    String part(String name) {
        return parts().filter(part -> name.equals(part.getName()))
                .findFirst()
                .map(part -> new String(part.getBody().asBytes(), UTF_8).strip())
                .orElse("");
    }

    /** The first part of a body of several that is a file, whatever its name; empty if there is none. */
    Optional<byte[]> file() {
        return parts().filter(part -> part.getFileName() != null)
                .findFirst()
                .map(part -> part.getBody().asBytes());
    }

    /** The fields of a form, or the texts of a JSON object, whichever the body is. */
    Map<String, String> fields() {
        return json().map(WireJson::texts).orElseGet(this::form);
    }

    /** The header {@code Authorization} of this account. */
    static String basic(String user, String secret) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + secret).getBytes(UTF_8));
    }

    private Stream<Request.Part> parts() {
        return request.isMultipart() ? request.getParts().stream() : Stream.empty();
    }
}
