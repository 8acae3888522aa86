package io.github.dancu.testkit;

import io.github.dancu.dossier.Dossier;
import io.github.dancu.dossier.DossierStatus;
import io.github.dancu.dossier.SupplementRound;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.SplittableRandom;

/** The course of one dossier from its receipt on, which leads to a fate in one of several ways. */
final class DossierCourse {
    private static final int SHORTEST = 20;
    private static final int LONGEST = 10 * 24 * 60;

    private final Dossier.Builder dossier;
    private final LocalDateTime received;
    private final LocalDateTime periodEnd;
    private final SplittableRandom random;
    private final long minutes;

    /** Received early enough on the last day that the shortest course ends in the period. */
    DossierCourse(Dossier.Builder dossier, LocalDateTime received, LocalDate lastDay, SplittableRandom random) {
        this.dossier = dossier;
        this.received = received;
        this.periodEnd = lastDay.atTime(23, 59);
        this.random = random;
        long left = Duration.between(received, periodEnd).toMinutes();
        this.minutes = SHORTEST + random.nextLong(Math.min(left, LONGEST) - SHORTEST + 1);
    }

    Dossier to(DossierFate fate) {
        return switch (fate) {
            case RESOLVED -> resolved();
            case RESOLVED_LATE -> done(dossier.dueAt(after(minutes / 2)), after(minutes));
            case RETURNED -> returned();
            case IN_WORK -> inWork(dossier.dueAt(periodEnd.plusHours(10 + random.nextInt(200))));
            case OVERDUE -> inWork(dossier.dueAt(after(minutes)));
        };
    }

    /** One in eight is done after its due time, and in time only because the wait for papers is deducted. */
    private Dossier resolved() {
        LocalDateTime done = after(minutes);
        if (random.nextInt(8) > 0) {
            return done(dossier.dueAt(done.plusHours(random.nextInt(72))), done);
        }
        LocalDateTime asked = after(minutes / 4);
        LocalDateTime supplied = after(minutes / 2);
        long waited = minutes / 2 - minutes / 4;
        dossier.supplement(request(asked).suppliedAt(supplied).build())
                .step(DossierMaker.step(DossierStatus.SUPPLEMENT_REQUESTED, asked))
                .step(DossierMaker.step(DossierStatus.IN_PROGRESS, supplied));
        return done(dossier.dueAt(done.minusMinutes(waited)), done);
    }

    private Dossier done(Dossier.Builder course, LocalDateTime at) {
        return switch (random.nextInt(3)) {
            case 0 -> course.status(DossierStatus.DONE).finishedAt(at).build();
            case 1 ->
                course.status(DossierStatus.RESULT_RETURNED).returnedAt(at).build();
            default ->
                course.step(DossierMaker.step(DossierStatus.DONE, at))
                        .status(DossierStatus.RESULT_RETURNED)
                        .build();
        };
    }

    /** Papers were asked for in the period; one in four was supplied with them after it. */
    private Dossier returned() {
        LocalDateTime asked = after(minutes);
        dossier.dueAt(asked.plusHours(1 + random.nextInt(100)))
                .step(DossierMaker.step(DossierStatus.SUPPLEMENT_REQUESTED, asked));
        return switch (random.nextInt(4)) {
            case 0 ->
                dossier.supplement(request(asked).suppliedAt(later()).build())
                        .status(DossierStatus.IN_PROGRESS)
                        .build();
            case 1 -> dossier.status(DossierStatus.SUPPLEMENT_REQUESTED).build();
            default ->
                dossier.supplement(request(asked).build())
                        .status(DossierStatus.SUPPLEMENT_REQUESTED)
                        .build();
        };
    }

    /** One in four was done after the period. */
    private Dossier inWork(Dossier.Builder course) {
        return switch (random.nextInt(4)) {
            case 0 -> course.status(DossierStatus.DONE).finishedAt(later()).build();
            case 1 -> course.status(DossierStatus.PAYMENT_REQUESTED).build();
            default -> course.status(DossierStatus.IN_PROGRESS).build();
        };
    }

    private LocalDateTime after(long minutes) {
        return received.plusMinutes(minutes);
    }

    private LocalDateTime later() {
        return periodEnd.plusHours(9 + random.nextInt(100));
    }

    private static SupplementRound.Builder request(LocalDateTime asked) {
        return SupplementRound.builder("mau", asked).requestedBy("Lê Thị Mẫu").reason("Giấy tờ mẫu");
    }
}
