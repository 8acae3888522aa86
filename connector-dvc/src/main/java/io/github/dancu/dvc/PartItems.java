package io.github.dancu.dvc;

import io.github.dancu.dossier.Attachment;
import io.github.dancu.dossier.Fee;
import io.github.dancu.dossier.OtherPaper;
import io.github.dancu.dossier.ResultPaper;
import io.github.dancu.dossier.SupplementRound;
import io.github.dancu.dvc.wire.AttachmentItem;
import io.github.dancu.dvc.wire.FeeItem;
import io.github.dancu.dvc.wire.OtherPaperItem;
import io.github.dancu.dvc.wire.ResultItem;
import io.github.dancu.dvc.wire.SupplementItem;

/** The members of a dossier's lists as the portal wants them. */
final class PartItems {
    private static final String NOT_DELETED = "False";

    private PartItems() {}

    static AttachmentItem attachment(Attachment attachment) {
        return new AttachmentItem(
                attachment.id().orElse(null),
                attachment.fileName(),
                NOT_DELETED,
                attachment.componentCode().orElse(null),
                attachment.link().orElse(null),
                WireText.flag(attachment.digitised()),
                attachment.reuse().code(),
                WireText.flag(attachment.fromCitizenStore()),
                attachment.replacingResult().orElse(null));
    }

    static FeeItem fee(Fee fee) {
        return new FeeItem(
                fee.name(),
                WireText.filledOrNull(fee.code()),
                fee.moment().raw(),
                fee.amount().toPlainString(),
                WireText.filledOrNull(fee.kind()));
    }

    static OtherPaperItem otherPaper(OtherPaper paper) {
        return new OtherPaperItem(paper.name(), Integer.toString(paper.count()), WireText.filledOrNull(paper.kind()));
    }

    static ResultItem result(ResultPaper result) {
        return new ResultItem(
                result.name(),
                result.componentCode().orElse(null),
                result.id().orElse(null),
                result.link().orElse(null),
                result.resultCode().orElse(null));
    }

    static SupplementItem supplement(SupplementRound round) {
        return new SupplementItem(
                round.id(),
                round.requestedBy(),
                round.reason(),
                WireText.time(round.requestedAt()),
                round.receivedBy().orElse(null),
                round.receiptNote().orElse(null),
                round.suppliedAt().map(WireText::time).orElse(null),
                round.statusCode().orElse(null),
                WireText.listOrNull(round.papers(), PartItems::attachment),
                WireText.listOrNull(round.fees(), PartItems::fee),
                round.oldDueAt().map(WireText::time).orElse(null),
                round.newDueAt().map(WireText::time).orElse(null));
    }
}
