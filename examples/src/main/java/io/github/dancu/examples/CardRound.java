package io.github.dancu.examples;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.bhxh.BhxhClient;
import io.github.dancu.bhxh.CardCheck;
import io.github.dancu.bhxh.CardQuery;
import io.github.dancu.connect.Answer;
import io.github.dancu.resilience.Timeline;
import io.github.dancu.testkit.SyntheticPerson;
import java.time.LocalDate;
import java.time.ZoneId;

/** Checks health-insurance cards and compares each answer with what the simulated gateway knows. */
final class CardRound {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Plan plan;
    private final SimulatedCity city;
    private final BhxhClient bhxh;
    private final AccessContext why;
    private final Timeline timeline;

    CardRound(Plan plan, SimulatedCity city, BhxhClient bhxh, AccessContext why, Timeline timeline) {
        this.plan = plan;
        this.city = city;
        this.bhxh = bhxh;
        this.why = why;
        this.timeline = timeline;
    }

    void run(Tally tally, Progress progress) {
        LocalDate today = LocalDate.ofInstant(timeline.now(), VIETNAM);
        Patience patience = new Patience(timeline, tally);
        try (Progress.Step step = progress.begin("Cards", plan.cards())) {
            for (SyntheticPerson person : city.people.subList(0, plan.cards())) {
                CardQuery query = CardQuery.of(person.card(), person.name(), person.birthDate());
                Answer<CardCheck> answer = patience.call(() -> bhxh.checkCard(why, query));
                tally.answered(
                        answer.report(),
                        answer.value()
                                .filter(check -> isRight(check, person, today))
                                .isPresent());
                step.advance();
            }
        }
    }

    private static boolean isRight(CardCheck check, SyntheticPerson person, LocalDate today) {
        boolean inForce =
                person.isKnownToBhxh() && !today.isBefore(person.cardFrom()) && !today.isAfter(person.cardUntil());
        boolean sameCard =
                check.card().map(card -> card.number().equals(person.card())).orElse(!person.isKnownToBhxh());
        return sameCard && check.usableOn(today) == inForce;
    }
}
