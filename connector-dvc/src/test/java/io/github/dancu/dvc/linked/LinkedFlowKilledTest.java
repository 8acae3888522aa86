package io.github.dancu.dvc.linked;

import static io.github.dancu.dossier.LinkedStatus.ACCEPTED;
import static io.github.dancu.dossier.LinkedStatus.RECEIVED;
import static io.github.dancu.dossier.LinkedStatus.REFUSED;
import static io.github.dancu.dossier.LinkedStatus.REGISTERED;
import static io.github.dancu.dossier.LinkedStatus.RESULT_RETURNED;
import static io.github.dancu.dossier.LinkedStatus.SENT_TO_JUSTICE;
import static io.github.dancu.dossier.LinkedStatus.SUPPLEMENT_REQUESTED;
import static io.github.dancu.dvc.linked.LinkedCallers.CODE;
import static io.github.dancu.dvc.linked.LinkedCallers.LINKED;
import static io.github.dancu.dvc.linked.LinkedCallers.WHY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.dossier.LinkedStage;
import io.github.dancu.dossier.LinkedStatus;
import io.github.dancu.dvc.linked.World.Program;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A program that is killed before or after anything it does to the world (a request, a line in the journal, a word to an agency),
 * and another that takes its place: the end is that of a program that nobody disturbed.
 */
class LinkedFlowKilledTest {
    private static final int MOST_TICKS = 40;
    private static final Set<LinkedStanding> ENDS =
            EnumSet.of(LinkedStanding.FINISHED, LinkedStanding.REFUSED, LinkedStanding.CLOSED);

    /** What the world outside does in a story, whenever the program has done what it can. */
    private interface Story {
        void file(World world);

        /** @return whether anything was done */
        boolean goOn(World world, Program program, LinkedState state);
    }

    @TestFactory
    Stream<DynamicTest> a_birth_ends_the_same_wherever_the_program_is_killed() {
        return everywhere(
                new Registering(World::fileBirth),
                List.of(RECEIVED, ACCEPTED, SENT_TO_JUSTICE, REGISTERED, RESULT_RETURNED),
                1);
    }

    @TestFactory
    Stream<DynamicTest> a_death_ends_the_same_wherever_the_program_is_killed() {
        return everywhere(
                new Registering(World::fileDeath),
                List.of(RECEIVED, ACCEPTED, SENT_TO_JUSTICE, REGISTERED, RESULT_RETURNED),
                1);
    }

    @TestFactory
    Stream<DynamicTest> a_supplemented_birth_ends_the_same_wherever_the_program_is_killed() {
        return everywhere(
                new Supplementing(),
                List.of(
                        RECEIVED,
                        ACCEPTED,
                        SENT_TO_JUSTICE,
                        SUPPLEMENT_REQUESTED,
                        SENT_TO_JUSTICE,
                        REGISTERED,
                        RESULT_RETURNED),
                2);
    }

    @TestFactory
    Stream<DynamicTest> a_refused_death_ends_the_same_wherever_the_program_is_killed() {
        return everywhere(new Refusing(), List.of(RECEIVED, ACCEPTED, SENT_TO_JUSTICE, REFUSED), 1);
    }

    @TestFactory
    Stream<DynamicTest> a_resumed_birth_ends_the_same_wherever_the_program_is_killed() {
        return everywhere(new Resuming(), List.of(RECEIVED, ACCEPTED, SENT_TO_JUSTICE, REGISTERED, RESULT_RETURNED), 1);
    }

    @TestFactory
    Stream<DynamicTest> a_birth_that_a_system_called_wrong_ends_the_same_wherever_the_program_is_killed() {
        return everywhere(
                new CalledWrong(), List.of(RECEIVED, ACCEPTED, SENT_TO_JUSTICE, REGISTERED, RESULT_RETURNED), 1);
    }

    @TestFactory
    Stream<DynamicTest> a_birth_that_is_closed_ends_the_same_wherever_the_program_is_killed() {
        return everywhere(new Closing(), List.of(RECEIVED, ACCEPTED, SENT_TO_JUSTICE, REGISTERED), 1);
    }

    private static Stream<DynamicTest> everywhere(Story story, List<LinkedStatus> statuses, int handOvers) {
        End undisturbed = told(story, 0);
        assertThat(undisturbed.statuses).isEqualTo(statuses);
        assertThat(undisturbed.handOvers).isEqualTo(handOvers);
        return Stream.iterate(1, place -> place <= undisturbed.moments.size(), place -> place + 1)
                .map(place -> DynamicTest.dynamicTest(place + ": " + undisturbed.moments.get(place - 1), () -> {
                    End killed = told(story, place);
                    assertThat(killed.lives).as("lives").isEqualTo(2);
                    assertThat(killed.kept).isEqualTo(undisturbed.kept);
                    assertThat(killed.statuses).isEqualTo(undisturbed.statuses);
                    assertThat(killed.begun).isEqualTo(undisturbed.begun);
                    assertThat(killed.handOvers).isEqualTo(undisturbed.handOvers);
                    assertThat(killed.nothingTwice).isTrue();
                }));
    }

