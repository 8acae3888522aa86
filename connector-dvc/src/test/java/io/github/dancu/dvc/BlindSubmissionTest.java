package io.github.dancu.dvc;

import static io.github.dancu.dvc.Callers.CODE;
import static io.github.dancu.dvc.Callers.WHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dancu.connect.OutcomeUnknownException;
import io.github.dancu.connect.Receipt;
import io.github.dancu.connect.Receipt.State;
import io.github.dancu.connect.UnavailableException;
import io.github.dancu.dvc.DossierNote.Standing;
import io.github.dancu.journal.Journal;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Dossiers for portals that cannot be asked whether they are there: what the journal says of one whose submission was cut off. */
class BlindSubmissionTest {
    private final ScriptedTransport portal = new ScriptedTransport("{\"error_code\":0,\"code\":200}");
    private final Journal journal = Journal.inMemory(100);

    @ParameterizedTest
    @EnumSource
    void a_dossier_in_doubt_stands_in_the_journal_until_its_submission_ends(Way way) {
        portal.lost().lost().lost();

        unknown(way, 0);
        assertThat(note(way)).map(DossierNote::standing).contains(Standing.SENDING);
        submit(way, 0);

        assertThat(note(way)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_dossier_that_certainly_was_not_taken_does_not(Way way) {
        portal.noConnection().noConnection().noConnection();

        assertThatThrownBy(() -> submit(way, 0)).isInstanceOf(UnavailableException.class);
        assertThat(note(way)).isEmpty();
    }

    /** Perhaps this client brought it there, and nobody has reported a step; or somebody did both. */
    @ParameterizedTest
    @EnumSource
    void steps_of_one_that_is_there_after_a_doubt_are_not_sent_on_a_guess(Way way) {
        portal.lost().lost().lost();
        unknown(way, 2);
        way.saysThatItExists(portal);

        for (int i = 0; i < 2; i++) {
            assertThat(unknown(way, 2))
                    .hasMessageContaining("the dossier may have been there before, and nobody knows whether somebody"
                            + " reported steps of it");
        }
        client(way).settleSteps(CODE, List.of());
        submit(way, 2);

        assertThat(portal.paths().get(portal.paths().size() - 1)).endsWith(way.steps);
    }

    @ParameterizedTest
    @EnumSource
    void one_that_is_there_at_once_is_somebody_elses(Way way) {
        way.saysThatItExists(portal);

        assertThat(unknown(way, 2)).hasMessageContaining("nobody knows which steps the portal has");
    }

    @ParameterizedTest
    @EnumSource
    void one_that_is_taken_after_a_doubt_has_no_steps_yet(Way way) {
        portal.lost().lost().lost();
        unknown(way, 2);

        assertThat(submit(way, 2)).map(Receipt::state).contains(State.ACCEPTED);
        assertThat(portal.paths().get(portal.paths().size() - 1)).endsWith(way.steps);
    }

    private Optional<Receipt> submit(Way way, int steps) {
        return client(way).submit(WHY, Callers.dossierWithSteps(steps)).value();
    }

    private OutcomeUnknownException unknown(Way way, int steps) {
        return catchThrowableOfType(OutcomeUnknownException.class, () -> submit(way, steps));
    }

    private Optional<DossierNote> note(Way way) {
        return journal.find("dvc/" + way.portal + "/-/dossier/" + CODE).flatMap(DossierNote::tryParse);
    }

    private DvcClient client(Way way) {
        return Callers.client(portal)
                .endpoint(URI.create("http://portal.example.vn"))
                .profile(way == Way.LGSP ? LgspProfile.of() : MinistryProfile.of())
                .journal(journal)
                .build();
    }

    private enum Way {
        LGSP("national", "/DongBoTienTrinh"),
        MINISTRY("ministry", "/CapNhatTienTrinh");

        private final String portal;
        private final String steps;

        Way(String portal, String steps) {
            this.portal = portal;
            this.steps = steps;
        }

        void saysThatItExists(ScriptedTransport transport) {
            transport.reply(this == LGSP ? 200 : 400, "{\"error_code\":-3,\"message\":\"Hồ sơ đã tồn tại\"}");
        }
    }
}
