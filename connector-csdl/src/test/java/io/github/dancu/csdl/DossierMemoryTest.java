package io.github.dancu.csdl;

import static io.github.dancu.csdl.Callers.NOW;
import static io.github.dancu.csdl.Callers.WHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.audit.AuditEvent;
import io.github.dancu.audit.Case;
import io.github.dancu.audit.Purpose;
import io.github.dancu.citizen.Citizen;
import io.github.dancu.citizen.CitizenId;
import io.github.dancu.connect.Answer;
import io.github.dancu.connect.AnswerMemory;
import io.github.dancu.connect.ClientClosedException;
import io.github.dancu.dossier.DossierCode;
import io.github.dancu.resilience.CallReport;
import io.github.dancu.testkit.RecordedAudit;
import io.github.dancu.testkit.VirtualTimeline;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DossierMemoryTest {
    private static final CitizenQuery QUERY = CitizenQuery.fromText("003099000001", "Nguyễn Mẫu", "1999");
    private static final String FOUND =
            "<CongdanCollection><CongDan><SoDinhDanh>003099000001</SoDinhDanh></CongDan></CongdanCollection>";

    private final VirtualTimeline timeline = VirtualTimeline.startingAt(NOW);
    private final RecordedAudit audit = new RecordedAudit();
    private final FakeDatabase database = new FakeDatabase(CsdlChannel.LGSP_SOAP);
    private final CsdlClient csdl = database.client()
            .connection(Callers.settings()
                    .transport(database)
                    .timeline(timeline)
                    .auditLog(audit)
                    .build())
            .rememberFor(Duration.ofHours(8))
            .build();

    @Test
    void nothing_is_kept_unless_somebody_says_so() {
        database.says(FOUND).says(FOUND);
        CsdlClient usual = database.client().build();

        usual.findCitizen(WHY, QUERY);
        usual.findCitizen(WHY, QUERY);

        assertThat(database.asked).hasSize(2);
    }

    @Test
    void the_same_question_for_the_same_dossier_is_asked_once_and_each_use_is_written_down() {
        database.says(FOUND);

        assertThat(csdl.findCitizen(WHY, QUERY).value())
                .isEqualTo(csdl.findCitizen(WHY, QUERY).value());

        assertThat(database.asked).hasSize(1);
        assertThat(audit.events())
                .extracting(AuditEvent::outcome)
                .containsExactly("", "answered", "", "answered: from memory");
        assertThat(audit.events()).extracting(AuditEvent::operation).containsOnly("findCitizen");
    }

    @Test
    void another_question_or_another_dossier_is_asked() {
        database.says(FOUND).says(FOUND).says(FOUND);
        AccessContext other = with(Case.dossier(DossierCode.of("H33.899-260101-0002")));

        csdl.findCitizen(WHY, QUERY);
        csdl.findCitizen(WHY, QUERY.only(CitizenField.NAME));
        csdl.findCitizen(other, QUERY);

        assertThat(database.asked).hasSize(3);
    }

    @Test
    void of_a_campaign_and_of_nobody_nothing_is_kept() {
        database.says(FOUND).says(FOUND).says("<CongdanCollection/>").says("<CongdanCollection/>");
        AccessContext campaign = with(Case.campaign("ra-soat"));

        csdl.findCitizen(campaign, QUERY);
        csdl.findCitizen(campaign, QUERY);
        csdl.findCitizen(WHY, QUERY);
        csdl.findCitizen(WHY, QUERY);

        assertThat(database.asked).hasSize(4);
    }

    @Test
    void another_purpose_asks_for_itself() {
        database.says(FOUND).says(FOUND);

        csdl.findCitizen(WHY, QUERY);
        csdl.findCitizen(AccessContext.of(WHY.agency(), WHY.officer(), Purpose.CIVIL_STATUS, WHY.matter()), QUERY);

        assertThat(database.asked).hasSize(2);
    }

    @Test
    void what_was_asked_before_a_dossier_was_forgotten_is_not_kept_after_it() {
        AnswerMemory<CitizenQuery, Citizen> memory = AnswerMemory.ofDossiers(Duration.ofHours(1), timeline::now);
        Answer<Citizen> found = Answer.of(
                Citizen.builder(CitizenId.of("003099000001")).build(), CallReport.notSent("CSDL", "findCitizen", "1"));
        List<String> did = new ArrayList<>();

        memory.remembered(
                WHY,
                QUERY,
                () -> did.add("reused"),
                () -> {
                    memory.forget(WHY.matter()::equals);
                    return found;
                },
                any -> true);
        memory.remembered(WHY, QUERY, () -> did.add("reused"), () -> found, any -> true);

        assertThat(did).isEmpty();
        memory.remembered(WHY, QUERY, () -> did.add("reused"), () -> found, any -> true);
        assertThat(did).containsExactly("reused");
    }

    @Test
    void it_ends_with_the_dossier_and_with_its_time() {
        database.says(FOUND).says(FOUND).says(FOUND);

        csdl.findCitizen(WHY, QUERY);
        csdl.forget(WHY.matter());
        csdl.findCitizen(WHY, QUERY);
        timeline.pass(Duration.ofHours(8));
        csdl.findCitizen(WHY, QUERY);

        assertThat(database.asked).hasSize(3);
    }

    @Test
    void of_a_thousand_and_one_dossiers_the_oldest_is_forgotten() {
        for (int i = 0; i <= 1_001; i++) {
            database.says(FOUND);
        }
        for (int i = 0; i <= 1_000; i++) {
            csdl.findCitizen(with(dossier(i)), QUERY);
        }

        csdl.findCitizen(with(dossier(1)), QUERY);
        assertThat(database.asked).hasSize(1_001);
        csdl.findCitizen(with(dossier(0)), QUERY);
        assertThat(database.asked).hasSize(1_002);
    }

    @Test
    void a_closed_client_gives_nothing_from_memory() {
        database.says(FOUND);
        csdl.findCitizen(WHY, QUERY);

        csdl.close();

        assertThatThrownBy(() -> csdl.findCitizen(WHY, QUERY)).isInstanceOf(ClientClosedException.class);
    }

    @Test
    void a_month_is_the_longest() {
        CsdlClient.Builder builder = CsdlClient.builder();

        assertThatThrownBy(() -> builder.rememberFor(Duration.ofDays(31))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.rememberFor(Duration.ofSeconds(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Case dossier(int number) {
        return Case.dossier(DossierCode.of("H33.899-260101-%04d".formatted(number)));
    }

    private static AccessContext with(Case matter) {
        return AccessContext.of(WHY.agency(), WHY.officer(), WHY.purpose(), matter);
    }
}