    /** Tells the whole story; the first program is killed at this place. */
    private static End told(Story story, int killAt) {
        try (World world = new World()) {
            story.file(world);
            world.boundaries.killAt(killAt);
            Program program = world.program();
            int lives = 1;
            for (int tick = 0; tick < MOST_TICKS; tick++) {
                try {
                    Optional<LinkedState> state = program.tick();
                    if (state.isPresent() && !story.goOn(world, program, state.get())) {
                        return End.of(world, lives);
                    }
                } catch (Boundaries.Killed killed) {
                    lives++;
                    program = world.program();
                }
            }
            throw new AssertionError("the story has no end");
        }
    }

    /** How it came out. */
    private record End(
            Map<String, String> kept,
            List<LinkedStatus> statuses,
            List<String> begun,
            int handOvers,
            boolean nothingTwice,
            int lives,
            List<String> moments) {
        static End of(World world, int lives) {
            return new End(
                    new TreeMap<>(world.journal.kept),
                    world.simulator.statusesOf(LINKED.toText()),
                    List.copyOf(world.desks.begun),
                    world.simulator.handOversOf(CODE),
                    world.simulator.noWriteTwice(),
                    lives,
                    List.copyOf(world.boundaries.passed()));
        }
    }

    /** Officer and agencies do what they are asked. */
    private static class Registering implements Story {
        private final Consumer<World> filing;

        Registering(Consumer<World> filing) {
            this.filing = filing;
        }

        @Override
        public void file(World world) {
            filing.accept(world);
        }

        @Override
        public boolean goOn(World world, Program program, LinkedState state) {
            if (ENDS.contains(state.standing())) {
                return false;
            }
            LinkedStage stage = state.stage().orElseThrow();
            if (state.finished().isEmpty()) {
                officer(world, state);
            } else {
                agency(world, program, state, stage);
            }
            return true;
        }

        void officer(World world, LinkedState state) {
            if (state.standing() == LinkedStanding.WAITING && world.simulator.handOversOf(CODE) > 0) {
                try {
                    world.simulator.register(CODE);
                } catch (IllegalArgumentException registeredAlready) {
                    // The program was killed before it looked.
                }
            }
        }

        void agency(World world, Program program, LinkedState state, LinkedStage stage) {
            if (state.standing() == LinkedStanding.WAITING) {
                world.desks.decide(StageOutcome.done(stage + "-1"));
            }
        }
    }

    private static final class Supplementing extends Registering {
        Supplementing() {
            super(World::fileBirth);
        }

        @Override
        void officer(World world, LinkedState state) {
            boolean first = world.simulator.handOversOf(CODE) == 1;
            if (state.standing() == LinkedStanding.SUPPLEMENT_REQUESTED) {
                if (world.simulator.isReceived(LINKED.toText())) {
                    world.simulator.supply(LINKED.toText());
                }
            } else if (first && state.standing() == LinkedStanding.WAITING) {
                world.simulator.askForSupplement(CODE, "Thiếu giấy chứng sinh");
            } else {
                super.officer(world, state);
            }
        }
    }

    private static final class Refusing extends Registering {
        Refusing() {
            super(World::fileDeath);
        }

        @Override
        void officer(World world, LinkedState state) {
            if (state.standing() == LinkedStanding.WAITING && world.simulator.handOversOf(CODE) > 0) {
                try {
                    world.simulator.refuse(CODE, "Trùng hồ sơ");
                } catch (IllegalArgumentException refusedAlready) {
                    // The program was killed before it looked.
                }
            }
        }
    }

    private static final class Resuming extends Registering {
        Resuming() {
            super(World::fileBirth);
        }

        @Override
        void agency(World world, Program program, LinkedState state, LinkedStage stage) {
            boolean firstTry = world.desks.begun.equals(List.of(LINKED + "/PERMANENT_RESIDENCE/1"));
            if (state.standing() == LinkedStanding.STOPPED) {
                program.flow.resume(WHY, LINKED);
            } else if (firstTry && state.standing() == LinkedStanding.WAITING) {
                world.desks.decide(StageOutcome.refused("Chưa có chỗ ở hợp pháp"));
            } else {
                super.agency(world, program, state, stage);
            }
        }
    }

    private static final class CalledWrong extends Registering {
        CalledWrong() {
            super(World::fileBirth);
        }

        @Override
        public void file(World world) {
            super.file(world);
            world.simulator.callWrong("nhanHoSoDKHT");
        }

        @Override
        public boolean goOn(World world, Program program, LinkedState state) {
            if (state.standing() == LinkedStanding.STOPPED) {
                world.simulator.callNothingWrong();
                program.flow.resume(WHY, LINKED);
                return true;
            }
            return super.goOn(world, program, state);
        }
    }

    private static final class Closing extends Registering {
        Closing() {
            super(World::fileBirth);
        }

        @Override
        void agency(World world, Program program, LinkedState state, LinkedStage stage) {
            if (state.standing() == LinkedStanding.STOPPED) {
                program.flow.close(LINKED, "Công dân rút phần còn lại");
            } else if (state.standing() == LinkedStanding.WAITING) {
                world.desks.decide(StageOutcome.refused("Chưa có chỗ ở hợp pháp"));
            }
        }
    }
}
