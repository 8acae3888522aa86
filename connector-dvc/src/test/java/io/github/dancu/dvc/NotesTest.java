package io.github.dancu.dvc;

import static io.github.dancu.dvc.Callers.CODE;
import static io.github.dancu.dvc.Callers.NOW;
import static io.github.dancu.dvc.Callers.WHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.dancu.connect.OutcomeUnknownException;
import io.github.dancu.connect.Receipt;
import io.github.dancu.connect.Receipt.State;
import io.github.dancu.dossier.AgencyCode;
import io.github.dancu.dossier.Dossier;
import io.github.dancu.dvc.DossierNote.Standing;
import io.github.dancu.journal.FileJournal;
import io.github.dancu.journal.Journal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the journal says, and a program that is killed after any of its lines. */
class NotesTest {
    private static final Dossier FEW = Callers.dossierWithSteps(2);
    private static final Salt SALT = new Salt("abcdefghi-_0");
    private static final String MARK = "AbCdEf12";

    @Test
    void a_note_on_steps_comes_back() {
        StepsNote sure = StepsNote.sure(SALT, List.of(MARK, MARK));
        StepsNote inDoubt = StepsNote.inDoubt(SALT, List.of(MARK), 5, NOW);
        StepsNote none = StepsNote.inDoubt(SALT, List.of(), 0, NOW);

        assertThat(sure.toText()).isEqualTo("abcdefghi-_0 AbCdEf12AbCdEf12");
        assertThat(StepsNote.tryParse(sure.toText())).contains(sure);
        assertThat(inDoubt.toText()).isEqualTo("abcdefghi-_0 AbCdEf12 5 1767225600");
        assertThat(StepsNote.tryParse(inDoubt.toText())).contains(inDoubt);
        assertThat(StepsNote.tryParse(none.toText())).contains(none);
        assertThat(none.isSure()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "15",
                "abcdefghi-_0",
                "abcdefghi-_ AbCdEf12",
                "abcdefghi-_0 AbCdEf1",
                "abcdefghi-_0 AbCdEf1?",
                "abcdefghi-_0 AbCdEf12 5",
                "abcdefghi-_0 AbCdEf12 -5 1767225600",
                "abcdefghi-_0 AbCdEf12 5 1767225600000",
                "abcdefghi-_0 AbCdEf12 5 1767225600 "
            })
    void a_note_on_steps_that_nobody_wrote_is_none(String text) {
        assertThat(StepsNote.tryParse(text)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_note_on_a_dossier_comes_back(Standing standing) {
        DossierNote note = DossierNote.of(SALT, new DossierItem("", "ab"), standing);

        assertThat(DossierNote.tryParse(note.toText())).contains(note);
        assertThat(note.isOf(new DossierItem("", "ab"))).isTrue();
        assertThat(note.isOf(new DossierItem("", "ac"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abcdefghi-_0 CREATING",
                "abcdefghi-_0 AbCdEf12AbCdEf12AbCdEf12 creating",
                "abcdefghi-_0 AbCdEf12AbCdEf12AbCdEf12 CREATING x",
                "abcdefghi-_0 AbCdEf12 CREATING",
                "abc AbCdEf12AbCdEf12AbCdEf12 CREATING"
            })
    void a_note_on_a_dossier_that_nobody_wrote_is_none(String text) {
        assertThat(DossierNote.tryParse(text)).isEmpty();
    }

    /** Whoever reads a journal cannot tell two equal contents, nor look one up in a table. */
    @Test
    void the_same_content_has_another_mark_in_each_note() {
        Map<String, String> kept = new HashMap<>();
        Journal journal = new MapJournal(kept, Integer.MAX_VALUE);
        for (String portal : List.of("a", "b")) {
            Callers.client(new FakePortal())
                    .journal(journal)
                    .portalName(portal)
                    .build()
                    .submit(WHY, FEW);
        }

        List<StepsNote> notes = kept.values().stream()
                .map(text -> StepsNote.tryParse(text).orElseThrow())
                .toList();
        assertThat(notes).hasSize(2);
        assertThat(notes.get(0).taken())
                .hasSize(2)
                .doesNotContainAnyElementsOf(notes.get(1).taken());
        assertThat(notes.get(0).salt()).isNotEqualTo(notes.get(1).salt());
    }

    @Test
    void a_submission_that_has_ended_leaves_the_note_on_its_steps_alone() {
        Map<String, String> kept = new HashMap<>();

        Callers.client(new FakePortal())
                .journal(new MapJournal(kept, Integer.MAX_VALUE))
                .build()
                .submit(WHY, Callers.dossierWithSteps(15));

        assertThat(kept).containsOnlyKeys(Callers.NOTES + "steps/" + CODE);
        StepsNote note = StepsNote.tryParse(kept.values().iterator().next()).orElseThrow();
        assertThat(note.isSure()).isTrue();
        assertThat(note.taken()).hasSize(15).doesNotHaveDuplicates();
    }

    @Test
    void what_one_agency_or_another_portal_was_told_is_kept_apart() {
        Map<String, String> kept = new HashMap<>();
        Journal journal = new MapJournal(kept, Integer.MAX_VALUE);

        Callers.client(new FakePortal())
                .journal(journal)
                .portalName("thu")
                .build()
                .submit(WHY, FEW);
        Callers.client(new FakePortal())
                .journal(journal)
                .agency(AgencyCode.of("000.00.00.H33"))
                .build()
                .submit(WHY, FEW);
        Callers.client(new FakePortal()).journal(journal).build().submit(WHY, FEW);

        assertThat(kept.keySet())
                .containsExactlyInAnyOrder(
                        "dvc/thu/-/steps/" + CODE,
                        "dvc/national/000.00.00.H33/steps/" + CODE,
                        "dvc/national/-/steps/" + CODE);
    }

    /** Killed after each line of its journal, and started again: the portal has the dossier once, and each step once, or nobody knows. */
    @Test
    void a_program_that_is_killed_at_any_line_of_its_journal_sends_nothing_twice() {
        int lines = 0;
        int doubts = 0;
        boolean ended = false;
        while (!ended) {
            FakePortal portal = new FakePortal();
            Map<String, String> kept = new HashMap<>();
            int killedAfter = lines++;
            try {
                Callers.client(portal)
                        .journal(new MapJournal(kept, killedAfter))
                        .build()
                        .submit(WHY, Callers.dossierWithSteps(15));
                ended = true;
            } catch (Killed killed) {
                Throwable doubt = catchThrowable(() -> Callers.client(portal)
                        .journal(new MapJournal(kept, Integer.MAX_VALUE))
                        .build()
                        .submit(WHY, Callers.dossierWithSteps(15)));
                if (doubt == null) {
                    assertThat(portal.steps).hasSize(15);
                } else {
                    assertThat(doubt).isInstanceOf(OutcomeUnknownException.class);
                    doubts++;
                }
            }
            assertThat(portal.steps)
                    .as("killed after %s lines", killedAfter)
                    .isEqualTo(Callers.contents(portal.steps.size()));
            assertThat(portal.held).hasSizeLessThanOrEqualTo(1);
            assertThat(portal.submissions().size() - portal.updates().size()).isLessThanOrEqualTo(1);
        }
        assertThat(lines).isGreaterThan(6);
        assertThat(doubts).as("one for each request with steps").isEqualTo(2);
    }

    @Test
    void a_program_that_is_started_again_goes_on_from_a_file(@TempDir Path folder) {
        FakePortal portal = new FakePortal();
        Path file = folder.resolve("journal");
        try (FileJournal journal = FileJournal.open(file)) {
            portal.sound().sound().noConnection().noConnection().noConnection();
            DvcClient first = Callers.client(portal).journal(journal).build();
            assertThat(catchThrowable(() -> first.submit(WHY, Callers.dossierWithSteps(15))))
                    .isNotNull();
        }
        try (FileJournal journal = FileJournal.open(file)) {
            DvcClient second = Callers.client(portal).journal(journal).build();

            assertThat(second.submit(WHY, Callers.dossierWithSteps(15)).value())
                    .map(Receipt::state)
                    .contains(State.ACCEPTED);
        }
        assertThat(portal.steps).isEqualTo(Callers.contents(15));
        assertThat(portal.submissions()).hasSize(1);
        assertThat(CODE.toText()).isEqualTo(portal.held.get(0));
    }

    /** Ends the program, as no exception of ours would. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** A lasting journal whose program is killed after so many lines. */
    private static final class MapJournal implements Journal {
        private final Map<String, String> kept;
        private int linesLeft;

        MapJournal(Map<String, String> kept, int lines) {
            this.kept = kept;
            this.linesLeft = lines;
        }

        @Override
        public Optional<String> find(String key) {
            return Optional.ofNullable(kept.get(key));
        }

        @Override
        public void keep(String key, String value) {
            count();
            kept.put(key, value);
        }

        @Override
        public void forget(String key) {
            count();
            kept.remove(key);
        }

        private void count() {
            if (linesLeft-- == 0) {
                throw new Killed();
            }
        }
    }
}
