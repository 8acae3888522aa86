package io.github.dancu.benchmarks.canary;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.connect.ConnectionSettings;
import io.github.dancu.connect.Credentials;
import io.github.dancu.connect.Outcome;
import io.github.dancu.dossier.DueDates;
import io.github.dancu.dossier.LinkedStage;
import io.github.dancu.dossier.WorkingCalendar;
import io.github.dancu.dvc.linked.JusticeClient;
import io.github.dancu.dvc.linked.LinkedFlow;
import io.github.dancu.dvc.linked.LinkedService;
import io.github.dancu.dvc.linked.LinkedSoftwareClient;
import io.github.dancu.dvc.linked.StageDesk;
import io.github.dancu.dvc.linked.StageOutcome;
import io.github.dancu.dvc.linked.StageRequest;
import io.github.dancu.journal.Journal;
import java.net.URI;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Both systems of linked procedures behind one address, and a flow through them; whoever listens hears all three. */
record LinkedOffice(LinkedSoftwareClient software, JusticeClient justice, LinkedFlow flow) implements Iterable<Object> {
    private static final int FIRST_UNKNOWN_YEAR = 2028;
    private static final int LAST_YEAR = 2099;

    /** @param said what an agency answers */
    static LinkedOffice of(URI endpoint, ConnectionSettings settings, Credentials account, String said) {
        LinkedSoftwareClient software = LinkedSoftwareClient.builder()
                .endpoint(endpoint)
                .credentials(account)
                .path(LinkedService.LOGIN, "token")
                .code("1", Outcome.SUCCESS)
                .connection(settings)
                .build();
        JusticeClient justice = JusticeClient.builder()
                .endpoint(endpoint)
                .credentials(account)
                .province("91")
                .connection(settings)
                .build();
        StageDesk desk = new Agency(said);
        return new LinkedOffice(
                software,
                justice,
                LinkedFlow.builder()
                        .software(software)
                        .justice(justice)
                        .journal(Journal.inMemory(100))
                        .desk(LinkedStage.PERMANENT_RESIDENCE, desk)
                        .desk(LinkedStage.CHILD_HEALTH_CARD, desk)
                        .dueDates(DueDates.by(calendar()))
                        .resendAfter(Duration.ZERO)
                        .build());
    }

    void close() {
        software.close();
        justice.close();
    }

    @Override
    public Iterator<Object> iterator() {
        return List.<Object>of(software, justice, flow).iterator();
    }

    /** One that knows every year in which this may be run. */
    private static WorkingCalendar calendar() {
        WorkingCalendar calendar = WorkingCalendar.vietnam();
        for (int year = FIRST_UNKNOWN_YEAR; year <= LAST_YEAR; year++) {
            calendar = calendar.withCoveredYear(year);
        }
        return calendar;
    }

    /** Does at once what it is asked. */
    private record Agency(String said) implements StageDesk {
        @Override
        public StageOutcome begin(AccessContext access, StageRequest request) {
            return new StageOutcome.Done(said, Map.of(said, said));
        }

        @Override
        public Optional<StageOutcome> look(AccessContext access, StageRequest request) {
            return Optional.empty();
        }
    }
}
