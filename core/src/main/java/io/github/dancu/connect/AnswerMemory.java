package io.github.dancu.connect;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.audit.Case;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Answers that were found for a case, kept for a while so that the same question of the same officer for the same purpose and case is
 * not asked again. At most 1,000 cases of 1,000 answers are kept. For connectors. Thread-safe.
 *
 * @param <Q> a question; two are the same if they are equal
 * @param <T> what an answer is
 */
public final class AnswerMemory<Q, T> {
    private static final int MOST_CASES = 1_000;
    private static final int MOST_ANSWERS = 1_000;

    private final Duration longest;
    private final Supplier<Instant> clock;
    private final Predicate<Case> worthIt;
    private final Map<Case, Kept<Q, T>> cases = new LinkedHashMap<>();
    private final ReentrantLock lock = new ReentrantLock();
    private long forgotten;

    private AnswerMemory(Duration longest, Supplier<Instant> clock, Predicate<Case> worthIt) {
        this.longest = longest;
        this.clock = clock;
        this.worthIt = worthIt;
    }

    /**
     * A memory of what is asked for dossiers; of campaigns nothing is kept.
     *
     * @param longest how long answers of a case are kept, from its first; zero for not at all
     */
    public static <Q, T> AnswerMemory<Q, T> ofDossiers(Duration longest, Supplier<Instant> clock) {
        return new AnswerMemory<>(longest, clock, Case.OfDossier.class::isInstance);
    }

    /**
     * A memory of what is asked for any case.
     *
     * @param longest how long answers of a case are kept, from its first; zero for not at all
     */
    public static <Q, T> AnswerMemory<Q, T> ofAll(Duration longest, Supplier<Instant> clock) {
        return new AnswerMemory<>(longest, clock, any -> true);
    }

    /**
     * The answer that is kept, or a new one, which is kept if it holds something.
     *
     * @param reuse writes down that an answer is used again
     * @param ask asks
     * @param worthKeeping whether what was found is kept
     */
    public Answer<T> remembered(
            AccessContext access, Q query, Runnable reuse, Supplier<Answer<T>> ask, Predicate<T> worthKeeping) {
        if (longest.isZero() || !worthIt.test(access.matter())) {
            return ask.get();
        }
        Optional<Answer<T>> known = recall(access, query);
        if (known.isPresent()) {
            reuse.run();
            return known.get();
        }
        long mark = mark();
        Answer<T> answer = ask.get();
        if (answer.value().filter(worthKeeping).isPresent()) {
            keep(access, query, answer, mark);
        }
        return answer;
    }

    /** Forgets what was kept of some cases. */
    public void forget(Predicate<Case> some) {
        lock.lock();
        try {
            forgotten++;
            cases.keySet().removeIf(some);
        } finally {
            lock.unlock();
        }
    }

    private Optional<Answer<T>> recall(AccessContext access, Q query) {
        lock.lock();
        try {
            dropOld();
            return Optional.ofNullable(cases.get(access.matter()))
                    .map(kept -> kept.found.get(new Key<>(access, query)));
        } finally {
            lock.unlock();
        }
    }

    /** Stands for the moment: what was asked before a case was forgotten is not kept after it. */
    private long mark() {
        lock.lock();
        try {
            return forgotten;
        } finally {
            lock.unlock();
        }
    }

    private void keep(AccessContext access, Q query, Answer<T> answer, long mark) {
        lock.lock();
        try {
            dropOld();
            if (forgotten == mark) {
                put(access, query, answer);
            }
        } finally {
            lock.unlock();
        }
    }

    private void put(AccessContext access, Q query, Answer<T> answer) {
        Kept<Q, T> kept = cases.computeIfAbsent(
                access.matter(), unused -> new Kept<>(clock.get().plus(longest), new HashMap<>()));
        if (kept.found.size() < MOST_ANSWERS) {
            kept.found.put(new Key<>(access, query), answer);
        }
        if (cases.size() > MOST_CASES) {
            Iterator<Case> oldest = cases.keySet().iterator();
            oldest.next();
            oldest.remove();
        }
    }

    private void dropOld() {
        Instant now = clock.get();
        cases.values().removeIf(kept -> !kept.end.isAfter(now));
    }

    private record Kept<Q, T>(Instant end, Map<Key<Q>, Answer<T>> found) {}

    /** Another officer, or another purpose, asks for themselves. */
    private record Key<Q>(AccessContext access, Q query) {}
}
