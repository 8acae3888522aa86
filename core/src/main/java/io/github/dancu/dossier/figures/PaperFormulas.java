package io.github.dancu.dossier.figures;

import io.github.dancu.dossier.Attachment;
import io.github.dancu.dossier.Dossier;
import io.github.dancu.dossier.LinkedDatabase;
import io.github.dancu.dossier.ResultPaper;
import io.github.dancu.dossier.SubmissionPlace;
import io.github.dancu.dossier.figures.Judgement.Reason;

/** The formulas that ask what stands on paper and what does not: 4.1 to 4.5. */
final class PaperFormulas {
    private PaperFormulas() {}

    static Reason electronicResult(Dossier dossier, Standing standing, IndicatorRules rules) {
        return rules.procedures()
                .find(dossier.procedure().code())
                .map(facts -> facts.hasPaperResult() ? electronicResult(dossier) : Reason.NO_PAPER_RESULT)
                .orElse(Reason.PROCEDURE_UNKNOWN);
    }

    static Reason digitised(Dossier dossier, Standing standing, IndicatorRules rules) {
        if (dossier.contents().attachments().stream().noneMatch(PaperFormulas::hasFile)) {
            return Reason.PAPERS_NOT_DIGITISED;
        }
        return hasResultFile(dossier) ? Reason.PAPERS_AND_RESULT_DIGITISED : Reason.RESULT_NOT_DIGITISED;
    }

    static Reason digitisedDataUsed(Dossier dossier, Standing standing, IndicatorRules rules) {
        boolean used = dossier.submissionPlace() == SubmissionPlace.NATIONAL_PORTAL
                ? dossier.contents().attachments().stream().anyMatch(Attachment::digitised)
                : dossier.facts().digitisedParts().orElse(false);
        return used ? Reason.DIGITISED_DATA_USED : Reason.DIGITISED_DATA_NOT_USED;
    }

    static Reason shared(Dossier dossier, Standing standing, IndicatorRules rules) {
        if (isFromStore(dossier)) {
            return Reason.TAKEN_FROM_STORE;
        }
        return hasResultFile(dossier) && rules.isSynchronised(dossier) ? Reason.RESULT_SHARED : Reason.NOTHING_SHARED;
    }

    static Reason populationDatabase(Dossier dossier, Standing standing, IndicatorRules rules) {
        if (dossier.facts().vneidVerified().orElse(false)) {
            return Reason.VNEID_VERIFIED;
        }
        if (isFromStore(dossier)) {
            return Reason.STORE_USED;
        }
        boolean asked =
                dossier.facts().databases().stream().anyMatch(database -> database.means(LinkedDatabase.POPULATION));
        return asked ? Reason.POPULATION_DATABASE_ASKED : Reason.POPULATION_DATABASE_NOT_USED;
    }

    static boolean hasFile(ResultPaper result) {
        return result.link().filter(link -> !link.isBlank()).isPresent();
    }

    private static boolean hasFile(Attachment attachment) {
        return attachment
                .link()
                .or(attachment::id)
                .filter(text -> !text.isBlank())
                .isPresent();
    }

    private static Reason electronicResult(Dossier dossier) {
        return hasResultFile(dossier) ? Reason.RESULT_LINKED : Reason.RESULT_NOT_LINKED;
    }

    private static boolean hasResultFile(Dossier dossier) {
        return dossier.contents().results().stream().anyMatch(PaperFormulas::hasFile);
    }

    private static boolean isFromStore(Dossier dossier) {
        return dossier.contents().attachments().stream().anyMatch(Attachment::fromCitizenStore);
    }
}
