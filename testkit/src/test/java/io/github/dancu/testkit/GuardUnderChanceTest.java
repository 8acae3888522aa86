package io.github.dancu.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.resilience.Attempt;
import io.github.dancu.resilience.AttemptFailure;
import io.github.dancu.resilience.AttemptFailure.Fate;
import io.github.dancu.resilience.AttemptFailure.Trouble;
import io.github.dancu.resilience.BreakerPolicy;
import io.github.dancu.resilience.CallPolicy;
import io.github.dancu.resilience.Guard;
import io.github.dancu.resilience.GuardState;
import io.github.dancu.resilience.Guarded.Answered;
import io.github.dancu.resilience.GuardedSystem;
import io.github.dancu.resilience.LoadPolicy;
import io.github.dancu.resilience.RetryPolicy;
import io.github.dancu.resilience.SafetyClass;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever happens to calls of several operations together, nothing is left taken, and everything recovers. */
@Timeout(120)
class GuardUnderChanceTest extends Crowd {
    private static final int OPERATIONS = 3;
    private static final int SECONDS = 400;
    private static final Duration AFTERWARDS = Duration.ofSeconds(2 * SECONDS);

    private final List<Thread> calling = new ArrayList<>();

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nothing_is_left_taken_and_everything_recovers(long seed) {
        Random chance = new Random(seed);
        int places = 1 + chance.nextInt(6);
        int queue = 1 + chance.nextInt(20);
        LoadPolicy.Builder load =
                LoadPolicy.builder().concurrency(places, places, places).queue(queue);
        if (chance.nextBoolean()) {
            load.rate(5 + chance.nextInt(10), Duration.ofSeconds(1), 1 + chance.nextInt(3));
        }
        GuardedSystem system = system(load);
        List<Guard> guards = anyGuards(system, chance);
        anyCalls(guards, chance);
        anyInterrupts(chance);
        soundCalls(guards);
        Duration later = AFTERWARDS.plusSeconds(SECONDS);
        fillPlaces(system, places, later);
        fillAside(system, queue, later.plusSeconds(SECONDS));

        time.run();

        assertThat(guards).allSatisfy(guard -> assertThat(guard.state()).isEqualTo(GuardState.CLOSED));
        assertThat(ends.values())
                .allSatisfy(end -> assertThat(end.report().total())
                        .isLessThanOrEqualTo(Duration.ofSeconds(35))
                        .isEqualTo(end.report()
                                .queue()
                                .plus(end.report().waits())
                                .plus(end.report().calls())));
        assertThat(ends.subMap("place", "place\uffff").values())
                .as("no place is lost")
                .hasSize(places)
                .allSatisfy(end -> assertThat(end.report().queue()).isZero());
        assertThat(ends.subMap("aside", "aside\uffff").values())
                .as("no room to wait is lost")
                .hasSize(queue)
                .allMatch(Answered.class::isInstance);
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Long.getLong("dancu.chance", 30));
    }

    private static List<Guard> anyGuards(GuardedSystem system, Random chance) {
        List<Guard> guards = new ArrayList<>();
        for (int i = 0; i < OPERATIONS; i++) {
            CallPolicy policy = CallPolicy.ofLookups().toBuilder()
                    .times(Duration.ofSeconds(5 + chance.nextInt(30)), Duration.ofSeconds(1 + chance.nextInt(4)))
                    .breaker(BreakerPolicy.builder()
                            .trials(1 + chance.nextInt(4))
                            .holdFor(Duration.ofSeconds(chance.nextInt(60)))
                            .build())
                    .build();
            SafetyClass safety = chance.nextBoolean() ? SafetyClass.READ : SafetyClass.UNSAFE_WRITE;
            guards.add(system.guard("find " + i, safety, policy));
        }
        return guards;
    }

    private void anyCalls(List<Guard> guards, Random chance) {
        for (int i = 0; i < 2_000; i++) {
            int operation = chance.nextInt(OPERATIONS);
            String name = "call " + i;
            time.at(Duration.ofMillis(chance.nextInt(1_000 * SECONDS)), () -> {
                calling.add(Thread.currentThread());
                try {
                    ends.put(name, guards.get(operation).call(name, anyAttempt(operation, chance)));
                } catch (IllegalStateException crash) {
                    assertThat(crash).hasMessage("crash");
                } finally {
                    calling.remove(Thread.currentThread());
                }
            });
        }
    }

    private Attempt<String> anyAttempt(int operation, Random chance) {
        return timeout -> {
            assertThat(timeout).isGreaterThanOrEqualTo(CallPolicy.SHORTEST_ATTEMPT);
            Duration took = Duration.ofMillis(chance.nextInt(3_000));
            boolean inTime = took.compareTo(timeout) <= 0;
            try {
                time.sleep(inTime ? took : timeout);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new AttemptFailure("interrupted", Trouble.CANCELLED, Fate.UNKNOWN, null);
            }
            return anyEnd(inTime && isLineUp(operation), chance);
        };
    }

    private static String anyEnd(boolean answered, Random chance) throws AttemptFailure {
        switch (chance.nextInt(60)) {
            case 0 -> throw new IllegalStateException("crash");
            case 1 -> throw new AttemptFailure("login", Trouble.FINAL, Fate.NOT_SENT, null);
            case 2 ->
                throw new AttemptFailure(
                        "HTTP 429", Trouble.THROTTLED, Fate.NOT_DONE, Duration.ofSeconds(chance.nextInt(9)));
            default -> {
                if (!answered) {
                    Fate fate = chance.nextBoolean() ? Fate.UNKNOWN : Fate.NOT_SENT;
                    throw new AttemptFailure("cut", Trouble.TRANSIENT, fate, null);
                }
                return "ok";
            }
        }
    }

    /** Each operation has its own outages, of up to a minute. */
    private boolean isLineUp(int operation) {
        long stretch = time.ticks() / Duration.ofSeconds(20).toNanos();
        return new Random(31 * stretch + operation).nextInt(3) > 0;
    }

    private void anyInterrupts(Random chance) {
        for (int i = 0; i < 300; i++) {
            time.at(Duration.ofMillis(chance.nextInt(1_000 * SECONDS)), () -> {
                if (!calling.isEmpty()) {
                    calling.get(chance.nextInt(calling.size())).interrupt();
                }
            });
        }
    }

    private void soundCalls(List<Guard> guards) {
        for (int i = 0; i < 60; i++) {
            Guard guard = guards.get(i % OPERATIONS);
            time.at(AFTERWARDS.plusSeconds(5L * i), () -> guard.call("sound", timeout -> "ok"));
        }
    }

    private void fillPlaces(GuardedSystem system, int places, Duration when) {
        Guard guard = system.guard("places", SafetyClass.READ, CallPolicy.ofLookups());
        for (int i = 0; i < places; i++) {
            callAt(when, "place " + i, guard, answerAfter(Duration.ofSeconds(5)));
        }
    }

    private void fillAside(GuardedSystem system, int queue, Duration when) {
        CallPolicy once = CallPolicy.ofLookups().toBuilder()
                .retry(RetryPolicy.builder().attempts(1).build())
                .build();
        Guard guard = system.guard("aside", SafetyClass.READ, once);
        Duration back = when.plusSeconds(2);
        for (int i = 0; i < 5; i++) {
            callAt(when.plusMillis(300L * i), "first " + i, guard, onALineThatIsBackAt(back));
        }
        for (int i = 0; i < queue; i++) {
            callAt(back, "aside " + i, guard, onALineThatIsBackAt(back));
        }
    }
}
