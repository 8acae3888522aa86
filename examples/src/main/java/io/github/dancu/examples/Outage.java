package io.github.dancu.examples;

import io.github.dancu.resilience.Timeline;
import io.github.dancu.testkit.CsdlSimulator;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes the population database off the line for a while, and brings it back on the same port, whoever waits meanwhile. */
final class Outage {
    private final CsdlSimulator csdl;
    private final Timeline timeline;
    private final Duration length;
    private Consumer<String> news = text -> {};
    private @Nullable Instant endsAt;

    Outage(CsdlSimulator csdl, Timeline timeline, Duration length) {
        this.csdl = csdl;
        this.timeline = timeline;
        this.length = length;
    }

    void begin(Consumer<String> news) {
        this.news = news;
        csdl.stop();
        news.accept("the line is down");
        endsAt = timeline.now().plus(length);
    }

    void endIfDue() {
        if (endsAt != null && !timeline.now().isBefore(endsAt)) {
            csdl.start();
            news.accept("the line is back");
            endsAt = null;
        }
    }
}
