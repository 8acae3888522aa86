package io.github.dancu.csdl;

import io.github.dancu.connect.ConnectionSettings;
import io.github.dancu.connect.ConnectorException;
import io.github.dancu.connect.Credentials;
import io.github.dancu.resilience.BreakerPolicy;
import io.github.dancu.resilience.CallPolicy;
import io.github.dancu.resilience.RetryPolicy;
import io.github.dancu.testkit.RecordedAudit;
import java.net.URI;
import java.time.Duration;

/** The program with little memory: asks a server for each of its answers, on a channel with XML and on one with JSON. */
final class HostileAnswers {
    private HostileAnswers() {}

    public static void main(String... arguments) {
        for (String name : arguments[1].split(",", -1)) {
            System.out.println(
                    "xml " + name + ": " + outcome(arguments[0], "/xml/" + name, CsdlChannel.SECURITY_SERVER));
            System.out.println("json " + name + ": " + outcome(arguments[0], "/json/" + name, CsdlChannel.LGSP_JSON));
        }
    }

    private static String outcome(String server, String path, CsdlChannel channel) {
        CallPolicy once = CallPolicy.ofLookups().toBuilder()
                .retry(RetryPolicy.builder().attempts(1).build())
                .breaker(BreakerPolicy.builder().holdFor(Duration.ZERO).build())
                .build();
        try (CsdlClient csdl = CsdlClient.builder()
                .endpoint(URI.create(server + path))
                .tokenUri(URI.create(server + "/token"))
                .channel(channel)
                .credentials(Credentials.of(() -> "ung-dung-mau", () -> "bi-mat-mau"))
                .securityServer(SecurityServer.of("VN", "GOV", "H33.899", "mot-cua"))
                .connection(ConnectionSettings.builder()
                        .lookups(once)
                        .auditLog(new RecordedAudit())
                        .build())
                .build()) {
            return csdl.authenticate(Callers.WHY, CitizenQuery.fromText("003099000001", "Nguyễn Mẫu", "1999"))
                    .value()
                    .orElseThrow()
                    .name();
        } catch (ConnectorException failure) {
            return failure.getClass().getSimpleName() + ": " + failure.getMessage();
        }
    }
}
