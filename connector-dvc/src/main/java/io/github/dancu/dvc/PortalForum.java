package io.github.dancu.dvc;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.connect.Answer;
import io.github.dancu.connect.InputCheck;
import io.github.dancu.connect.Operation;
import io.github.dancu.connect.OutcomeTable;
import io.github.dancu.connect.Receipt;
import io.github.dancu.connect.ReplyFault;
import io.github.dancu.resilience.SafetyClass;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Questions, answers and ratings: what people say to an agency through the portal, and what it says to them. Thread-safe. */
final class PortalForum {
    static final String PUBLISH_QUESTION = "publishQuestion";
    static final String ANSWER_QUESTION = "answerQuestion";
    static final String PUBLISH_RATINGS = "publishRatings";
    static final String QUESTIONS_TO_AGENCY = "LayDanhSachHoiDapGuiTuDVCQG";
    static final String QUESTIONS_OF_AGENCY = "LayDanhSachHoiDapBoCoQuan";
    private static final String ANSWERS = "LayNoiDungTraLoiTheoCauHoi";
    private static final Operation QUESTIONS = new Operation("questions", SafetyClass.READ, PortalLists.LONG);
    private static final Operation ANSWERS_OF = new Operation("answers", SafetyClass.READ);
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final InformationLine line;
    private final QuestionReader reader;

    PortalForum(InformationLine line) {
        this.line = line;
        this.reader = new QuestionReader(line.settings());
    }

    Answer<List<PortalQuestion>> questions(AccessContext access, String service) {
        PortalQuery query = line.query(access, service, Map.of());
        return line.ask(access, QUESTIONS, service, query, rows -> PortalRows.list(rows, reader::question));
    }

    Answer<List<PortalAnswer>> answers(AccessContext access, String questionId) {
        PortalQuery query = line.query(access, ANSWERS, Map.of(line.settings().questionParameter(), questionId));
        InputCheck check = InputCheck.of(DvcClient.SYSTEM, ANSWERS_OF.name());
        PublicationItems.requireId(check, "questionId", questionId);
        check.orThrow();
        return line.ask(
                access,
                ANSWERS_OF,
                ReplyFault.printable(questionId),
                query,
                rows -> PortalRows.list(rows, reader::answer));
    }

    Answer<Receipt> publish(AccessContext access, PublicQuestion question) {
        String service = "DongBoHoiDap";
        line.requireOffered(service);
        return line.push(
                access,
                PUBLISH_QUESTION,
                service,
                items(access).question(question),
                question.id(),
                ReplyFault.printable(question.id()),
                () -> published(access, question));
    }

    Answer<Receipt> answer(AccessContext access, QuestionReply reply) {
        String service = "DongBoKetQuaHoiDapGuiTuDVCQG";
        line.requireOffered(service);
        return line.push(
                access,
                ANSWER_QUESTION,
                service,
                items(access).reply(reply),
                reply.questionId(),
                ReplyFault.printable(reply.questionId()),
                () -> answered(access, reply));
    }

    Answer<Receipt> publish(AccessContext access, RatingSummary ratings) {
        String service = "DongBoDanhGia";
        line.requireOffered(service);
        Object item = items(access).ratings(ratings, YearMonth.from(line.now().atZone(VIETNAM)));
        String month = PublicationItems.month(ratings.month());
        String key = ratings.procedure()
                .map(procedure -> month + ":" + procedure.toText())
                .orElse(month);
        return line.push(access, PUBLISH_RATINGS, service, item, key, key, () -> {
            throw InformationLine.cannotTell("ratings");
        });
    }

    /** The portal may know it by a number of its own: its words are what is certain. */
    private Optional<Receipt> published(AccessContext access, PublicQuestion question) {
        if (!line.offers(QUESTIONS_OF_AGENCY)) {
            throw InformationLine.cannotTell("question");
        }
        boolean there = questions(access, QUESTIONS_OF_AGENCY).value().stream()
                .flatMap(List::stream)
                .anyMatch(found -> isSame(found.text(), question.question())
                        && found.answers().stream().allMatch(answer -> isSame(answer.text(), question.answer())));
        return receiptIf(there, question.id());
    }

    private Optional<Receipt> answered(AccessContext access, QuestionReply reply) {
        if (!line.offers(ANSWERS)) {
            throw InformationLine.cannotTell("answer");
        }
        boolean there = answers(access, reply.questionId()).value().stream()
                .flatMap(List::stream)
                .anyMatch(answer -> isSame(answer.text(), reply.text()));
        return receiptIf(there, reply.questionId());
    }

    private Optional<Receipt> receiptIf(boolean there, String key) {
        return there ? Optional.of(new Receipt(key, Receipt.State.ALREADY_THERE, line.now())) : Optional.empty();
    }

    private PublicationItems items(AccessContext access) {
        return new PublicationItems(line.settings(), line.agencyFor(access));
    }

    private static boolean isSame(String text, String other) {
        return OutcomeTable.comparable(text.strip()).equals(OutcomeTable.comparable(other.strip()));
    }
}
