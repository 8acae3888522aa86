package io.github.dancu.benchmarks.submission;

import io.github.dancu.audit.AuditEvent;
import io.github.dancu.audit.AuditLog;
import io.github.dancu.benchmarks.server.QuickPolicy;
import io.github.dancu.benchmarks.server.SampleCaller;
import io.github.dancu.connect.ConnectionSettings;
import io.github.dancu.connect.ConnectorException;
import io.github.dancu.connect.Credentials;
import io.github.dancu.connect.OutcomeUnknownException;
import io.github.dancu.dossier.Dossier;
import io.github.dancu.dossier.DossierCode;
import io.github.dancu.dossier.DossierStep;
import io.github.dancu.dvc.DvcClient;
import io.github.dancu.dvc.SecurityServerProfile;
import io.github.dancu.testkit.DvcSimulator;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Somebody who submits dossiers to a portal of their own, one after the other, and does what each failure asks for. */
final class Desk implements AutoCloseable {
    private static final int MOST_TRIES = 100;

    private final boolean shown;
    private final DvcSimulator portal = DvcSimulator.of(List.of()).start();
    private final Breaking breaking = new Breaking();
    private final DvcClient client;
    private int settled;

    Desk(boolean shown) {
        this.shown = shown;
        if (shown) {
            portal.showSteps();
        }
        this.client = DvcClient.builder()
                .endpoint(portal.endpoint().resolve("/XrdAdapter/RestService/forward"))
                .profile(SecurityServerProfile.of(URI.create("http://provider.example.vn")))
                .credentials(Credentials.of(() -> DvcSimulator.USER, () -> DvcSimulator.SECRET))
                .lookupShowsSteps(shown)
                .connection(ConnectionSettings.builder()
                        .lookups(QuickPolicy.of(4))
                        .submissions(QuickPolicy.of(4))
                        .auditLog(breaking)
                        .build())
                .build();
    }

    /** Submits the dossier of a plan until there is a receipt, and says what the portal then holds. */
    Verdict submit(Plan plan) {
        DossierCode code = plan.dossier().code();
        settled = 0;
        portal.hideFromFirst(plan.hidden());
        breaking.begin(plan.breaks());
        int tries = plan.firstSteps() == 0 ? 0 : submit(plan.before());
        tries += submit(plan.dossier());
        breaking.begin(Map.of());
        portal.line().mend();
        List<DossierStep> there = portal.stepsOf(code);
        return new Verdict(
                shown,
                portal.creationsOf(code),
                there.equals(plan.dossier().history().steps()),
                new HashSet<>(there).size() < there.size(),
                plan.firstSteps() == 0 ? tries : tries - 1,
                settled);
    }

    private int submit(Dossier dossier) {
        for (int tries = 1; tries < MOST_TRIES; tries++) {
            try {
                if (client.submit(SampleCaller.WHY, dossier).value().isPresent()) {
                    return tries;
                }
            } catch (OutcomeUnknownException unknown) {
                lookAfter(unknown, dossier.code());
            } catch (ConnectorException notYet) {
                // The same call goes on where it stood.
            }
        }
        return MOST_TRIES;
    }

    /** Asks the portal; where it tells nothing of steps, a person looks at its pages. */
    private void lookAfter(OutcomeUnknownException unknown, DossierCode code) {
        try {
            if (unknown.reconcile().isPresent() || shown) {
                return;
            }
        } catch (ConnectorException cannotBeAsked) {
            if (shown) {
                return;
            }
        }
        if (unknown.operation().equals("reportSteps")) {
            settled++;
            client.settleSteps(code, portal.stepsOf(code).size());
        }
    }

    @Override
    public void close() {
        client.close();
        portal.close();
    }

    /** An audit log is told before each call leaves: then it breaks what is to break. */
    private final class Breaking implements AuditLog {
        private Map<Integer, Break> breaks = Map.of();
        private int call;

        void begin(Map<Integer, Break> planned) {
            breaks = planned;
            call = 0;
        }

        @Override
        public void record(AuditEvent event) {
            if (event.phase() == AuditEvent.Phase.LEAVING) {
                Break now = breaks.get(call++);
                if (now != null) {
                    now.at(portal);
                }
            }
        }

        @Override
        public void close() {}
    }
}
