package io.github.dancu.testkit;

import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The answers that a test ordered, in turn for each function. Thread-safe. */
final class BhxhOrders {
    /** Instead of a function: the card check, whichever generation is asked. */
    static final String ANY_CARD_CHECK = "";

    private final Map<String, Queue<Order>> orders = new ConcurrentHashMap<>();

    void add(String function, String code, String note) {
        orders.computeIfAbsent(function, unused -> new ConcurrentLinkedQueue<>())
                .add(new Order(code, note));
    }

    Optional<Order> next(String function) {
        return Optional.ofNullable(orders.get(function)).map(Queue::poll);
    }

    /** A code, known or not, and the text beside it. */
    record Order(String code, String note) {}
}
