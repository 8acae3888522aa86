package io.github.dancu.cleansing.cases;

import io.github.dancu.citizen.Personal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A case (<i>trường hợp cần xử lý</i>): something that a run found, that somebody in a ward has to settle, and all that has happened to it.
 *
 * <p>Immutable and thread-safe; {@link #toString()} shows its id and state.
 */
@Personal
public final class CleansingCase {
    private final String id;
    private final String register;
    private final List<CaseEvent> history;
    private final Sighting lastSeen;
    private final SeenIn run;

    private CleansingCase(String id, String register, List<CaseEvent> history, Sighting lastSeen, SeenIn run) {
        this.id = id;
        this.register = register;
        this.history = history;
        this.lastSeen = lastSeen;
        this.run = run;
    }

    static CleansingCase opened(String id, String register, SeenIn run, Sighting sighting) {
        return new CleansingCase(id, register, List.of(new CaseEvent.Opened(run.day(), sighting)), sighting, run);
    }

    /** One that was kept; its first event opened it. */
    static CleansingCase kept(String id, String register, List<CaseEvent> history, long line, SeenIn run) {
        Sighting last = Replay.of(history).sighting().orElseThrow();
        return new CleansingCase(id, register, List.copyOf(history), last.inLine(line), run);
    }

    /** The same with one more event. */
    CleansingCase and(CaseEvent event) {
        List<CaseEvent> longer = new ArrayList<>(history);
        longer.add(event);
        return kept(id, register, longer, lastSeen.line(), run);
    }

    /** The same, seen by another run, perhaps in another line; what else was seen stays what the events say. */
    CleansingCase seenIn(SeenIn later, long line) {
        return new CleansingCase(id, register, history, lastSeen.inLine(line), later);
    }

    /** The run that saw it last. */
    SeenIn run() {
        return run;
    }

    /** What the run that saw it last says against a decision of before; empty if it says nothing. */
    Optional<CaseEvent> refuted(Decision decision) {
        if (!replay().found() || !run.day().isAfter(decision.day())) {
            return Optional.empty();
        }
        return Replay.until(decision.day(), history)
                .sighting()
                .flatMap(then -> decision.refutedBy(then, lastSeen, run.day()))
                .map(reason -> new CaseEvent.Reopened(run.day(), reason, lastSeen));
    }

    Replay replay() {
        return Replay.of(history);
    }

    /**
     * Its stable name: letters and digits that begin with a letter, and perhaps a count. It says nothing of the person without the key of the
     * book.
     */
    public String id() {
        return id;
    }

    /** The register that it was found in, as the run named it. */
    public String register() {
        return register;
    }

    /** The code of the ward that it is assigned to: that of its row, as it came; empty if it has none. */
    public String ward() {
        return lastSeen.ward();
    }

    /** What was seen of it last. */
    public Sighting sighting() {
        return lastSeen;
    }

    /** The day of the run that opened it. */
    public LocalDate openedOn() {
        return history.get(0).day();
    }

    /** How far it has come. */
    public CaseState state() {
        return replay().state();
    }

    /** The decision that holds; empty if none was made, it was taken back, or the case was opened again. */
    public Optional<Decision> decision() {
        return replay().decision();
    }

    /** All that has happened to it, in the order in which the book came to know of it. Unmodifiable. */
    public List<CaseEvent> history() {
        return history;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CleansingCase that
                && id.equals(that.id)
                && register.equals(that.register)
                && history.equals(that.history)
                && lastSeen.equals(that.lastSeen);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, history);
    }

    @Override
    public String toString() {
        return "CleansingCase[" + id + ", " + state() + "]";
    }
}
