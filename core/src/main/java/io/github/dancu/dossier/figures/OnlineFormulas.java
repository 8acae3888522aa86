package io.github.dancu.dossier.figures;

import io.github.dancu.dossier.Channel;
import io.github.dancu.dossier.Dossier;
import io.github.dancu.dossier.Fee;
import io.github.dancu.dossier.OnlinePayment;
import io.github.dancu.dossier.figures.Judgement.Reason;
import java.util.List;

/** The formulas that ask what was done on line: 3.3 and 3.6. */
final class OnlineFormulas {
    private OnlineFormulas() {}

    static Reason submitted(Dossier dossier, Standing standing, IndicatorRules rules) {
        if (dossier.channel() != Channel.ONLINE) {
            return Reason.NOT_ONLINE;
        }
        boolean electronic = dossier.contents().results().stream()
                .anyMatch(result -> result.resultCode().isPresent() && PaperFormulas.hasFile(result));
        if (electronic) {
            return Reason.ONLINE_WITH_RESULT;
        }
        return rules.procedures()
                .find(dossier.procedure().code())
                .map(facts -> facts.hasPaperResult() ? Reason.ONLINE_WITHOUT_RESULT : Reason.ONLINE_WITHOUT_PAPER)
                // The denominator is all that were received, whatever is known of them
                .orElse(Reason.ONLINE_PROCEDURE_UNKNOWN);
    }

    static Reason paid(Dossier dossier, Standing standing, IndicatorRules rules) {
        return rules.procedures()
                .find(dossier.procedure().code())
                .map(facts -> facts.hasFee() ? paid(dossier) : Reason.NO_FEE)
                .orElse(Reason.PROCEDURE_UNKNOWN);
    }

    private static Reason paid(Dossier dossier) {
        List<Fee> fees = dossier.contents().fees();
        // Without a single entry nothing says that there was nothing to pay
        if (!fees.isEmpty() && fees.stream().allMatch(fee -> fee.amount().signum() == 0)) {
            return Reason.ALL_FEES_ZERO;
        }
        boolean online = dossier.facts()
                .onlinePayment()
                .filter(payment -> payment == OnlinePayment.NATIONAL_PORTAL || payment == OnlinePayment.LOCAL_GATEWAY)
                .isPresent();
        return online ? Reason.PAID_ONLINE : Reason.NOT_PAID_ONLINE;
    }
}
