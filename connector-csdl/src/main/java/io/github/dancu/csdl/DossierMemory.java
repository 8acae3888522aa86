package io.github.dancu.csdl;

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
import java.util.function.Supplier;

/** Records that were found for a dossier, for as long as it is worked on; of a campaign nothing is kept. Thread-safe. */
final class DossierMemory {
    private static final int MOST_DOSSIERS = 1_000;

    private final Duration longest;
    private final Supplier<Instant> clock;
    private final Map<Case, Dossier> dossiers = new LinkedHashMap<>();

    /** @param longest how long a record is kept; zero for none */
    DossierMemory(Duration longest, Supplier<Instant> clock) {
        this.longest = longest;
        this.clock = clock;
    }

    synchronized Optional<Answer<Citizen>> recall(Case matter, CitizenQuery query) {
        dropOld();
        return Optional.ofNullable(dossiers.get(matter)).map(dossier -> dossier.found.get(query));
    }

    synchronized void keep(Case matter, CitizenQuery query, Answer<Citizen> answer) {
        if (longest.isZero()
                || !(matter instanceof Case.OfDossier)
                || answer.value().isEmpty()) {
            return;
        }
        dropOld();
        dossiers.computeIfAbsent(matter, unused -> new Dossier(clock.get().plus(longest), new HashMap<>()))
                .found
                .put(query, answer);
        if (dossiers.size() > MOST_DOSSIERS) {
            Iterator<Case> oldest = dossiers.keySet().iterator();
            oldest.next();
            oldest.remove();
        }
    }

    synchronized void forget(Case matter) {
        dossiers.remove(matter);
    }

    synchronized void forgetAll() {
        dossiers.clear();
    }

    private void dropOld() {
        Instant now = clock.get();
        dossiers.values().removeIf(dossier -> !dossier.end.isAfter(now));
    }

    private record Dossier(Instant end, Map<CitizenQuery, Answer<Citizen>> found) {}
}
