package io.github.dancu.testkit;

import io.github.dancu.citizen.Citizen;
import io.github.dancu.citizen.Personal;
import java.time.Instant;
import java.util.List;

/**
 * A list that was asked for, as it is at one moment.
 *
 * @param service the operation it was asked with
 * @param events what happened to it so far, the first its creation
 * @param result whom the list names, as they were when it was asked for; nobody unless it is ready
 */
@Personal
record ListRequest(String id, String service, List<ListEvent> events, List<Citizen> result) {
    Instant created() {
        return events.get(0).time();
    }

    ListStatus status() {
        return events.get(events.size() - 1).status();
    }

    boolean isReady() {
        return status() == ListStatus.READY;
    }

    @Override
    public String toString() {
        return "ListRequest[" + service + ", " + status() + "]";
    }
}
