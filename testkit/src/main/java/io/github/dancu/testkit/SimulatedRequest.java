package io.github.dancu.testkit;

import com.github.tomakehurst.wiremock.http.Request;
import jakarta.json.JsonObject;
import java.util.Map;
import java.util.Optional;

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
        return "POST".equals(request.getMethod().value());
    }

    String path() {
        return path;
    }

    String lastPathPart() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The decoded value, empty text if it is absent. */
    String query(String name) {
        return query.getOrDefault(name, "");
    }

    /** The value, empty text if it is absent. */
    String header(String name) {
        return Optional.ofNullable(request.getHeader(name)).orElse("");
    }

    Map<String, String> form() {
        return FormText.parse(request.getBodyAsString());
    }

    Optional<JsonObject> json() {
        return WireJson.object(request.getBodyAsString());
    }

    /** The fields of a form, or the texts of a JSON object, whichever the body is. */
    Map<String, String> fields() {
        return json().map(WireJson::texts).orElseGet(this::form);
    }
}
