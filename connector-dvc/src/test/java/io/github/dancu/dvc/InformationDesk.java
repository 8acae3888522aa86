package io.github.dancu.dvc;

import io.github.dancu.audit.AuditEvent;
import io.github.dancu.connect.Connection;
import io.github.dancu.connect.Credentials;
import io.github.dancu.connect.Transport;
import io.github.dancu.dossier.AgencyCode;
import io.github.dancu.resilience.Timeline;
import io.github.dancu.testkit.RecordedAudit;
import io.github.dancu.testkit.VirtualTimeline;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An office that reads what a portal makes known, and what stands in its audit log. */
final class InformationDesk {
    final RecordedAudit audit = new RecordedAudit();
    final VirtualTimeline timeline = VirtualTimeline.startingAt(Callers.NOW);
    final Connection<String> connection;
    final PortalInformation portal;

    InformationDesk(FakePortal portal) {
        this(portal, InformationSettings.ofDefaults());
    }

    InformationDesk(FakePortal portal, InformationSettings settings) {
        this(portal, settings, null, Set.of());
    }

    InformationDesk(FakePortal portal, InformationSettings settings, @Nullable AgencyCode agency, Set<String> lacking) {
        this.connection = connection(portal, audit, timeline);
        this.portal = information(connection, settings, agency, lacking);
    }

    static Connection<String> connection(Transport portal, RecordedAudit audit, Timeline timeline) {
        PortalLogin login =
                new PortalLogin(address("mapi/login"), Credentials.of(() -> "don-vi-mau", () -> "bi-mat-mau"));
        return Connection.of(
                DvcClient.SYSTEM,
                login,
                Callers.settings(audit).transport(portal).timeline(timeline).build());
    }

    static PortalInformation information(
            Connection<String> connection,
            InformationSettings settings,
            @Nullable AgencyCode agency,
            Set<String> lacking) {
        Portal portal = new Portal(
                connection,
                new SampleChannel(address("mapi/g"), lacking),
                new NationalCodec(PortalReply.PUBLISHED),
                PortalReply.PUBLISHED,
                new Portal.ShownSteps(false, "DANHSACHTIENDO"),
                Duration.ZERO,
                agency);
        return new PortalInformation(portal, settings);
    }

    /** The ends of the calls that stand in the audit log. */
    List<String> ends() {
        return audit.events().stream()
                .filter(event -> event.phase() == AuditEvent.Phase.ENDED)
                .map(AuditEvent::outcome)
                .toList();
    }

    private static AdapterAddress address(String path) {
        return AdapterAddress.of(
                URI.create("http://adapter.example.vn:8080/XrdAdapter/RestService/forward"),
                path,
                URI.create("http://portal.example.vn/provider"),
                "VN:GOV:000.00.00.G22:vpcpdvcprovider",
                false);
    }
}
