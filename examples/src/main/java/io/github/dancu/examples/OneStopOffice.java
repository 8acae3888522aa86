package io.github.dancu.examples;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.audit.AuditLog;
import io.github.dancu.audit.Case;
import io.github.dancu.audit.Officer;
import io.github.dancu.audit.Purpose;
import io.github.dancu.bhxh.BhxhClient;
import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.connect.ConnectionSettings;
import io.github.dancu.connect.Credentials;
import io.github.dancu.csdl.CsdlClient;
import io.github.dancu.dossier.AgencyCode;
import io.github.dancu.dvc.DvcClient;
import io.github.dancu.dvc.SecurityServerProfile;
import io.github.dancu.place.FacilityCode;
import io.github.dancu.resilience.Timeline;
import io.github.dancu.testkit.BhxhSimulator;
import io.github.dancu.testkit.CsdlSimulator;
import io.github.dancu.testkit.DvcSimulator;
import java.net.URI;
import java.nio.file.Path;

/** A one-stop office with its three clients, in a simulated city. */
final class OneStopOffice implements AutoCloseable {
    private static final Officer OFFICER =
            Officer.of("canbo.mau", CitizenId.of("003085000099"), PersonName.of("Lê Thị Mẫu"));
    private static final AgencyCode AGENCY = AgencyCode.of("H33.899");

    private final Plan plan;
    private final Timeline timeline;
    private final SimulatedCity city;
    private final Outage outage;
    private final LostAnswers lostAnswers;
    private final AuditLog auditLog;
    private final CsdlClient csdl;
    private final BhxhClient bhxh;
    private final DvcClient dvc;

    private OneStopOffice(Plan plan, Timeline timeline, AuditLog log) {
        this.plan = plan;
        this.timeline = timeline;
        this.auditLog = log;
        this.city = SimulatedCity.of(plan.citizens(), plan.seed());
        this.outage = new Outage(city.csdl, timeline, plan.outage());
        this.lostAnswers = new LostAnswers(city.dvc.line());
        ConnectionSettings settings = ConnectionSettings.builder()
                .auditLog(log)
                .timeline(timeline)
                .listener(event -> outage.endIfDue())
                .listener(lostAnswers)
                .build();
        city.bhxh.registerOfficer(OFFICER.number(), OFFICER.name());
        this.csdl = CsdlClient.builder()
                .endpoint(city.csdl.endpoint())
                .credentials(Credentials.of(() -> CsdlSimulator.USER, () -> CsdlSimulator.SECRET))
                .connection(settings)
                .build();
        this.bhxh = BhxhClient.builder()
                .endpoint(city.bhxh.endpoint())
                .facility(
                        FacilityCode.of("91000"), Credentials.of(() -> BhxhSimulator.USER, () -> BhxhSimulator.SECRET))
                .connection(settings)
                .build();
        this.dvc = DvcClient.builder()
                .endpoint(city.dvc.endpoint().resolve("/XrdAdapter/RestService/forward"))
                .profile(SecurityServerProfile.of(URI.create("https://dvc.example.vn")))
                .credentials(Credentials.of(() -> DvcSimulator.USER, () -> DvcSimulator.SECRET))
                .connection(settings)
                .build();
    }

    static OneStopOffice open(Plan plan, Path auditFile, Timeline timeline) {
        return new OneStopOffice(plan, timeline, AuditLog.file(auditFile));
    }

    Tally work(Progress progress) {
        Tally tally = new Tally();
        new CitizenRound(plan, city, csdl, why(Purpose.RESIDENCE_REGISTRATION), timeline, outage).run(tally, progress);
        new CardRound(plan, city, bhxh, why(Purpose.HEALTH_CARE), timeline).run(tally, progress);
        new DossierRound(plan, city, dvc, why(Purpose.ADMINISTRATIVE_PROCEDURE), timeline, lostAnswers)
                .run(tally, progress);
        return tally;
    }

    @Override
    public void close() {
        dvc.close();
        bhxh.close();
        csdl.close();
        auditLog.close();
        city.close();
    }

    private static AccessContext why(Purpose purpose) {
        return AccessContext.of(AGENCY, OFFICER, purpose, Case.campaign("mot-ngay-lam-viec"));
    }
}
