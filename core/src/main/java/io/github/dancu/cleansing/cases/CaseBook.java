package io.github.dancu.cleansing.cases;

import io.github.dancu.cleansing.CountedIndicator;
import io.github.dancu.cleansing.Indicators;
import io.github.dancu.cleansing.Ledger;
import io.github.dancu.cleansing.Standing;
import io.github.dancu.cleansing.rules.CleansingResult;
import io.github.dancu.cleansing.rules.FindingSink;
import io.github.dancu.cleansing.rules.Severity;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * The cases of a programme (<i>sổ trường hợp cần xử lý</i>): what runs found, who in which ward has to settle it, and what was decided.
 *
 * <p>A run opens cases, closes those whose finding is gone, and reopens those that came back. Wards get their cases as a file and send it back
 * filled in. Nothing is overwritten: each change is an event, and a decision can be taken back. The book is in memory, some 600 bytes a case, and
 * in the file that it is {@linkplain #save saved} to. It holds personal data.
 *
 * <p>Thread-safe: a run, a decision, a file of a ward is taken at once or not at all. Of several programs, let one at a time load, change and save it.
 */
public final class CaseBook {
    private static final int KEY = 16;

    private final byte[] key;
    private final Map<String, CleansingCase> cases;
    private final Map<String, RecordedRun> runs;
    private final ReentrantLock lock = new ReentrantLock();
    private final ReentrantLock saving = new ReentrantLock();
    private volatile Indicators indicators = Indicators.programme();

    CaseBook(byte[] key, Map<String, CleansingCase> cases, Map<String, RecordedRun> runs) {
        this.key = key;
        this.cases = cases;
        this.runs = runs;
    }

    /** An empty book, whose cases have names of its own. */
    public static CaseBook create() {
        byte[] key = new byte[KEY];
        new SecureRandom().nextBytes(key);
        return create(key);
    }

    /**
     * An empty book. Two books with the same key name the same cases alike.
     *
     * @param key that names are made with, kept in the book's file: without it nobody finds out a personal number from a case's name
     * @throws IllegalArgumentException if it has less than 16 bytes
     */
    public static CaseBook create(byte[] key) {
        if (key.length < KEY) {
            throw new IllegalArgumentException("a key has 16 bytes or more");
        }
        return new CaseBook(key.clone(), new HashMap<>(), new TreeMap<>());
    }

    /**
     * The book that was saved to a file.
     *
     * @throws java.io.UncheckedIOException if the file cannot be read, is another kind of file, was cut off or changed
     */
    public static CaseBook load(Path file) {
        return BookFile.read(file);
    }

    /**
     * Saves it, in one step: whoever is killed meanwhile leaves the file that was there before. The file is readable by its owner only, where
     * the file system can say so.
     *
     * @throws java.io.UncheckedIOException if it cannot be written
     */
    public void save(Path file) {
        // One after the other: two of them write to one draft.
        saving.lock();
        try {
            Snapshot now = locked(() -> new Snapshot(cases(), Map.copyOf(runs)));
            BookFile.write(file, key, now.cases(), now.runs());
        } finally {
            saving.unlock();
        }
    }

    /**
     * The indicators of its ledger. They also say what is no case: a finding that stands as not assigned. Default
     * {@link Indicators#programme()}; not saved with the book.
     */
    public CaseBook counting(Indicators newIndicators) {
        this.indicators = Objects.requireNonNull(newIndicators, "newIndicators");
        return this;
    }

    /**
     * Takes the findings of one run, when it has looked at all rows; a run that fails changes nothing. Findings of
     * {@link io.github.dancu.cleansing.rules.Severity#INFO} are nobody's work, and no cases, unless an indicator counts them.
     *
     * <p>The run closes the cases of this register, of the rules that looked at it, which it did not find. It leaves those open for which it cannot
     * know ({@link RecordedRun#unsure}): if the register lacks a column this time that it had when the case was seen last, or the other register
     * that the rule looks into gave no clear answer about the person. It closes none if the register has no rows. It ends with an {@link IllegalStateException} if a later run
     * of this register was recorded before. The sink belongs to one run.
     *
     * @param register what is looked at, by a name that is the same in every run: {@code cư trú}, not {@code cu-tru-2026-11.csv}
     * @throws IllegalArgumentException if {@code register} is blank
     */
    public FindingSink taking(String register) {
        if (register.isBlank()) {
            throw new IllegalArgumentException("a register has a name");
        }
        return new RunSink(this, register, new CaseIds(key), indicators);
    }

    /** The last run of a register; empty if there was none. */
    public Optional<RecordedRun> lastRun(String register) {
        return locked(() -> Optional.ofNullable(runs.get(register)));
    }

    /**
     * Decides about a case. The last decision holds; of a case whose finding is gone it is kept, and the case stays closed. One that comes late, and
     * that a run of a later day than its own has refuted already, opens the case again at once: the run still found what it says is put right or
     * removed, or found another text than the one it is about.
     *
     * <p>It takes any decision about any case; what a ward may decide about which case, {@link #readWard} looks after.
     *
     * @return whether it is new: the same decision about the same case is taken once, even if it was taken back later
     * @throws NoSuchElementException if there is no such case
     * @throws IllegalArgumentException if it was made before the case was opened
     */
    public boolean decide(String caseId, Decision decision) {
        Objects.requireNonNull(decision, "decision");
        return locked(() -> {
            CleansingCase one = existing(caseId);
            if (decision.day().isBefore(one.openedOn())) {
                throw new IllegalArgumentException("it was decided before the case was opened");
            }
            CaseEvent event = new CaseEvent.Decided(decision);
            if (one.history().contains(event)) {
                return false;
            }
            CleansingCase decided = one.and(event);
            cases.put(caseId, one.refuted(decision).map(decided::and).orElse(decided));
            return true;
        });
    }

    /**
     * Takes the decision back that holds; the one before it holds again, if there is one.
     *
     * @param by who takes it back
     * @throws NoSuchElementException if there is no such case
     * @throws IllegalStateException if no decision holds
     * @throws IllegalArgumentException if {@code by} is blank, or the decision was made after {@code day}
     */
    public void undo(String caseId, String by, LocalDate day) {
        CaseEvent event = new CaseEvent.Undone(day, by);
        locked(() -> {
            CleansingCase one = existing(caseId);
            Decision last = one.decision()
                    .orElseThrow(() -> new IllegalStateException("no decision holds that could be taken back"));
            if (day.isBefore(last.day())) {
                throw new IllegalArgumentException("it was decided after that day");
            }
            return cases.put(caseId, one.and(event));
        });
    }

    /** A case by its name. */
    public Optional<CleansingCase> find(String caseId) {
        return locked(() -> Optional.ofNullable(cases.get(caseId)));
    }

    /** All cases as they are now, by their names. Unmodifiable. */
    public List<CleansingCase> cases() {
        List<CleansingCase> all = locked(() -> List.copyOf(cases.values()));
        return all.stream().sorted(Comparator.comparing(CleansingCase::id)).toList();
    }

    /** The codes of the wards that have something to do, as they came; those without one are under the empty text. */
    public SortedSet<String> wards() {
        SortedSet<String> wards = new TreeSet<>();
        for (CleansingCase each : cases()) {
            if (WardSheet.isWork(each, indicators)) {
                wards.add(each.ward());
            }
        }
        return wards;
    }

    /**
     * Writes the cases that a ward has to settle: CSV, UTF-8 with a byte-order mark, headings in Vietnamese, and four columns to fill in. What
     * was there is written over. It holds personal data; a new file is readable by its owner only, where the file system can say so.
     *
     * @return how many they are
     * @throws java.io.UncheckedIOException if it cannot be written
     */
    public int writeWard(String ward, Path file) {
        return WardSheet.write(
                file,
                cases().stream()
                        .filter(each -> each.ward().equals(ward) && WardSheet.isWork(each, indicators))
                        .toList());
    }

    /**
     * Takes the decisions of a file that a ward filled in. Lines without a decision are left as they are, lines that cannot be taken are
     * told, and a file that is read again changes nothing.
     *
     * @param today on which it is read: no decision is made later
     * @throws java.io.UncheckedIOException if it cannot be read, is not UTF-8, or lacks a heading that is needed; then nothing is taken
     */
    public SheetResult readWard(Path file, LocalDate today) {
        return locked(() -> FilledSheet.take(file, today, this));
    }

    /**
     * The ledger as of the end of a day, by what is known now: each case in the column where it stood, under the ward that it was in. A rejected case
     * was none, and is not among what was assigned. A case that no indicator counts is not in it.
     */
    public Ledger ledger(LocalDate day) {
        Indicators counting = indicators;
        Ledger.Counter ledger = Ledger.counter(day, counting);
        for (CleansingCase each : cases()) {
            Replay then = Replay.until(day, each.history());
            then.sighting().ifPresent(seen -> {
                for (CountedIndicator counted : counting) {
                    counted.standing(seen.rule().id(), seen.detail())
                            .ifPresent(undecided -> ledger.add(counted, seen.ward(), then.standing(undecided), 1));
                }
            });
        }
        return ledger.ledger();
    }

    @Override
    public String toString() {
        return "CaseBook[" + locked(cases::size) + " cases]";
    }

    void record(String register, List<RunSink.Named> found, CleansingResult result) {
        locked(() -> {
            RecordedRun last = runs.get(register);
            if (last != null && result.day().isBefore(last.day())) {
                throw new IllegalStateException(
                        "a run of " + last.day() + " was recorded before this one of " + result.day());
            }
            Recording recording = new Recording(cases, register, result);
            recording.find(found);
            recording.closeOthers();
            cases.putAll(recording.changed());
            return runs.put(register, recording.told());
        });
    }

    /** Whether a ward may decide so about it: a column that no indicator of it has is not to be filled, and what is no fact that stays is put right. */
    boolean admits(CleansingCase one, Decision.Kind kind) {
        CaseRule rule = one.sighting().rule();
        return switch (kind) {
            case DECLARED_NONE -> indicators.mayStandAs(rule.id(), Standing.DECLARED_NONE);
            case MATCHED -> rule.severity() == Severity.INFO;
            default -> true;
        };
    }

    private CleansingCase existing(String caseId) {
        CleansingCase one = cases.get(caseId);
        if (one == null) {
            throw new NoSuchElementException("there is no such case");
        }
        return one;
    }

    private <T> T locked(Supplier<T> action) {
        lock.lock();
        try {
            return action.get();
        } finally {
            lock.unlock();
        }
    }

    private record Snapshot(List<CleansingCase> cases, Map<String, RecordedRun> runs) {}
}
