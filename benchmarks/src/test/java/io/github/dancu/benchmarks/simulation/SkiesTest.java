package io.github.dancu.benchmarks.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.benchmarks.simulation.Reply.Kind;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SkiesTest {
    private final SplittableRandom luck = new SplittableRandom(7);

    @Test
    void half_of_the_fair_answers_come_within_the_median() {
        Sky sky = Skies.fair(Duration.ofMillis(200));

        long early = IntStream.range(0, 10_000)
                .mapToObj(i -> sky.reply(Duration.ZERO, luck))
                .filter(reply -> reply.after().toMillis() <= 200)
                .count();

        assertThat(early).isBetween(4_800L, 5_200L);
    }

    @Test
    void workers_do_what_they_can_one_request_after_the_other_and_refuse_what_does_not_fit() {
        Sky sky = Skies.workers(2, Duration.ofSeconds(1), 4);
        List<Reply> replies = IntStream.range(0, 8)
                .mapToObj(i -> sky.reply(Duration.ZERO, new SplittableRandom(7)))
                .toList();

        Duration work = replies.get(0).after();
        assertThat(replies.subList(0, 6))
                .extracting(Reply::after)
                .containsExactly(
                        work,
                        work,
                        work.multipliedBy(2),
                        work.multipliedBy(2),
                        work.multipliedBy(3),
                        work.multipliedBy(3));
        assertThat(replies.subList(6, 8)).extracting(Reply::kind).containsOnly(Kind.ERROR);
        assertThat(sky.reply(work.multipliedBy(3), new SplittableRandom(7)).after())
                .as("all done: nobody waits")
                .isEqualTo(work);
    }

    @Test
    void a_throttling_system_answers_its_burst_and_then_its_rate() {
        Sky sky = Skies.throttling(Skies.fair(Duration.ofMillis(200)), 2, 3, Duration.ofSeconds(5));

        assertThat(kinds(sky, Duration.ZERO, 5))
                .containsExactly(Kind.ANSWER, Kind.ANSWER, Kind.ANSWER, Kind.THROTTLED, Kind.THROTTLED);
        assertThat(kinds(sky, Duration.ofSeconds(1), 3)).containsExactly(Kind.ANSWER, Kind.ANSWER, Kind.THROTTLED);
    }

    @Test
    void a_flapping_line_is_up_and_down_in_turns() {
        Sky sky = Skies.flapping(
                Skies.fair(Duration.ofMillis(200)), Duration.ofSeconds(30), Skies.noLine(), Duration.ofSeconds(30));

        assertThat(IntStream.of(0, 29, 30, 59, 60, 95)
                        .mapToObj(second ->
                                sky.reply(Duration.ofSeconds(second), luck).kind()))
                .containsExactly(
                        Kind.ANSWER,
                        Kind.ANSWER,
                        Kind.NO_CONNECTION,
                        Kind.NO_CONNECTION,
                        Kind.ANSWER,
                        Kind.NO_CONNECTION);
    }

    @Test
    void one_trouble_takes_the_place_of_the_usual_sky_for_its_time_only() {
        Sky sky = Skies.fair(Duration.ofMillis(200))
                .but(Duration.ofSeconds(10), Duration.ofSeconds(20), Skies.blackHole());

        assertThat(sky.reply(Duration.ofSeconds(9), luck).kind()).isEqualTo(Kind.ANSWER);
        assertThat(sky.reply(Duration.ofSeconds(10), luck).after()).isGreaterThan(Duration.ofHours(1));
        assertThat(sky.reply(Duration.ofSeconds(20), luck).kind()).isEqualTo(Kind.ANSWER);
    }

    @Test
    void callers_come_as_often_as_the_traffic_says() {
        Traffic traffic = Traffic.perSecond(1).but(Duration.ofHours(1), Duration.ofHours(2), 3);

        List<Duration> arrivals = traffic.arrivals(Duration.ofHours(3), luck);

        assertThat(arrivals).isSorted();
        assertThat(arrivals.stream().filter(at -> at.toHours() == 0).count()).isBetween(3_400L, 3_800L);
        assertThat(arrivals.stream().filter(at -> at.toHours() == 1).count()).isBetween(10_400L, 11_200L);
    }

    private List<Kind> kinds(Sky sky, Duration at, int attempts) {
        return IntStream.range(0, attempts)
                .mapToObj(i -> sky.reply(at, luck).kind())
                .toList();
    }
}
