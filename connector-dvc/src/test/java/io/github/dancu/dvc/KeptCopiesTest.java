package io.github.dancu.dvc;

import static io.github.dancu.dvc.Callers.NOW;
import static io.github.dancu.dvc.Callers.WHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.audit.AuditEvent;
import io.github.dancu.audit.Case;
import io.github.dancu.audit.Officer;
import io.github.dancu.audit.Purpose;
import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.connect.Answer;
import io.github.dancu.connect.Connection;
import io.github.dancu.connect.RefusedException;
import io.github.dancu.connect.Transport;
import io.github.dancu.connect.TransportFault;
import io.github.dancu.connect.UnavailableException;
import io.github.dancu.connect.WireReply;
import io.github.dancu.connect.WireRequest;
import io.github.dancu.dossier.AgencyCode;
import io.github.dancu.dossier.ProcedureCode;
import io.github.dancu.testkit.RecordedAudit;
import io.github.dancu.testkit.TurnTakingTimeline;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeptCopiesTest {
    private static final ProcedureCode CODE = ProcedureCode.of("1.004222");
    private static final AccessContext OTHER_OFFICER = AccessContext.of(
            AgencyCode.of("H33.899"),
            Officer.of("canbo.khac", CitizenId.of("003085000098"), PersonName.of("Trần Văn Mẫu")),
            Purpose.CIVIL_STATUS,
            Case.campaign("ra-soat"));

    private final FakePortal portal = new FakePortal();
    private final InformationDesk desk = new InformationDesk(portal);

    @Test
    void a_fresh_copy_is_used_again_and_each_use_is_written_down() {
        portal.recorded("ethnic-groups.json");
        ethnicGroups(desk, WHY);
        desk.timeline.pass(Duration.ofHours(23));

        Answer<CatalogueCopy<CatalogueEntry>> again = desk.portal.catalogue(WHY, Catalogue.ETHNIC_GROUPS);

        assertThat(again.value().orElseThrow().readAt()).isEqualTo(NOW);
        assertThat(again.value().orElseThrow().stale()).isFalse();
        assertThat(again.report().attempts()).isZero();
        assertThat(portal.calls).hasSize(1);
        assertThat(desk.ends()).containsExactly("answered", "answered: from memory");
        assertThat(desk.audit.events())
                .extracting(AuditEvent::operation, AuditEvent::subject)
                .containsOnly(tuple("catalogue", "LayDanhMucDanToc"));
    }

    @Test
    void a_copy_is_for_every_officer_and_each_is_named_in_the_log() {
        portal.recorded("procedure.json");
        desk.portal.procedure(WHY, CODE);

        assertThat(desk.portal.procedure(OTHER_OFFICER, CODE).value()).isPresent();

        assertThat(portal.calls).hasSize(1);
        assertThat(desk.audit.events())
                .extracting(AuditEvent::access)
                .containsExactly(WHY, WHY, OTHER_OFFICER, OTHER_OFFICER);
        assertThat(desk.audit.events()).extracting(AuditEvent::subject).containsOnly("1.004222");
    }

    @Test
    void after_its_time_it_is_asked_for_again() {
        portal.recorded("ethnic-groups.json").recorded("ethnic-groups.json");
        ethnicGroups(desk, WHY);
        desk.timeline.pass(Duration.ofHours(24));

        CatalogueCopy<CatalogueEntry> again = ethnicGroups(desk, WHY);

        assertThat(again.readAt()).isEqualTo(NOW.plus(Duration.ofHours(24)));
        assertThat(portal.calls).hasSize(2);
    }

    @Test
    void another_question_and_another_agency_are_asked_for_themselves() {
        portal.recorded("ethnic-groups.json").recorded("ethnic-groups.json").recorded("ethnic-groups.json");
        AccessContext elsewhere =
                AccessContext.of(AgencyCode.of("H33.900"), WHY.officer(), WHY.purpose(), WHY.matter());

        ethnicGroups(desk, WHY);
        desk.portal.catalogue(WHY, Catalogue.ETHNIC_GROUPS, Map.of("nam", "2026"));
        ethnicGroups(desk, elsewhere);

        assertThat(portal.calls).hasSize(3);
    }

    @Test
    void while_the_portal_is_unavailable_an_older_copy_is_given_with_its_date() {
        portal.recorded("procedure.json");
        desk.portal.procedure(WHY, CODE);
        desk.timeline.pass(Duration.ofDays(29));
        portal.reply(503, "").reply(503, "").reply(503, "");

        Answer<ProcedureDetails> older = desk.portal.procedure(WHY, CODE);

        assertThat(older.value().orElseThrow().isStale()).isTrue();
        assertThat(older.value().orElseThrow().readAt()).isEqualTo(NOW);
        assertThat(older.report().attempts()).isEqualTo(3);
        assertThat(desk.ends()).containsExactly("answered", "UnavailableException", "answered: from memory");
    }

    @Test
    void a_list_says_that_it_is_stale() {
        portal.recorded("services.json");
        desk.portal.services(WHY);
        desk.timeline.pass(Duration.ofDays(2));
        portal.noConnection().noConnection().noConnection();

        CatalogueCopy<OnlineService> older = desk.portal.services(WHY).value().orElseThrow();

        assertThat(older.stale()).isTrue();
        assertThat(older).hasToString("CatalogueCopy[1 entries, 2026-01-01T00:00:00Z, stale]");
    }

    @Test
    void a_copy_that_is_too_old_is_not_given() {
        portal.recorded("procedure.json");
        desk.portal.procedure(WHY, CODE);
        desk.timeline.pass(Duration.ofDays(30));
        portal.reply(503, "").reply(503, "").reply(503, "");

        assertThatThrownBy(() -> desk.portal.procedure(WHY, CODE)).isInstanceOf(UnavailableException.class);
    }

    @Test
    void without_a_copy_an_unavailable_portal_is_unavailable() {
        portal.reply(503, "").reply(503, "").reply(503, "");

        assertThatThrownBy(() -> desk.portal.procedure(WHY, CODE)).isInstanceOf(UnavailableException.class);
    }

    @Test
    void a_refusal_is_told_although_an_older_copy_is_kept() {
        portal.recorded("procedure.json").reply(403, "");
        desk.portal.procedure(WHY, CODE);
        desk.timeline.pass(Duration.ofDays(2));

        assertThatThrownBy(() -> desk.portal.procedure(WHY, CODE)).isInstanceOf(RefusedException.class);
    }

    @Test
    void a_procedure_that_is_gone_is_forgotten() {
        portal.recorded("procedure.json").recorded("not-found.json");
        desk.portal.procedure(WHY, CODE);
        desk.timeline.pass(Duration.ofDays(2));

        assertThat(desk.portal.procedure(WHY, CODE).value()).isEmpty();

        portal.reply(503, "").reply(503, "").reply(503, "");
        assertThatThrownBy(() -> desk.portal.procedure(WHY, CODE)).isInstanceOf(UnavailableException.class);
    }

    @Test
    void an_empty_list_does_not_take_the_place_of_a_copy() {
        portal.recorded("ethnic-groups.json").recorded("not-found.json");
        ethnicGroups(desk, WHY);
        desk.timeline.pass(Duration.ofDays(2));

        assertThat(ethnicGroups(desk, WHY).entries()).isEmpty();

        portal.reply(503, "").reply(503, "").reply(503, "");
        assertThat(ethnicGroups(desk, WHY).entries()).hasSize(3);
    }

    @Test
    void who_wants_no_memory_asks_each_time_and_still_has_the_last_copy_in_need() {
        InformationDesk forgetful = new InformationDesk(
                portal, InformationSettings.builder().freshFor(Duration.ZERO).build());
        portal.recorded("ethnic-groups.json").recorded("ethnic-groups.json");

        ethnicGroups(forgetful, WHY);
        ethnicGroups(forgetful, WHY);
        portal.reply(503, "").reply(503, "").reply(503, "");

        assertThat(ethnicGroups(forgetful, WHY).stale()).isTrue();
        assertThat(portal.calls).hasSize(5);
    }

    @Test
    void what_is_forgotten_is_asked_for_again() {
        portal.recorded("ethnic-groups.json").recorded("procedure.json");
        ethnicGroups(desk, WHY);
        desk.portal.procedure(WHY, CODE);

        desk.portal.forgetCopies();
        portal.recorded("ethnic-groups.json").recorded("procedure.json");
        ethnicGroups(desk, WHY);
        desk.portal.procedure(WHY, CODE);

        assertThat(portal.calls).hasSize(4);
    }

    @Test
    void the_procedure_used_longest_ago_makes_room() {
        InformationDesk small = new InformationDesk(
                portal, InformationSettings.builder().mostProcedures(2).build());
        List<ProcedureCode> codes =
                List.of(ProcedureCode.of("1.000001"), ProcedureCode.of("1.000002"), ProcedureCode.of("1.000003"));
        for (int i = 0; i < 4; i++) {
            portal.reply(200, "{\"error_code\":0,\"result\":[{\"TENTTHC\":\"Mẫu\"}]}");
        }

        small.portal.procedure(WHY, codes.get(0));
        small.portal.procedure(WHY, codes.get(1));
        small.portal.procedure(WHY, codes.get(0));
        small.portal.procedure(WHY, codes.get(2));
        small.portal.procedure(WHY, codes.get(0));
        assertThat(portal.calls).hasSize(3);

        small.portal.procedure(WHY, codes.get(1));
        assertThat(portal.calls).hasSize(4);
    }

    @Test
    void callers_at_the_same_moment_ask_once_and_each_has_the_list() {
        TurnTakingTimeline turns = TurnTakingTimeline.startingAt(NOW);
        RecordedAudit audit = new RecordedAudit();
        SlowPortal slow = new SlowPortal(turns);
        Connection<String> connection = InformationDesk.connection(slow, audit, turns);
        PortalInformation information =
                InformationDesk.information(connection, InformationSettings.ofDefaults(), null, Set.of());
        List<CatalogueCopy<CatalogueEntry>> copies = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            turns.at(
                    Duration.ofMillis(i),
                    () -> copies.add(information
                            .catalogue(WHY, Catalogue.ETHNIC_GROUPS)
                            .value()
                            .orElseThrow()));
        }

        turns.run();

        assertThat(copies).hasSize(50).allMatch(copy -> copy.equals(copies.get(0)));
        assertThat(slow.asked).isEqualTo(1);
        assertThat(audit.events().stream().filter(event -> event.outcome().equals("answered: from memory")))
                .hasSize(49);
    }

    private static CatalogueCopy<CatalogueEntry> ethnicGroups(InformationDesk desk, AccessContext access) {
        return desk.portal.catalogue(access, Catalogue.ETHNIC_GROUPS).value().orElseThrow();
    }

    /** A portal that takes a second for everything. */
    private static final class SlowPortal implements Transport {
        private final TurnTakingTimeline turns;
        private final FakePortal portal = new FakePortal().recorded("ethnic-groups.json");
        int asked;

        SlowPortal(TurnTakingTimeline turns) {
            this.turns = turns;
        }

        @Override
        public WireReply send(WireRequest request, Duration timeout) throws TransportFault {
            try {
                turns.sleep(Duration.ofSeconds(1));
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
            WireReply reply = portal.send(request, timeout);
            asked = portal.calls.size();
            return reply;
        }

        @Override
        public void close() {}
    }
}
