package io.github.dancu.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** A plain caller that repeats nothing and understands nothing, so that a test sees what is on the wire. */
final class Wire {
    static final String JSON = "application/json";
    static final String FORM = "application/x-www-form-urlencoded";
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private Wire() {}

    static HttpResponse<String> post(
            URI endpoint, String pathAndQuery, String type, String body, Map<String, String> headers)
            throws IOException, InterruptedException {
        return post(endpoint, pathAndQuery, type, body.getBytes(UTF_8), headers);
    }

    static HttpResponse<String> post(URI endpoint, String pathAndQuery, String type, String body)
            throws IOException, InterruptedException {
        return post(endpoint, pathAndQuery, type, body, Map.of());
    }

    static HttpResponse<String> post(
            URI endpoint, String pathAndQuery, String type, byte[] body, Map<String, String> headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(endpoint + pathAndQuery))
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    static HttpResponse<String> get(URI endpoint, String pathAndQuery, Map<String, String> headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(endpoint + pathAndQuery))
                .timeout(Duration.ofSeconds(10))
                .GET();
        headers.forEach(request::header);
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    static JsonObject json(HttpResponse<String> reply) {
        return WireJson.object(reply.body()).orElseThrow();
    }

    static String json(Map<String, String> fields) {
        var object = WireJson.object();
        fields.forEach(object::add);
        return object.build().toString();
    }
}
