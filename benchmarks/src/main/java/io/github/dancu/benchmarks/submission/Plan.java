package io.github.dancu.benchmarks.submission;

import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.dossier.Dossier;
import io.github.dancu.dossier.DossierCode;
import io.github.dancu.dossier.DossierStatus;
import io.github.dancu.dossier.DossierStep;
import io.github.dancu.dossier.Procedure;
import io.github.dancu.dossier.ProcedureCode;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * What is to be submitted in one run, and what breaks at which of its calls.
 *
 * @param code of the dossier
 * @param steps up to 25
 * @param firstSteps how many of them there were when it was submitted before; 0 if it was not
 * @param between whether it is submitted then with a step put in between those, before that is mended
 * @param lost whether the portal loses it after it was submitted before
 * @param changes whether its content is another at each try
 * @param ends whether the program ends after each try, and another one goes on from a file
 * @param hidden from how many look-ups the portal hides it at first
 * @param late how long the portal hides each step from look-ups
 * @param breaks what breaks, by the number of the call before which it does
 */
record Plan(
        DossierCode code,
        List<DossierStep> steps,
        int firstSteps,
        boolean between,
        boolean lost,
        boolean changes,
        boolean ends,
        int hidden,
        Duration late,
        Map<Integer, Break> breaks) {
    private static final LocalDateTime RECEIVED = LocalDateTime.of(2026, 3, 2, 8, 0);
    private static final Procedure PROCEDURE =
            new Procedure(ProcedureCode.of("1.004222"), "Đăng ký thường trú", "G01-CT", "Cư trú");
    private static final int MOST_STEPS = 25;
    private static final int MOST_BREAKS = 5;
    private static final int LAST_CALL = 9;
    private static final Duration LAG = Duration.ofMinutes(3);

    static Plan of(long seed, int number) {
        SplittableRandom chance = new SplittableRandom(seed);
        int count = chance.nextInt(MOST_STEPS + 1);
        int firstSteps = chance.nextInt(2) == 0 ? chance.nextInt(count + 1) : 0;
        int fate = chance.nextInt(6);
        Map<Integer, Break> breaks = new HashMap<>();
        for (int broken = 1 + chance.nextInt(MOST_BREAKS); broken > 0; broken--) {
            breaks.put(chance.nextInt(LAST_CALL), Break.of(chance));
        }
        return new Plan(
                DossierCode.of(String.format(Locale.ROOT, "H33.899-260302-%05d", number)),
                IntStream.rangeClosed(1, count)
                        .mapToObj(step -> step(step, "Bước " + step))
                        .toList(),
                firstSteps,
                firstSteps > 1 && fate < 2,
                firstSteps > 0 && fate == 2,
                chance.nextInt(3) == 0,
                chance.nextInt(4) == 0,
                chance.nextInt(10) == 0 ? 1 + chance.nextInt(3) : 0,
                chance.nextInt(3) == 0 ? LAG : Duration.ZERO,
                breaks);
    }

    /** The dossier as it was when it had its first steps only. */
    Dossier before() {
        return dossier(steps.subList(0, firstSteps), 0);
    }

    /** The dossier with another step between the first two. */
    Dossier wrong() {
        List<DossierStep> more = new ArrayList<>(steps);
        more.add(1, step(MOST_STEPS + 1, "Bước chen giữa"));
        return dossier(more, 0);
    }

    /** @param trial how often it has been submitted then, with this time */
    Dossier dossier(int trial) {
        return dossier(steps, trial);
    }

    /** What stands in the content of that trial, and of no other if it changes. */
    String note(int trial) {
        return changes ? "Lần " + trial : "Lần 0";
    }

    private Dossier dossier(List<DossierStep> history, int trial) {
        Dossier.Builder dossier = Dossier.builder(code)
                .procedure(PROCEDURE)
                .owner(PersonName.of("Nguyễn Văn Mẫu"), CitizenId.of("003099000001"))
                .receivedAt(RECEIVED)
                .status(DossierStatus.IN_PROGRESS)
                .handlingUnit("Công an phường Mẫu")
                .note(note(trial));
        history.forEach(dossier::step);
        return dossier.build();
    }

    private static DossierStep step(int hours, String content) {
        return DossierStep.builder(DossierStatus.IN_PROGRESS, RECEIVED.plusHours(hours))
                .handler("Cán bộ mẫu")
                .content(content)
                .build();
    }
}
