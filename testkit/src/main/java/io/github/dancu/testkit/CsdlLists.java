package io.github.dancu.testkit;

import io.github.dancu.citizen.Citizen;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The lists that were asked for, by request id. Thread-safe. */
final class CsdlLists {
    private final Clock clock;
    private final Map<String, ListOrder> orders = new LinkedHashMap<>();
    private Duration readyAfter = Duration.ZERO;
    private Duration expiresAfter = Duration.ofDays(7);

    CsdlLists(Clock clock) {
        this.clock = clock;
    }

    synchronized void readyAfter(Duration time) {
        readyAfter = notNegative(time);
    }

    synchronized void expireAfter(Duration time) {
        expiresAfter = notNegative(time);
    }

    /** Takes the request, unless there is one of this id already; the answer is the same. */
    synchronized ListRequest take(String id, String service, Supplier<List<Citizen>> people) {
        return seen(orders.computeIfAbsent(id, one -> new ListOrder(one, service, clock.instant(), people.get())));
    }

    synchronized Optional<ListRequest> find(String id) {
        return Optional.ofNullable(orders.get(id)).map(this::seen);
    }

    synchronized Optional<ListRequest> delete(String id) {
        Optional.ofNullable(orders.get(id)).ifPresent(order -> order.delete(clock.instant()));
        return find(id);
    }

    /** Every request, the oldest first. */
    synchronized List<ListRequest> all() {
        return orders.values().stream().map(this::seen).toList();
    }

    private ListRequest seen(ListOrder order) {
        return order.at(clock.instant(), readyAfter, expiresAfter);
    }

    private static Duration notNegative(Duration time) {
        if (time.isNegative()) {
            throw new IllegalArgumentException("a list cannot change before it was asked for");
        }
        return time;
    }
}
