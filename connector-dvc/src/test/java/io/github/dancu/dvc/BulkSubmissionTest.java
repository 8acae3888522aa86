package io.github.dancu.dvc;

import static io.github.dancu.dvc.Callers.WHY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.bulk.BulkResult;
import io.github.dancu.bulk.BulkRun;
import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.connect.InvalidRequestException;
import io.github.dancu.connect.OutcomeUnknownException;
import io.github.dancu.connect.Receipt;
import io.github.dancu.connect.Receipt.State;
import io.github.dancu.connect.Violation;
import io.github.dancu.dossier.Dossier;
import io.github.dancu.dossier.DossierCode;
import io.github.dancu.testkit.RecordedAudit;
import io.github.dancu.testkit.TurnTakingTimeline;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Five thousand dossiers of which three in a hundred are wrong, over a line that breaks for one in ten. */
class BulkSubmissionTest {
    private static final int DOSSIERS = 5_000;
    private static final int WINDOW = 200;
    private static final Map<Integer, Violation> WRONG = Map.of(
            7, new Violation("handlingUnit", "is missing"),
            37, new Violation("portalAccount", "is sent for a dossier handed in online only"),
            67, new Violation("submittedAt", "has no year of four digits"));

    private final TurnTakingTimeline time = TurnTakingTimeline.startingAt(Callers.NOW);
    private final BusyPortal portal = new BusyPortal(time, 7);
    private final DvcClient dvc = Callers.client(portal)
            .lookupShowsSteps(true)
            .connection(Callers.settings(new RecordedAudit())
                    .timeline(time)
                    .transport(portal)
                    .build())
            .build();
    private int read;
    private int handed;
    private int mostAlive;

    @Test
    void what_is_right_is_stored_once_what_is_wrong_is_named_and_no_more_is_alive_than_the_window_says() {
        List<BulkResult<Dossier, Receipt>> results = new ArrayList<>();
        run(IntStream.range(0, DOSSIERS).boxed(), results);

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
        assertThat(portal.broken).isGreaterThan(DOSSIERS / 10);
        assertThat(mostAlive).isBetween(WINDOW / 2, WINDOW + 2);

        // Whoever is left in doubt of some steps asks, and sends the rest.
        assertThat(inDoubt).isNotEmpty().hasSizeLessThan(DOSSIERS / 50);
        run(inDoubt.stream(), new ArrayList<>());

        assertThat(portal.created)
                .hasSize(DOSSIERS - wrong.size())
                .allSatisfy((code, times) -> assertThat(times).isEqualTo(1));
        assertThat(portal.updated).isEmpty();
        for (int number = 0; number < DOSSIERS; number++) {
            List<String> expected = isWrong(number) ? List.of() : Callers.contents(stepsOf(number));
            assertThat(portal.steps.getOrDefault(code(number).toText(), List.of()))
                    .isEqualTo(expected);
        }
    }

    private void run(Stream<Integer> numbers, List<BulkResult<Dossier, Receipt>> results) {
        time.at(Duration.ZERO, () -> {
            try (BulkRun<Dossier, Receipt> run = dvc.submitAll(WHY, numbers.map(this::read))
                    .window(WINDOW)
                    .timeline(time)
                    .executor(call -> time.at(Duration.ZERO, call))
                    .start()) {
                run.results().forEach(result -> {
                    handed++;
                    results.add(result);
                });
            }
        });
        time.run();
    }

    private Dossier read(int number) {
        read++;
        mostAlive = Math.max(mostAlive, read - handed);
        return dossier(number);
    }

    private static Dossier dossier(int number) {
        Dossier.Builder dossier = Dossier.builder(code(number))
                .procedure(Callers.PROCEDURE)
                .owner(PersonName.of("Nguyễn Văn Mẫu"), CitizenId.of(String.format(Locale.ROOT, "0030990%05d", number)))
                .receivedAt(LocalDateTime.of(2026, 1, 1, 8, 0).plusMinutes(number))
                .handlingUnit("Công an phường Mẫu");
        Callers.steps(stepsOf(number)).forEach(dossier::step);
        UnaryOperator<Dossier.Builder> spoil = switch (number % 100) {
            case 7 -> wrong -> wrong.handlingUnit(" ");
            case 37 -> wrong -> wrong.portalAccount("tech-1");
            case 67 -> wrong -> wrong.submittedAt(LocalDateTime.of(999, 1, 1, 0, 0));
            default -> UnaryOperator.identity();
        };
        return spoil.apply(dossier).build();
    }

    private static DossierCode code(int number) {
        return DossierCode.of(String.format(Locale.ROOT, "H33.899-260101-%05d", number));
    }

    private static int stepsOf(int number) {
        return number % 3;
    }

    private static boolean isWrong(int number) {
        return WRONG.containsKey(number % 100);
    }

    private static RuntimeException reason(BulkResult<Dossier, Receipt> result) {
        return ((BulkResult.PassedOver<Dossier, Receipt>) result).reason();
    }

    private static void namesItsField(BulkResult<Dossier, Receipt> result) {
        Violation expected = WRONG.get((int) (result.row() - 1) % 100);

        assertThat(((InvalidRequestException) reason(result)).violations()).containsExactly(expected);
        assertThat(reason(result)).hasMessageNotContaining("tech-1");
    }

    private static List<Long> rows() {
        return IntStream.rangeClosed(1, DOSSIERS).mapToObj(Long::valueOf).toList();
    }
}
