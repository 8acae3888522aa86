package io.github.dancu.dvc.linked;

import io.github.dancu.connect.JsonFields;
import io.github.dancu.connect.Outcome;
import io.github.dancu.connect.OutcomeTable;
import io.github.dancu.connect.ReplyFault;
import io.github.dancu.connect.Violation;
import io.github.dancu.connect.WireReply;
import java.util.Set;
import java.util.regex.Pattern;

/** What the software of linked procedures answers to something that takes effect: a status of its own, and a text. */
final class SoftwareReply {
    static final OutcomeTable PUBLISHED = OutcomeTable.read(
            "software-outcomes.csv", SoftwareReply.class.getResourceAsStream("software-outcomes.csv"));
    private static final String STATUS = "status";
    private static final String NOT_THE_DOSSIER = "truy cập|yêu cầu|tài khoản|kết nối|đăng nhập|xác thực";
    /** "Hồ sơ (LT-1) đã bị từ chối", but not "Yêu cầu cập nhật hồ sơ bị từ chối" or "Hồ sơ: truy cập bị từ chối". */
    private static final Pattern DOSSIER_REFUSED = Pattern.compile("(?<!(?:" + NOT_THE_DOSSIER
            + ")[^.!?;\"]{0,60})hồ sơ(?:(?!" + NOT_THE_DOSSIER + "|\\. |[!?;\"]).){0,100}bị từ chối");

    private static final Set<String> NO_ERRORS = Set.of("", "{}", "[]", "\"\"");
    private static final Set<Integer> TALKATIVE = Set.of(400, 409, 422);

    private SoftwareReply() {}

    /**
     * Whether it was done with this call; otherwise it was so already.
     *
     * @param refusing whether what was sent is a refusal: of a dossier that was refused this says nothing new
     * @throws ReplyFault if it was neither
     */
    static boolean isNew(WireReply reply, OutcomeTable outcomes, boolean refusing) throws ReplyFault {
        if (!isTold(reply)) {
            reply.requireSuccess();
        }
        JsonFields fields = JsonFields.of(reply);
        String code = fields.has(STATUS) ? fields.text(STATUS).strip() : "";
        String message = message(fields);
        Outcome outcome = outcomes.of(code, message);
        if (outcome == Outcome.SUCCESS && hasErrors(fields)) {
            outcome = Outcome.UNKNOWN;
        }
        if (outcome == Outcome.UNKNOWN || outcome == Outcome.SUCCESS) {
            reply.requireSuccess();
        }
        boolean dossierRefused = outcome == Outcome.REFUSED
                && DOSSIER_REFUSED.matcher(OutcomeTable.comparable(message)).find();
        if (dossierRefused && refusing) {
            return false;
        }
        if (dossierRefused) {
            // It is the dossier that is refused there, not our account: nothing of ours has to be mended.
            throw ReplyFault.invalid(new Violation("trangThai", "is that of a dossier that was refused there"));
        }
        if (!outcome.isAnswer()) {
            throw ReplyFault.of(outcome, STATUS, code, reply);
        }
        return outcome == Outcome.SUCCESS;
    }

    /** A refusal in words comes with any of these, or with 200. */
    private static boolean isTold(WireReply reply) {
        return TALKATIVE.contains(reply.status()) && !reply.isBlank() && !reply.looksLikeMarkup();
    }

    /** Everything that it says in words: where the words stand differs. May name people, so it is compared, never passed on. */
    private static String message(JsonFields fields) {
        StringBuilder message = new StringBuilder();
        for (String field : new String[] {"title", "message", "messages", "errors", "detail"}) {
            fields.json(field).ifPresent(json -> message.append(json).append(' '));
        }
        return message.toString();
    }

    private static boolean hasErrors(JsonFields fields) {
        return fields.json("errors").filter(json -> !NO_ERRORS.contains(json)).isPresent();
    }
}
