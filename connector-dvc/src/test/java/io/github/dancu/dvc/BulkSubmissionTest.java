package io.github.dancu.dvc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.bulk.BulkResult;
import io.github.dancu.connect.InvalidRequestException;
import io.github.dancu.connect.OutcomeUnknownException;
import io.github.dancu.connect.Receipt;
import io.github.dancu.connect.Receipt.State;
import io.github.dancu.connect.Violation;
import io.github.dancu.dossier.Dossier;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Five thousand dossiers of which three in a hundred are wrong, over a line that breaks for one in ten. */
@Timeout(300)
class BulkSubmissionTest {
    private static final int DOSSIERS = 5_000;

    @ParameterizedTest(name = "look-ups show steps: {0}")
    @ValueSource(booleans = {true, false})
    void what_is_right_is_stored_once_what_is_wrong_is_named_and_no_more_is_alive_than_the_window_says(boolean shown) {
        BulkDesk desk = new BulkDesk(shown, 0);
        List<BulkResult<Dossier, Receipt>> results = new ArrayList<>();
        desk.run(IntStream.range(0, DOSSIERS).boxed(), results::add);

        assertThat(results).extracting(BulkResult::row).isEqualTo(rows());
        List<BulkResult<Dossier, Receipt>> wrong = new ArrayList<>();
        List<Integer> inDoubt = new ArrayList<>();
        for (BulkResult<Dossier, Receipt> result : results) {
            if (result instanceof BulkResult.PassedOver<Dossier, Receipt> passedOver) {
                if (passedOver.reason() instanceof InvalidRequestException) {
                    wrong.add(result);
                } else {
                    assertThat(passedOver.reason()).isInstanceOf(OutcomeUnknownException.class);
                    inDoubt.add((int) result.row() - 1);
                }
            } else {
                assertThat(result.value()).map(Receipt::state).contains(State.ACCEPTED);
            }
        }
        assertThat(wrong).hasSize(DOSSIERS * 3 / 100).allSatisfy(BulkSubmissionTest::namesItsField);
        assertThat(desk.portal.broken).isGreaterThan(DOSSIERS / 10);
        assertThat(desk.mostAlive()).isBetween(BulkDesk.WINDOW / 2, BulkDesk.WINDOW + 2);

        // Whoever is left in doubt of some steps asks, or looks at the portal where it does not tell, and sends the
        // rest.
        assertThat(inDoubt).isNotEmpty().hasSizeLessThan(shown ? DOSSIERS / 50 : DOSSIERS / 10);
        if (!shown) {
            inDoubt.forEach(number -> lookedAfter(desk, number));
        }
        desk.run(inDoubt.stream(), result -> assertThat(result.value()).isPresent());

        assertThat(desk.portal.created)
                .hasSize(DOSSIERS - wrong.size())
                .allSatisfy((code, times) -> assertThat(times).isEqualTo(1));
        assertThat(desk.portal.updated).isEmpty();
        for (int number = 0; number < DOSSIERS; number++) {
            List<String> expected = BulkDesk.isWrong(number) ? List.of() : Callers.contents(BulkDesk.stepsOf(number));
            assertThat(there(desk, number)).isEqualTo(expected);
        }
    }

    /** All of them at once would need three times the memory that the program has. */
    @Test
    void a_hundred_and_eighty_megabytes_of_dossiers_go_through_sixty_four() throws Exception {
        assertThat(outputOf(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargeDossiers.class.getName()))
                .containsExactly("3000 of 3000");
    }

    private static void lookedAfter(BulkDesk desk, int number) {
        desk.dvc.settleSteps(
                BulkDesk.code(number), Callers.steps(there(desk, number).size()));
    }

    private static List<String> there(BulkDesk desk, int number) {
        return desk.portal.steps.getOrDefault(BulkDesk.code(number).toText(), List.of());
    }

    private static RuntimeException reason(BulkResult<Dossier, Receipt> result) {
        return ((BulkResult.PassedOver<Dossier, Receipt>) result).reason();
    }

    private static void namesItsField(BulkResult<Dossier, Receipt> result) {
        Violation expected = BulkDesk.WRONG.get((int) (result.row() - 1) % 100);

        assertThat(((InvalidRequestException) reason(result)).violations()).containsExactly(expected);
        assertThat(reason(result)).hasMessageNotContaining("tech-1");
    }

    private static List<Long> rows() {
        return IntStream.rangeClosed(1, DOSSIERS).mapToObj(Long::valueOf).toList();
    }

    private static List<String> outputOf(String... command) throws IOException, InterruptedException {
        Process program = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (BufferedReader output = program.inputReader(StandardCharsets.UTF_8)) {
            List<String> lines = output.lines().toList();
            assertThat(program.waitFor()).as("%s", lines).isZero();
            return lines;
        } finally {
            program.destroyForcibly();
        }
    }

    /** Submits dossiers of 60 KB each. */
    static final class LargeDossiers {
        private static final int ALL = 3_000;

        private LargeDossiers() {}

        public static void main(String... none) {
            AtomicInteger handed = new AtomicInteger();
            new BulkDesk(false, 15).run(IntStream.range(0, ALL).boxed(), result -> handed.incrementAndGet());
            System.out.println(handed + " of " + ALL);
        }
    }
}
