package io.github.dancu.dvc;

import io.github.dancu.bulk.BulkResult;
import io.github.dancu.bulk.BulkRun;
import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.connect.Receipt;
import io.github.dancu.connect.Violation;
import io.github.dancu.dossier.Attachment;
import io.github.dancu.dossier.Dossier;
import io.github.dancu.dossier.DossierCode;
import io.github.dancu.testkit.RecordedAudit;
import io.github.dancu.testkit.TurnTakingTimeline;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Submits dossiers by their numbers, of which three in a hundred are wrong, over a line that breaks for one in ten. */
final class BulkDesk {
    static final int WINDOW = 200;
    static final Map<Integer, Violation> WRONG = Map.of(
            7, new Violation("handlingUnit", "is missing"),
            37, new Violation("portalAccount", "is sent for a dossier handed in online only"),
            67, new Violation("submittedAt", "has no year of four digits"));

    final TurnTakingTimeline time = TurnTakingTimeline.startingAt(Callers.NOW);
    final BusyPortal portal = new BusyPortal(time, 7);
    final DvcClient dvc;
    private final int attachments;
    private int read;
    private int handed;
    private int mostAlive;

    /** @param attachments of each dossier, each of 4000 characters */
    BulkDesk(boolean shown, int attachments) {
        this.attachments = attachments;
        this.dvc = Callers.client(portal)
                .lookupShowsSteps(shown)
                .resendAfter(Duration.ZERO)
                .connection(Callers.settings(new RecordedAudit())
                        .timeline(time)
                        .transport(portal)
                        .build())
                .build();
    }

    void run(Stream<Integer> numbers, Consumer<BulkResult<Dossier, Receipt>> results) {
        time.at(Duration.ZERO, () -> {
            try (BulkRun<Dossier, Receipt> run = dvc.submitAll(Callers.WHY, numbers.map(this::read))
                    .window(WINDOW)
                    .timeline(time)
                    .executor(call -> time.at(Duration.ZERO, call))
                    .start()) {
                run.results().forEach(result -> {
                    handed++;
                    results.accept(result);
                });
            }
        });
        time.run();
    }

    /** How many dossiers there were at the most that had been read and not been handed out. */
    int mostAlive() {
        return mostAlive;
    }

    static boolean isWrong(int number) {
        return WRONG.containsKey(number % 100);
    }

    static DossierCode code(int number) {
        return DossierCode.of(String.format(Locale.ROOT, "H33.899-260101-%05d", number));
    }

    static int stepsOf(int number) {
        return number % 3;
    }

    private Dossier read(int number) {
        read++;
        mostAlive = Math.max(mostAlive, read - handed);
        return dossier(number);
    }

    private Dossier dossier(int number) {
        Dossier.Builder dossier = Dossier.builder(code(number))
                .procedure(Callers.PROCEDURE)
                .owner(PersonName.of("Nguyễn Văn Mẫu"), CitizenId.of(String.format(Locale.ROOT, "0030990%05d", number)))
                .receivedAt(LocalDateTime.of(2026, 1, 1, 8, 0).plusMinutes(number))
                .handlingUnit("Công an phường Mẫu");
        for (int i = 0; i < attachments; i++) {
            dossier.attachment(Attachment.builder(String.format(Locale.ROOT, "%04000d", number))
                    .build());
        }
        Callers.steps(stepsOf(number)).forEach(dossier::step);
        UnaryOperator<Dossier.Builder> spoil = switch (number % 100) {
            case 7 -> wrong -> wrong.handlingUnit(" ");
            case 37 -> wrong -> wrong.portalAccount("tech-1");
            case 67 -> wrong -> wrong.submittedAt(LocalDateTime.of(999, 1, 1, 0, 0));
            default -> UnaryOperator.identity();
        };
        return spoil.apply(dossier).build();
    }
}
