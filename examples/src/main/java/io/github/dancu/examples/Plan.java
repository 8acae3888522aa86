package io.github.dancu.examples;

import java.time.Duration;

/**
 * How much the office has to do, and when the line to the population database is down.
 *
 * @param citizens citizens to authenticate and look up
 * @param cards cards to check, at most {@code citizens}
 * @param dossiers dossiers to submit, at most {@code citizens}
 * @param outageAfter after how many citizens the line goes down
 * @param outage how long it is down
 * @param seed what the synthetic people are made from
 */
record Plan(int citizens, int cards, int dossiers, int outageAfter, Duration outage, long seed) {
    static Plan ofDefaults() {
        return new Plan(1000, 200, 50, 400, Duration.ofSeconds(6), 269);
    }
}
