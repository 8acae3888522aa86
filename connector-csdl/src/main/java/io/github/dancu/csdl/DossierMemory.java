package io.github.dancu.csdl;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.audit.Case;
import io.github.dancu.citizen.Citizen;
import io.github.dancu.connect.Answer;
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

/** Records that were found for a dossier, for as long as it is worked on; of a campaign nothing is kept. Thread-safe. */
final class DossierMemory {
    private static final int MOST_DOSSIERS = 1_000;
    private static final int MOST_RECORDS = 1_000;

    private final Duration longest;
    private final Supplier<Instant> clock;
    private final Map<Case, Dossier> dossiers = new LinkedHashMap<>();
    private final ReentrantLock lock = new ReentrantLock();
    private long forgotten;

    /** @param longest how long a record is kept; zero for none */
    DossierMemory(Duration longest, Supplier<Instant> clock) {
        this.longest = longest;
        this.clock = clock;
    }

    /** Stands for the moment: what was asked before a dossier was forgotten is not kept after it. */
    long mark() {
        lock.lock();
        try {
            return forgotten;
        } finally {
            lock.unlock();
        }
    }

    Optional<Answer<Citizen>> recall(AccessContext access, CitizenQuery query) {
        lock.lock();
        try {
            dropOld();
            return Optional.ofNullable(dossiers.get(access.matter()))
                    .map(dossier -> dossier.found.get(new Key(access, query)));
        } finally {
            lock.unlock();
        }
    }

    void keep(AccessContext access, CitizenQuery query, Answer<Citizen> answer, long mark) {
        boolean worthIt =
                access.matter() instanceof Case.OfDossier && answer.value().isPresent();
        if (longest.isZero() || !worthIt) {
            return;
        }
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

    void forget(Predicate<Case> some) {
        lock.lock();
        try {
            forgotten++;
            dossiers.keySet().removeIf(some);
        } finally {
            lock.unlock();
        }
    }

    private void put(AccessContext access, CitizenQuery query, Answer<Citizen> answer) {
        Dossier dossier = dossiers.computeIfAbsent(
                access.matter(), unused -> new Dossier(clock.get().plus(longest), new HashMap<>()));
        if (dossier.found.size() < MOST_RECORDS) {
            dossier.found.put(new Key(access, query), answer);
        }
        if (dossiers.size() > MOST_DOSSIERS) {
            Iterator<Case> oldest = dossiers.keySet().iterator();
            oldest.next();
            oldest.remove();
        }
    }

    private void dropOld() {
        Instant now = clock.get();
        dossiers.values().removeIf(dossier -> !dossier.end.isAfter(now));
    }

    private record Dossier(Instant end, Map<Key, Answer<Citizen>> found) {}

    /** Another officer, or another purpose, asks for themselves. */
    private record Key(AccessContext access, CitizenQuery query) {}
}
