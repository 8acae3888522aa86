package io.github.dancu.testkit;

import jakarta.json.JsonObject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * How writes take effect: the items of one all together or one by one, and only as far as a test lets them. One write at a time,
 * so that nothing happens between a check and its effect.
 */
final class PortalIntake {
    private final Deque<Order> orders = new ArrayDeque<>();
    private long writes;
    private boolean oneByOne;

    synchronized void takeOneByOne() {
        oneByOne = true;
    }

    /** @throws IllegalArgumentException if one of the numbers is less than 1 */
    synchronized void fail(int first, int count, PortalFault fault) {
        if (first < 1 || count < 1) {
            throw new IllegalArgumentException("at least one write is to fail, and the next one is the first");
        }
        orders.addFirst(new Order(writes + first, writes + first + count - 1, fault));
    }

    synchronized void mend() {
        orders.clear();
    }

    /** @param refusal why an item cannot take effect, asked of each in turn */
    synchronized PortalAnswer take(
            List<JsonObject> items, Function<JsonObject, Optional<PortalAnswer>> refusal, Consumer<JsonObject> effect) {
        int sound = 0;
        Optional<PortalAnswer> refused = Optional.empty();
        while (sound < items.size() && refused.isEmpty()) {
            refused = refusal.apply(items.get(sound));
            sound += refused.isEmpty() ? 1 : 0;
        }
        int taken = refused.isEmpty() || oneByOne ? sound : 0;
        if (taken == 0) {
            return refused.orElse(PortalAnswer.DONE);
        }
        Optional<PortalFault> fault = nextFault();
        int stored = Math.min(taken, fault.orElse(PortalFault.STORES_ALL).items());
        items.subList(0, stored).forEach(effect);
        return fault.isPresent() ? PortalAnswer.FAILED : refused.orElse(PortalAnswer.DONE);
    }

    private Optional<PortalFault> nextFault() {
        long write = ++writes;
        orders.removeIf(order -> order.last() < write);
        return orders.stream()
                .filter(order -> order.first() <= write)
                .findFirst()
                .map(Order::fault);
    }

    /** Writes that are to fail, counted from the first one ever. */
    private record Order(long first, long last, PortalFault fault) {}
}
