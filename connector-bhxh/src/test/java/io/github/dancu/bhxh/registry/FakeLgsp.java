package io.github.dancu.bhxh.registry;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.audit.Case;
import io.github.dancu.audit.Officer;
import io.github.dancu.audit.Purpose;
import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.connect.ConnectionSettings;
import io.github.dancu.connect.Credentials;
import io.github.dancu.connect.Transport;
import io.github.dancu.connect.TransportFault;
import io.github.dancu.connect.WireReply;
import io.github.dancu.connect.WireRequest;
import io.github.dancu.dossier.AgencyCode;
import io.github.dancu.resilience.BreakerPolicy;
import io.github.dancu.resilience.CallPolicy;
import io.github.dancu.resilience.RetryPolicy;
import io.github.dancu.testkit.RecordedAudit;
import io.github.dancu.testkit.VirtualTimeline;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A province's LGSP: gives out tokens and then the replies it was told, and remembers what it was asked. */
final class FakeLgsp implements Transport {
    static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    static final AccessContext WHY = AccessContext.of(
            AgencyCode.of("H33.899"),
            Officer.of("canbo.mau", CitizenId.of("003085000099"), PersonName.of("Lê Thị Mẫu")),
            Purpose.DATA_CLEANSING,
            Case.campaign("ra-soat-bhxh"));

    final List<WireRequest> logins = new ArrayList<>();
    final List<WireRequest> questions = new ArrayList<>();
    final VirtualTimeline timeline = VirtualTimeline.startingAt(NOW);
    final RecordedAudit audit = new RecordedAudit();
    private final Deque<WireReply> replies = new ArrayDeque<>();
    private int loginStatus = 200;
    private boolean reachable = true;

    InsuranceRegistryClient.Builder client() {
        return InsuranceRegistryClient.builder()
                .endpoint(URI.create("https://lgsp.example.vn"))
                .credentials(Credentials.of(() -> "ung-dung-mau", () -> "bi-mat-mau"))
                .connection(settings());
    }

    /** Few attempts, and a circuit that fails calls at once: these tests are about what each failure becomes. */
    ConnectionSettings settings() {
        return ConnectionSettings.builder()
                .lookups(CallPolicy.ofLookups().toBuilder()
                        .retry(RetryPolicy.builder().attempts(3).build())
                        .breaker(BreakerPolicy.builder().holdFor(Duration.ZERO).build())
                        .build())
                .timeline(timeline)
                .correlationIds(() -> "request-1")
                .auditLog(audit)
                .transport(this)
                .build();
    }

    FakeLgsp replies(String body) {
        return replies(200, body);
    }

    FakeLgsp replies(int status, String body) {
        return replies(status, body, null);
    }

    FakeLgsp replies(int status, String body, @Nullable Duration retryAfter) {
        replies.add(new WireReply(status, body.getBytes(StandardCharsets.UTF_8), retryAfter));
        return this;
    }

    FakeLgsp file(String name) {
        return replies(text(name));
    }

    FakeLgsp refusesLogins() {
        loginStatus = 401;
        return this;
    }

    FakeLgsp isOutOfReach() {
        reachable = false;
        return this;
    }

    /** The body of the last question. */
    String body() {
        return new String(questions.get(questions.size() - 1).body(), StandardCharsets.UTF_8);
    }

    static String text(String name) {
        try (InputStream stream =
                Objects.requireNonNull(FakeLgsp.class.getResourceAsStream("/bhxh/registry/" + name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public WireReply send(WireRequest request, Duration timeout) throws TransportFault {
        if (!reachable) {
            throw new TransportFault(TransportFault.Kind.LINE, false, "no connection");
        }
        if (request.uri().getPath().endsWith("/token")) {
            logins.add(request);
            String token = "{\"access_token\":\"the-phien-" + logins.size() + "\",\"expires_in\":3600}";
            return new WireReply(loginStatus, token.getBytes(StandardCharsets.UTF_8), null);
        }
        questions.add(request);
        if (replies.isEmpty()) {
            throw new TransportFault(TransportFault.Kind.LINE, true, "nothing was scripted");
        }
        return replies.remove();
    }

    @Override
    public void close() {}
}
