package io.github.dancu.examples;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.connect.Answer;
import io.github.dancu.connect.OutcomeUnknownException;
import io.github.dancu.connect.Receipt;
import io.github.dancu.dossier.Channel;
import io.github.dancu.dossier.Dossier;
import io.github.dancu.dossier.DossierCode;
import io.github.dancu.dossier.Procedure;
import io.github.dancu.dossier.ProcedureCode;
import io.github.dancu.dvc.DvcClient;
import io.github.dancu.resilience.Timeline;
import io.github.dancu.testkit.SyntheticPerson;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Submits dossiers while the portal now and then takes one in and breaks off before it answers. */
final class DossierRound {
    private static final int NO_ANSWER_EVERY = 10;
    private static final Procedure PERMANENT_RESIDENCE =
            new Procedure(ProcedureCode.of("1.004222"), "Đăng ký thường trú", "CT", "Đăng ký, quản lý cư trú");

    private final Plan plan;
    private final SimulatedCity city;
    private final DvcClient dvc;
    private final AccessContext why;
    private final Timeline timeline;
    private final LostAnswers lostAnswers;

    DossierRound(
            Plan plan,
            SimulatedCity city,
            DvcClient dvc,
            AccessContext why,
            Timeline timeline,
            LostAnswers lostAnswers) {
        this.plan = plan;
        this.city = city;
        this.dvc = dvc;
        this.why = why;
        this.timeline = timeline;
        this.lostAnswers = lostAnswers;
    }

    void run(Tally tally, Progress progress) {
        Patience patience = new Patience(timeline, tally);
        List<Dossier> dossiers =
                IntStream.range(0, plan.dossiers()).mapToObj(this::dossier).toList();
        try (Progress.Step step = progress.begin("Dossiers", plan.dossiers())) {
            for (int i = 0; i < dossiers.size(); i++) {
                if (i % NO_ANSWER_EVERY == NO_ANSWER_EVERY / 2) {
                    lostAnswers.loseNext();
                }
                submit(dossiers.get(i), patience, tally);
                step.advance();
            }
        }
        int takenTwice = dossiers.stream()
                .mapToInt(dossier -> Math.max(0, city.dvc.submissionsOf(dossier.code()) - 1))
                .sum();
        int underAnotherCode = Math.max(0, city.dvc.dossiers() - dossiers.size());
        tally.duplicates(takenTwice + underAnotherCode);
    }

    private void submit(Dossier dossier, Patience patience, Tally tally) {
        try {
            Answer<Receipt> answer = patience.call(() -> dvc.submit(why, dossier));
            tally.answered(answer.report(), city.dvc.contains(dossier.code()));
        } catch (OutcomeUnknownException unknown) {
            boolean told = unknown.reconcile().isPresent();
            tally.answered(unknown.report(), told == city.dvc.contains(dossier.code()));
        }
    }

    private Dossier dossier(int number) {
        SyntheticPerson person = city.people.get(number);
        LocalDateTime received = LocalDateTime.of(2026, 11, 24, 8, 0).plusMinutes(number);
        return Dossier.builder(DossierCode.of(String.format(Locale.ROOT, "H33.899-261124-%04d", number + 1)))
                .procedure(PERMANENT_RESIDENCE)
                .owner(person.name(), person.id())
                .receivedAt(received)
                .dueAt(received.plusDays(7))
                .handlingUnit("Công an phường Mẫu")
                .channel(Channel.ONLINE)
                .build();
    }
}
