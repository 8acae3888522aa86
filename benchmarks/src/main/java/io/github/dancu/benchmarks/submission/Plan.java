package io.github.dancu.benchmarks.submission;

import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.dossier.Dossier;
import io.github.dancu.dossier.DossierCode;
import io.github.dancu.dossier.DossierStatus;
import io.github.dancu.dossier.DossierStep;
import io.github.dancu.dossier.Procedure;
import io.github.dancu.dossier.ProcedureCode;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * What is to be submitted in one run, and what breaks at which of its calls.
 *
 * @param dossier with up to 25 steps
 * @param firstSteps how many of them there were when it was submitted before; 0 if it was not
 * @param hidden from how many look-ups the portal hides it at first
 * @param breaks what breaks, by the number of the call before which it does
 */
record Plan(Dossier dossier, int firstSteps, int hidden, Map<Integer, Break> breaks) {
    private static final LocalDateTime RECEIVED = LocalDateTime.of(2026, 3, 2, 8, 0);
    private static final Procedure PROCEDURE =
            new Procedure(ProcedureCode.of("1.004222"), "Đăng ký thường trú", "G01-CT", "Cư trú");
    private static final int MOST_STEPS = 25;
    private static final int MOST_BREAKS = 5;
    private static final int LAST_CALL = 9;

    static Plan of(long seed, int number) {
        SplittableRandom chance = new SplittableRandom(seed);
        int steps = chance.nextInt(MOST_STEPS + 1);
        int firstSteps = chance.nextInt(3) == 0 ? chance.nextInt(steps + 1) : 0;
        int hidden = chance.nextInt(10) == 0 ? 1 + chance.nextInt(3) : 0;
        Map<Integer, Break> breaks = new HashMap<>();
        for (int broken = 1 + chance.nextInt(MOST_BREAKS); broken > 0; broken--) {
            breaks.put(chance.nextInt(LAST_CALL), Break.of(chance));
        }
        return new Plan(dossier(number, steps), firstSteps, hidden, breaks);
    }

    /** The dossier as it was when it had its first steps only. */
    Dossier before() {
        Dossier.Builder before = bare(dossier.code());
        dossier.history().steps().subList(0, firstSteps).forEach(before::step);
        return before.build();
    }

    private static Dossier dossier(int number, int steps) {
        Dossier.Builder dossier = bare(DossierCode.of(String.format(Locale.ROOT, "H33.899-260302-%04d", number)));
        for (int step = 1; step <= steps; step++) {
            dossier.step(DossierStep.builder(DossierStatus.IN_PROGRESS, RECEIVED.plusHours(step))
                    .handler("Cán bộ mẫu")
                    .content("Bước " + step)
                    .build());
        }
        return dossier.build();
    }

    private static Dossier.Builder bare(DossierCode code) {
        return Dossier.builder(code)
                .procedure(PROCEDURE)
                .owner(PersonName.of("Nguyễn Văn Mẫu"), CitizenId.of("003099000001"))
                .receivedAt(RECEIVED)
                .status(DossierStatus.IN_PROGRESS)
                .handlingUnit("Công an phường Mẫu");
    }
}
