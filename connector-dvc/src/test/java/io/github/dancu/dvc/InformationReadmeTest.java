package io.github.dancu.dvc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.connect.UnavailableException;
import io.github.dancu.dossier.Channel;
import io.github.dancu.dossier.DueDate;
import io.github.dancu.dossier.DueDates;
import io.github.dancu.dossier.ProcedureCode;
import io.github.dancu.dossier.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The code of README.md about what the portal makes known, compiled and run. */
class InformationReadmeTest {
    private final FakePortal fake = new FakePortal();
    private final InformationDesk desk = new InformationDesk(fake);
    private final Office office = new Office();

    @Test
    void a_procedure_says_when_a_dossier_is_due() {
        fake.recorded("procedure.json");

        procedure(
                desk.portal,
                Callers.WHY,
                LocalDateTime.of(2026, 3, 2, 9, 0),
                DueDates.by(WorkingCalendar.vietnam()),
                office);

        assertThat(office.done).containsExactly("asked for 1", "promised 2026-03-12T17:00");
    }

    @Test
    void an_older_list_is_better_than_none_and_says_how_old_it_is() {
        fake.recorded("ethnic-groups.json");
        catalogue(desk.portal, Callers.WHY, office);
        desk.timeline.pass(Duration.ofDays(3));
        fake.reply(503, "").reply(503, "").reply(503, "");
        catalogue(desk.portal, Callers.WHY, office);
        desk.portal.forgetCopies();
        fake.reply(503, "").reply(503, "").reply(503, "");
        catalogue(desk.portal, Callers.WHY, office);

        assertThat(office.done)
                .containsExactly("offered 3", "warned 2026-01-01T00:00:00Z", "offered 3", "typed by hand");
    }

    private static void procedure(
            PortalInformation portal, AccessContext why, LocalDateTime receivedAt, DueDates dueDates, Office office) {
        // region procedure
        ProcedureDetails procedure =
                portal.procedure(why, ProcedureCode.of("1.004222")).value().orElseThrow();
        procedure.papers().forEach(papers -> office.askFor(papers.condition(), papers.papers()));
        Optional<DueDate> due = procedure.latestDue(Channel.ONLINE, receivedAt, dueDates); // of its longest case
        due.ifPresent(office::promise);
        // endregion
    }

    private static void catalogue(PortalInformation portal, AccessContext why, Office office) {
        // region catalogue
        try {
            CatalogueCopy<CatalogueEntry> groups =
                    portal.catalogue(why, Catalogue.ETHNIC_GROUPS).value().orElseThrow();
            if (groups.stale()) {
                office.warn(groups.readAt()); // the portal is unavailable: an older copy
            }
            office.offer(groups.entries());
        } catch (UnavailableException later) {
            office.typeByHand(); // and no copy younger than 30 days
        }
        // endregion
    }

    /** What a user's own program may do with it. */
    private static final class Office {
        final List<String> done = new ArrayList<>();

        void askFor(String condition, List<RequiredPaper> papers) {
            assertThat(condition).isEqualTo("Chung");
            done.add("asked for " + papers.size());
        }

        void promise(DueDate due) {
            done.add("promised " + due.at());
        }

        void warn(Instant readAt) {
            done.add("warned " + readAt);
        }

        void offer(List<CatalogueEntry> entries) {
            done.add("offered " + entries.size());
        }

        void typeByHand() {
            done.add("typed by hand");
        }
    }
}
