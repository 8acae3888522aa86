package io.github.dancu.dossier.figures;

import io.github.dancu.dossier.Allowance;
import io.github.dancu.dossier.Dossier;
import io.github.dancu.dossier.figures.Judgement.Reason;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rules for the invented dossiers: residence ends in a paper, birth costs a fee and ends in a paper, a copy costs a fee. */
final class Indicators {
    static final ProcedureCatalogue PROCEDURES = ProcedureCatalogue.of(List.of(
            ProcedureFacts.of(Samples.RESIDENCE)
                    .withPaperResult()
                    .offered(OnlineLevel.FULLY)
                    .within(Allowance.calendarDays(7)),
            ProcedureFacts.of(Samples.BIRTH)
                    .withPaperResult()
                    .withFee()
                    .offered(OnlineLevel.PARTLY)
                    .within(Allowance.workingDays(1)),
            ProcedureFacts.of(Samples.COPY).withFee().within(Allowance.workingHours(4))));

    private Indicators() {}

    /** Every dossier is synchronised but those at the second ward. */
    static IndicatorRules.Builder rules() {
        return IndicatorRules.builder(Samples.SEPTEMBER, PROCEDURES, Indicators::isAtFirstWard);
    }

    static IndicatorResult resultOf(ServiceIndicator indicator, Dossier... dossiers) {
        return ServiceIndicators.count(rules().build(), Stream.of(dossiers)).of(indicator);
    }

    static @Nullable Reason reason(ServiceIndicator indicator, Dossier dossier) {
        Judgement judgement = rules().build().judge(dossier).get(indicator);
        return judgement == null ? null : judgement.reason();
    }

    private static boolean isAtFirstWard(Dossier dossier) {
        return dossier.code().toText().startsWith("H33.899.01-");
    }
}
