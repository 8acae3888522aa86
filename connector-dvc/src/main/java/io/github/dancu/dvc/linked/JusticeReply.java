package io.github.dancu.dvc.linked;

import io.github.dancu.connect.JsonFields;
import io.github.dancu.connect.Outcome;
import io.github.dancu.connect.OutcomeTable;
import io.github.dancu.connect.ReplyFault;
import io.github.dancu.connect.WireReply;
import io.github.dancu.dossier.DossierCode;
import io.github.dancu.dossier.LinkedGroup;
import io.github.dancu.dossier.LinkedStatus;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What the civil-status system answers: {@code status} 1 or 0, and words that may name people: compared, never passed on. */
final class JusticeReply {
    static final OutcomeTable PUBLISHED =
            OutcomeTable.read("justice-outcomes.csv", JusticeReply.class.getResourceAsStream("justice-outcomes.csv"));
    private static final Pattern NONE =
            Pattern.compile("không (tìm thấy|tồn tại).*hồ sơ|hồ sơ.*không (tìm thấy|tồn tại)");
    private static final String STATUS = "status";
    private static final String ROWS = "value";
    private static final String CODE = "maHoSoMCDT";

    private JusticeReply() {}

    /**
     * Whether a dossier was taken with this call; otherwise it was there already.
     *
     * @throws ReplyFault if it was neither
     */
    static boolean isTaken(WireReply reply, OutcomeTable outcomes) throws ReplyFault {
        JsonFields fields = JsonFields.of(reply.requireSuccess());
        String status = fields.text(STATUS).strip();
        Outcome outcome =
                outcomes.of(status, fields.optionalText("errorDescription").orElse(""));
        if (!outcome.isAnswer()) {
            boolean named = fields.optionalText("errorCode").isPresent();
            throw ReplyFault.of(
                    outcome, named ? "errorCode" : STATUS, named ? fields.text("errorCode") : status, reply);
        }
        return outcome == Outcome.SUCCESS;
    }

    /**
     * What became of these dossiers; of one that is not there nothing is said.
     *
     * @throws ReplyFault also if a row that does not say whose it is might be that of one of them
     */
    static Map<DossierCode, JusticeProgress> progress(
            WireReply reply,
            Collection<DossierCode> codes,
            LinkedGroup group,
            OutcomeTable outcomes,
            Map<String, LinkedStatus> statuses)
            throws ReplyFault {
        Map<DossierCode, JusticeProgress> found = new LinkedHashMap<>();
        boolean nameless = false;
        for (JsonFields row : rows(reply, outcomes)) {
            DossierCode code =
                    row.optionalText(CODE).flatMap(DossierCode::tryParse).orElse(null);
            if (code == null) {
                nameless = true;
            } else if (codes.contains(code)) {
                found.merge(code, JusticeProgress.read(row, code, group, statuses), JusticeReply::later);
            }
        }
        if (nameless && found.size() < codes.size()) {
            throw ReplyFault.unknownCode("field " + CODE + " of a row is missing");
        }
        return found;
    }

    private static List<JsonFields> rows(WireReply reply, OutcomeTable outcomes) throws ReplyFault {
        JsonFields fields = JsonFields.of(reply.requireSuccess());
        if (!fields.has(STATUS)) {
            if (!fields.has(ROWS)) {
                throw ReplyFault.unreadable("field " + ROWS + " is missing");
            }
            return fields.oneOrMore(ROWS);
        }
        String status = fields.text(STATUS).strip();
        Outcome outcome = outcomes.of(status, "");
        if (outcome == Outcome.SUCCESS) {
            return fields.oneOrMore(ROWS);
        }
        String words =
                OutcomeTable.comparable(fields.optionalText("statusDescription").orElse("")
                        + " "
                        + fields.optionalText("errorDescription").orElse(""));
        if ((outcome == Outcome.FAILED || outcome == Outcome.INVALID)
                && NONE.matcher(words).find()) {
            return List.of();
        }
        throw ReplyFault.of(outcome, STATUS, status, reply);
    }

    /** Of two rows about one dossier the later counts; if that is not said, the second. */
    private static JusticeProgress later(JusticeProgress first, JusticeProgress second) {
        boolean firstIsLater = first.at().isPresent()
                && second.at().isPresent()
                && first.at().get().isAfter(second.at().get());
        return firstIsLater ? first : second;
    }
}
