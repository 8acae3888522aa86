package io.github.dancu.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dancu.resilience.AttemptFailure.Fate;
import io.github.dancu.resilience.AttemptFailure.Trouble;
import io.github.dancu.resilience.BreakerPolicy;
import io.github.dancu.resilience.CallPolicy;
import io.github.dancu.resilience.Guard;
import io.github.dancu.resilience.Guarded;
import io.github.dancu.resilience.LoadPolicy;
import io.github.dancu.resilience.RetryPolicy;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallMetersTest {
    private static final Path PAGE = Path.of("..", "docs", "observing.md");
    private static final CallPolicy ONE_ATTEMPT = CallPolicy.ofLookups().toBuilder()
            .retry(RetryPolicy.builder().attempts(1).build())
            .build();
    private static final LoadPolicy ONE_PLACE =
            LoadPolicy.builder().concurrency(1, 1, 1).build();

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final CallMeters meters = CallMeters.on(registry);

    @Test
    void each_call_is_timed_by_how_it_ended() {
        Line line = new Line(meters);

        line.guard().call("7f3a", line.answer());
        line.guard().call("7f3b", line.answer());
        line.guard().call("7f3c", line.failing(1, Line.failure(Trouble.FINAL, Fate.NOT_DONE)));

        assertThat(millis(timer("dancu.call", "outcome", "answered"))).isEqualTo(200);
        assertThat(timer("dancu.call", "outcome", "answered").count()).isEqualTo(2);
        assertThat(timer("dancu.call", "outcome", "failed").count()).isEqualTo(1);
        assertThat(timer("dancu.call", "outcome", "circuit").count()).isZero();
    }

    @Test
    void the_time_of_a_call_is_the_whole_time() {
        Line line = new Line(meters);

        line.guard().call("7f3a", line.failing(2, Line.failure(Trouble.TRANSIENT, Fate.UNKNOWN)));

        assertThat(timer("dancu.call", "outcome", "answered").totalTime(TimeUnit.NANOSECONDS))
                .isEqualTo((double) line.time.elapsed().toNanos());
    }

    @Test
    void each_attempt_is_timed_by_what_became_of_it() {
        Line line = new Line(meters);

        line.guard().call("7f3a", line.failing(2, Line.failure(Trouble.TRANSIENT, Fate.NOT_SENT)));
        line.guard().call("7f3b", line.failing(1, Line.failure(Trouble.THROTTLED, Fate.NOT_DONE)));

        assertThat(millis(timer("dancu.attempt", "outcome", "transient", "fate", "not_sent")))
                .isEqualTo(200);
        assertThat(timer("dancu.attempt", "outcome", "throttled", "fate", "not_done")
                        .count())
                .isEqualTo(1);
        assertThat(timer("dancu.attempt", "outcome", "answered", "fate", "done").count())
                .isEqualTo(2);
    }

    @Test
    void each_wait_is_timed_by_what_it_was_for() {
        Line line = new Line(meters);

        Guarded<String> end = line.guard().call("7f3a", line.failing(2, Line.failure(Trouble.TRANSIENT, Fate.UNKNOWN)));

        Timer backoff = timer("dancu.wait", "reason", "backoff");
        assertThat(backoff.count()).isEqualTo(2);
        assertThat(backoff.totalTime(TimeUnit.NANOSECONDS))
                .isEqualTo((double) end.report().waits().toNanos());
        assertThat(timer("dancu.wait", "reason", "place").count()).isZero();
    }

    @Test
    void calls_under_way_are_shown_by_what_they_do() {
        Line line = new Line(meters, ONE_PLACE);
        Guard guard = line.guard();
        TreeSet<String> seen = new TreeSet<>();

        guard.call("7f3a", timeout -> {
            line.time.duringNextWait(() -> seen.add("queueing: " + active("work") + " " + active("place")));
            guard.call("7f3b", line.answer());
            seen.add("working: " + active("work") + " " + active("place"));
            return "ok";
        });

        assertThat(seen).containsExactly("queueing: 1 1", "working: 1 0");
        assertThat(active("work")).isZero();
    }

    @Test
    void a_call_that_waits_to_repeat_is_not_at_work() {
        Line line = new Line(meters);
        TreeSet<String> seen = new TreeSet<>();
        line.time.duringNextWait(() -> seen.add(active("work") + " " + active("backoff")));

        line.guard().call("7f3a", line.failing(1, Line.failure(Trouble.TRANSIENT, Fate.UNKNOWN)));

        assertThat(seen).containsExactly("0 1");
        assertThat(active("backoff")).isZero();
    }

    @Test
    void a_call_that_crashes_is_counted_and_no_longer_under_way() {
        Line line = new Line(meters);

        assertThatThrownBy(() -> line.guard().call("7f3a", line.crash())).isInstanceOf(IllegalStateException.class);

        assertThat(timer("dancu.call", "outcome", "crashed").count()).isEqualTo(1);
        assertThat(active("work")).isZero();
    }

    @Test
    void a_circuit_is_in_one_state_at_a_time() {
        Line line = new Line(meters);
        Guard guard = line.guard(ONE_ATTEMPT);

        guard.call("7f3a", line.answer());
        assertThat(states()).containsExactly("closed");

        for (int i = 0; i < 5; i++) {
            guard.call("7f3a", line.failing(1, Line.failure(Trouble.TRANSIENT, Fate.NOT_SENT)));
        }
        assertThat(states()).containsExactly("holding");

        line.time.advance(Duration.ofMinutes(2));
        guard.call("7f3a", line.answer());
        assertThat(states()).containsExactly("half_open");
    }

    @Test
    void the_budget_is_what_the_last_call_left() {
        CallPolicy small = CallPolicy.ofLookups().toBuilder()
                .retry(RetryPolicy.builder().attempts(3).budget(100, 14, 5, 5).build())
                .build();
        Line line = new Line(meters);

        line.guard(small).call("7f3a", timeout -> {
            assertThat(gauge("dancu.budget.left")).as("not known yet").isNaN();
            return "ok";
        });
        line.guard(small).call("7f3b", line.failing(3, Line.failure(Trouble.TRANSIENT, Fate.UNKNOWN)));

        assertThat(gauge("dancu.budget.left")).isEqualTo(72);
        assertThat(gauge("dancu.budget.size")).isEqualTo(100);
    }

    @Test
    void places_are_known_before_the_first_call_and_follow_what_the_system_bears() {
        Line line = new Line(meters);
        assertThat(registry.get("dancu.places").tag("system", "CSDL").gauge().value())
                .isEqualTo(20);

        line.guard().call("7f3a", line.failing(1, Line.failure(Trouble.THROTTLED, Fate.NOT_DONE)));

        assertThat(registry.get("dancu.places").gauge().value()).isEqualTo(18);
    }

    @Test
    void meters_made_anew_on_the_same_registry_are_not_stuck_at_the_old_state() {
        Line before = new Line(meters);
        for (int i = 0; i < 5; i++) {
            before.guard(ONE_ATTEMPT).call("7f3a", before.failing(1, Line.failure(Trouble.TRANSIENT, Fate.NOT_SENT)));
        }
        Line after = new Line(CallMeters.on(registry), ONE_PLACE);

        after.guard().call("7f3a", after.answer());

        assertThat(states()).containsExactly("closed");
        assertThat(registry.get("dancu.places").gauge().value()).isEqualTo(1);
        assertThat(timer("dancu.call", "outcome", "answered").count()).isEqualTo(1);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whatever_happens_there_are_no_more_series_and_no_tag_says_anything_else(long seed) {
        Random random = new Random(seed);
        Line line = new Line(meters, LoadPolicy.builder().queue(1).build());
        Guard guard = line.guard(CallPolicy.ofLookups().toBuilder()
                .breaker(BreakerPolicy.builder().holdFor(Duration.ofSeconds(5)).build())
                .build());
        guard.call("7f3a", line.answer());
        Set<Meter.Id> first = ids();

        for (int i = 0; i < 500; i++) {
            Trouble trouble = oneOf(Trouble.values(), random);
            Fate fate = oneOf(Fate.values(), random);
            String personal = "Nguyễn Văn Mẫu 003099" + String.format("%06d", i);
            guard.call(personal, line.failing(random.nextInt(4), Line.failure(personal, trouble, fate)));
            line.time.advance(Duration.ofSeconds(random.nextInt(20)));
        }

        assertThat(ids()).isEqualTo(first).hasSizeLessThan(60);
        assertThat(first.stream().flatMap(id -> id.getTags().stream()).map(Tag::getValue))
                .allMatch(value -> value.matches("CSDL|find|[a-z]+(_[a-z]+)?"))
                .noneMatch(value -> value.contains("nguyễn"));
    }

    @Test
    void the_page_names_every_meter_with_its_tags_and_no_other() throws IOException {
        Line line = new Line(meters);
        line.guard().call("7f3a", line.answer());

        Set<String> rows = Files.readString(PAGE)
                .lines()
                .filter(row -> row.startsWith("| `dancu."))
                .map(row -> row.split("\\|", -1))
                .map(cells -> cells[1].replace("`", "").strip() + " "
                        + new TreeSet<>(Set.of(cells[3].replace("`", "").strip().split(", "))))
                .collect(Collectors.toSet());

        assertThat(rows)
                .isEqualTo(ids().stream()
                        .map(id -> id.getName() + " "
                                + id.getTags().stream().map(Tag::getKey).collect(Collectors.toCollection(TreeSet::new)))
                        .collect(Collectors.toSet()));
    }

    private static <T> T oneOf(T[] values, Random random) {
        return List.of(values).get(random.nextInt(values.length));
    }

    private Set<Meter.Id> ids() {
        return registry.getMeters().stream().map(Meter::getId).collect(Collectors.toSet());
    }

    private Timer timer(String name, String... tags) {
        return registry.get(name)
                .tags("system", "CSDL", "operation", "find")
                .tags(tags)
                .timer();
    }

    private static long millis(Timer timer) {
        return (long) timer.totalTime(TimeUnit.MILLISECONDS);
    }

    private double gauge(String name) {
        return registry.get(name)
                .tags("system", "CSDL", "operation", "find")
                .gauge()
                .value();
    }

    private int active(String phase) {
        return (int)
                registry.get("dancu.calls.active").tag("phase", phase).gauge().value();
    }

    private Set<String> states() {
        return registry.get("dancu.circuit").gauges().stream()
                .filter(gauge -> gauge.value() == 1)
                .map(gauge -> gauge.getId().getTag("state"))
                .collect(Collectors.toSet());
    }
}
