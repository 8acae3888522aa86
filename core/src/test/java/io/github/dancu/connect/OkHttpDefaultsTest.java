package io.github.dancu.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dancu.resilience.Timeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * What OkHttp 5 is before a call is made, and what we make of it: a new version that is otherwise fails here. What its requests
 * print, {@link WireRequestTest} forbids to ours.
 */
class OkHttpDefaultsTest {
    private final OkHttpClient theirs = new OkHttpClient();
    private final CurrentClient ours = new CurrentClient(
            new HttpSettings(Duration.ofSeconds(3), 20, 1_000, null, null, Timeline.system()),
            null,
            EventListener.NONE);

    @AfterEach
    void closeOurs() {
        ours.close();
    }

    /** The artifact okhttp is an empty jar for Maven, and does not bring okhttp-jvm along. */
    @Test
    void its_classes_come_from_the_jars_for_the_jvm_and_our_pom_names_no_other() throws IOException {
        assertThat(jarOf(OkHttpClient.class)).startsWith("okhttp-jvm-");
        assertThat(jarOf(Buffer.class)).startsWith("okio-jvm-");
        assertThat(Collections.list(getClass().getClassLoader().getResources("okhttp3/OkHttpClient.class")))
                .hasSize(1);

        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<artifactId>okhttp-jvm</artifactId>")
                .doesNotContain("<artifactId>okhttp</artifactId>");
    }

    @Test
    void by_default_a_call_has_no_limit_and_may_be_repeated_and_redirected_and_ours_says_each_thing() {
        assertThat(theirs)
                .returns(0, OkHttpClient::callTimeoutMillis)
                .returns(10_000, OkHttpClient::connectTimeoutMillis)
                .returns(10_000, OkHttpClient::readTimeoutMillis)
                .returns(10_000, OkHttpClient::writeTimeoutMillis)
                .returns(0, OkHttpClient::pingIntervalMillis)
                .returns(true, OkHttpClient::fastFallback)
                .returns(true, OkHttpClient::retryOnConnectionFailure)
                .returns(true, OkHttpClient::followRedirects)
                .returns(true, OkHttpClient::followSslRedirects);

        assertThat(ours.get())
                .as("the time of a whole call is set with the call")
                .returns(3_000, OkHttpClient::connectTimeoutMillis)
                .returns(0, OkHttpClient::readTimeoutMillis)
                .returns(0, OkHttpClient::writeTimeoutMillis)
                .returns(20_000, OkHttpClient::pingIntervalMillis)
                .returns(false, OkHttpClient::retryOnConnectionFailure)
                .returns(false, OkHttpClient::followRedirects)
                .returns(false, OkHttpClient::followSslRedirects);
    }

    @Test
    void its_request_prints_the_query_and_most_headers() {
        Request request = new Request.Builder()
                .url("https://csdl.example.vn/find?token=s3cret&cccd=003099000001")
                .header("X-Api-Key", "k3y")
                .header("Authorization", "Bearer b3arer")
                .build();

        assertThat(request.toString()).contains("s3cret", "003099000001", "k3y").doesNotContain("b3arer");
    }

    @Test
    void its_refusal_of_vietnamese_in_a_header_repeats_the_value() {
        assertThatThrownBy(() -> new Request.Builder().header("X-Officer", "Nguyễn"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Nguyễn");
    }

    @Test
    void each_new_client_has_connections_of_its_own_and_ours_stays_one() {
        assertThat(new OkHttpClient().connectionPool()).isNotSameAs(theirs.connectionPool());
        assertThat(theirs.newBuilder().build().connectionPool()).isSameAs(theirs.connectionPool());

        assertThat(ours.get()).isSameAs(ours.get());
    }

    private static String jarOf(Class<?> type) {
        String home = type.getProtectionDomain().getCodeSource().getLocation().getPath();
        return home.substring(home.lastIndexOf('/') + 1);
    }
}
