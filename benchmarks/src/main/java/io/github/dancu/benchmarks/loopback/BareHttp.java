package io.github.dancu.benchmarks.loopback;

import io.github.dancu.benchmarks.server.HttpRequest;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Set;
import okhttp3.Headers;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** OkHttp and Yasson as they come: what somebody writes who needs one look-up and knows a line that never fails. */
final class BareHttp {
    private static final MediaType JSON = MediaType.get("application/json");

    private static final Set<String> SESSION = Set.of("authorization", "lgspaccesstoken");

    private final OkHttpClient client = new OkHttpClient();
    private final Jsonb jsonb = JsonbBuilder.create();
    private final String address;
    private final String body;
    private final Headers headers;

    /** Asks as it was asked before: the same path, the same session. */
    BareHttp(URI endpoint, HttpRequest before) {
        this.address = endpoint + before.path();
        this.body = before.body();
        Headers.Builder same = new Headers.Builder();
        before.headers().forEach((name, value) -> {
            if (SESSION.contains(name)) {
                same.add(name, value);
            }
        });
        this.headers = same.build();
    }

    /** What was asked before. */
    <T> T question(Class<T> type) {
        return jsonb.fromJson(body, type);
    }

    <T> T ask(Object question, Class<T> answer) {
        Request post = new Request.Builder()
                .url(address)
                .headers(headers)
                .post(RequestBody.create(jsonb.toJson(question), JSON))
                .build();
        try (Response response = client.newCall(post).execute()) {
            return jsonb.fromJson(response.body().string(), answer);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
