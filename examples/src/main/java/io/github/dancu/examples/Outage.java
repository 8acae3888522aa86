package io.github.dancu.examples;

import io.github.dancu.resilience.Timeline;
import io.github.dancu.testkit.CsdlSimulator;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes the population database off the line for a while, and brings it back on the same port. */
final class Outage {
    private final CsdlSimulator csdl;
    private final Timeline timeline;
    private final Duration length;
    private final Consumer<String> news;
    private @Nullable Instant endsAt;

    Outage(CsdlSimulator csdl, Timeline timeline, Duration length, Consumer<String> news) {
        this.csdl = csdl;
        this.timeline = timeline;
        this.length = length;
        this.news = news;
    }

    void begin() {
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
