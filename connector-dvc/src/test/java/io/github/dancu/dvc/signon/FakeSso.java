package io.github.dancu.dvc.signon;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.audit.AuditLog;
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
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;

/** A sign-on server that answers what it is told to, or breaks. */
final class FakeSso implements Transport {
    static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    static final String CLAIMS = """
            {"sub": "mau", "LoaiTaiKhoan": 1, "SoDinhDanh": "003099000001", "SoCMND": "000000001", "HoChieu": "X0000001",
             "TechID": "tech-mau-1", "HoVaTen": "Nguyễn Văn Mẫu", "NgayThangNamSinh": "19990203",
             "ThuDienTu": "mau@example.vn", "SoDienThoai": "0900000001", "loAs": "LoA2", "nonce": "mot-lan", "exp": 1767225600}""";
    static final String ORGANISATION = """
            {"LoaiTaiKhoan": "2", "MaSoThue": "0000000001", "MaSoDoanhNghiep": "0000000002", "TechID": "tech-mau-2",
             "TenDoanhNghiep": "Công ty Mẫu", "HoVaTen": "Lê Thị Mẫu", "loAs": "LoA2"}""";
    static final AccessContext WHY = AccessContext.of(
            AgencyCode.of("H33.899"),
            Officer.of("cong.mau", CitizenId.of("003085000099"), PersonName.of("Lê Thị Mẫu")),
            Purpose.of("SIGN_ON"),
            Case.campaign("dang-nhap"));

    final List<WireRequest> requests = new ArrayList<>();
    private final Deque<Event> events = new ArrayDeque<>();

    private interface Event {
        WireReply happen() throws TransportFault;
    }

    FakeSso reply(int status, String body) {
        events.add(() -> new WireReply(status, body.getBytes(StandardCharsets.UTF_8), null));
        return this;
    }

    FakeSso noConnection() {
        events.add(() -> {
            throw new TransportFault(TransportFault.Kind.LINE, false, "no connection");
        });
        return this;
    }

    FakeSso lost() {
        events.add(() -> {
            throw new TransportFault(TransportFault.Kind.LINE, true, "timed out");
        });
        return this;
    }

    String lastBody() {
        return new String(requests.get(requests.size() - 1).body(), StandardCharsets.UTF_8);
    }

    SignOn.Builder client() {
        return client(new RecordedAudit());
    }

    SignOn.Builder client(AuditLog audit) {
        return SignOn.builder()
                .credentials(Credentials.of(() -> "ung-dung-mau", () -> "bi-mat-mau"))
                .redirectUri(URI.create("https://mot-cua.example.vn/dang-nhap"))
                .random(new Random(1))
                .connection(ConnectionSettings.builder()
                        .lookups(threeAttempts(CallPolicy.ofLookups()))
                        .submissions(threeAttempts(CallPolicy.ofSubmissions()))
                        .timeline(VirtualTimeline.startingAt(NOW))
                        .correlationIds(() -> "request-1")
                        .auditLog(audit)
                        .transport(this)
                        .build());
    }

    @Override
    public WireReply send(WireRequest request, Duration timeout) throws TransportFault {
        requests.add(request);
        return events.remove().happen();
    }

    @Override
    public void close() {}

    private static CallPolicy threeAttempts(CallPolicy policy) {
        return policy.toBuilder()
                .retry(RetryPolicy.builder().attempts(3).build())
                .breaker(BreakerPolicy.builder().holdFor(Duration.ZERO).build())
                .build();
    }
}
