package io.github.dancu.dvc.linked;

import static io.github.dancu.dossier.LinkedStatus.ACCEPTED;
import static io.github.dancu.dossier.LinkedStatus.RECEIVED;
import static io.github.dancu.dossier.LinkedStatus.REGISTERED;
import static io.github.dancu.dossier.LinkedStatus.RESULT_RETURNED;
import static io.github.dancu.dossier.LinkedStatus.SENT_TO_JUSTICE;
import static io.github.dancu.dvc.linked.LinkedCallers.CODE;
import static io.github.dancu.dvc.linked.LinkedCallers.LINKED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.connect.ConnectorException;
import io.github.dancu.dossier.LinkedStage;
import io.github.dancu.dvc.linked.World.Program;
import io.github.dancu.testkit.GatewayFault;
import io.github.dancu.testkit.LineFault;
import io.github.dancu.testkit.SimulatedFault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A birth whose line breaks once, at each request in turn, in every way: also after the system did its work. */
class LinkedFlowFaultsTest {
    private static final int MOST_TICKS = 40;

    static Stream<SimulatedFault> faults() {
        return Stream.concat(
                Stream.of(LineFault.values()),
                Stream.of(
                        GatewayFault.PROVIDER_ERROR,
                        GatewayFault.LGSP_UNAUTHORIZED,
                        GatewayFault.LGSP_TOO_MANY_REQUESTS,
                        GatewayFault.HALF_BODY));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void everything_is_done_once_and_in_order(SimulatedFault fault) {
        int requests = told(fault, Integer.MAX_VALUE);
        for (int broken = 1; broken <= requests; broken++) {
            told(fault, broken);
        }
        assertThat(requests).isGreaterThan(15);
    }

    /** @return how many requests it took */
    private static int told(SimulatedFault fault, int broken) {
        try (World world = new World()) {
            world.fileBirth();
            AtomicInteger requests = new AtomicInteger();
            world.spy(request -> {
                if (requests.incrementAndGet() == broken) {
                    world.simulator.line().breakNext(1, fault);
                }
            });
            LinkedState end = lived(world);

            assertThat(end.standing()).as("request %s", broken).isEqualTo(LinkedStanding.FINISHED);
            assertThat(end.finished())
                    .extracting(FinishedStage::reference)
                    .containsExactly("1", "PERMANENT_RESIDENCE-1", "CHILD_HEALTH_CARD-1");
            assertThat(world.simulator.statusesOf(LINKED.toText()))
                    .containsExactly(RECEIVED, ACCEPTED, SENT_TO_JUSTICE, REGISTERED, RESULT_RETURNED);
            assertThat(world.simulator.handOversOf(CODE)).isEqualTo(1);
            assertThat(world.simulator.noWriteTwice()).isTrue();
            assertThat(world.desks.begun)
                    .isEqualTo(List.of(LINKED + "/PERMANENT_RESIDENCE/1", LINKED + "/CHILD_HEALTH_CARD/1"));
            return requests.get();
        }
    }

    private static LinkedState lived(World world) {
        Program program = world.program();
        for (int tick = 0; tick < MOST_TICKS; tick++) {
            Optional<LinkedState> state = Optional.empty();
            try {
                state = program.tick();
            } catch (ConnectorException later) {
                // The next tick goes on from what was saved; a refused login is not tried again at once.
                world.timeline.pass(Duration.ofMinutes(1));
            }
            if (state.filter(one -> one.standing() == LinkedStanding.FINISHED).isPresent()) {
                return state.get();
            }
            state.ifPresent(one -> actOutside(world, one));
        }
        throw new AssertionError("the story has no end");
    }

    private static void actOutside(World world, LinkedState state) {
        if (state.standing() != LinkedStanding.WAITING) {
            return;
        }
        LinkedStage stage = state.stage().orElseThrow();
        if (!state.finished().isEmpty()) {
            world.desks.decide(StageOutcome.done(stage + "-1"));
        } else if (world.simulator.handOversOf(CODE) == 1 && state.reported().size() == 3) {
            try {
                world.simulator.register(CODE);
            } catch (IllegalArgumentException registeredAlready) {
                // The answer that said so was lost.
            }
        }
    }
}
