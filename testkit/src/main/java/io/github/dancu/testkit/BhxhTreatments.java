package io.github.dancu.testkit;

import io.github.dancu.citizen.CitizenId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who was treated, in the order in which tests said so. Thread-safe. */
final class BhxhTreatments {
    private final Map<CitizenId, List<SimulatedTreatment>> treatments = new HashMap<>();

    synchronized void add(CitizenId person, SimulatedTreatment treatment) {
        treatments.computeIfAbsent(person, unused -> new ArrayList<>()).add(treatment);
    }

    synchronized List<SimulatedTreatment> of(CitizenId person) {
        return List.copyOf(treatments.getOrDefault(person, List.of()));
    }

    synchronized Optional<SimulatedTreatment> find(String dossier) {
        return treatments.values().stream()
                .flatMap(List::stream)
                .filter(treatment -> Long.toString(treatment.dossier()).equals(dossier))
                .findFirst();
    }
}
