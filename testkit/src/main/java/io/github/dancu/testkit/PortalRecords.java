package io.github.dancu.testkit;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What was pushed to the portal of one kind that belongs to no dossier, in the order of arrival. Thread-safe. */
final class PortalRecords {
    private final PortalIntake intake;
    private final Function<JsonObject, Optional<String>> faultOf;
    private final List<JsonObject> records = new ArrayList<>();

    /** @param faultOf what is wrong with the fields of one */
    PortalRecords(PortalIntake intake, Function<JsonObject, Optional<String>> faultOf) {
        this.intake = intake;
        this.faultOf = faultOf;
    }

    PortalAnswer take(List<JsonObject> arriving) {
        return intake.take(arriving, record -> faultOf.apply(record).map(PortalAnswer::refused), this::add);
    }

    synchronized List<JsonObject> all() {
        return List.copyOf(records);
    }

    List<String> texts() {
        return all().stream().map(JsonObject::toString).toList();
    }

    boolean hasTwice() {
        return DossierStore.hasTwice(all());
    }

    private synchronized void add(JsonObject record) {
        records.add(record);
    }
}
