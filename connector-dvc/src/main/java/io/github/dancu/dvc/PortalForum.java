package io.github.dancu.dvc;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.connect.Answer;
import io.github.dancu.connect.InputCheck;
import io.github.dancu.connect.InvalidRequestException;
import io.github.dancu.connect.Operation;
import io.github.dancu.connect.OutcomeTable;
import io.github.dancu.connect.Receipt;
import io.github.dancu.connect.ReplyFault;
import io.github.dancu.dvc.InformationLine.Publication;
import io.github.dancu.resilience.SafetyClass;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

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
        return push(
                access,
                known(PUBLISH_QUESTION, "DongBoHoiDap", question.id()),
                items -> items.question(question),
                () -> published(access, question));
    }

    Answer<Receipt> answer(AccessContext access, QuestionReply reply) {
        return push(
                access,
                known(ANSWER_QUESTION, "DongBoKetQuaHoiDapGuiTuDVCQG", reply.questionId()),
                items -> items.reply(reply),
                () -> answered(access, reply));
    }

    Answer<Receipt> publish(AccessContext access, RatingSummary ratings) {
        String month = PublicationItems.month(ratings.month());
        String key = ratings.procedure()
                .map(procedure -> month + ":" + procedure.toText())
                .orElse(month);
        return push(
                access,
                new Publication(PUBLISH_RATINGS, "DongBoDanhGia", key, key),
                items -> items.ratings(ratings, YearMonth.from(line.now().atZone(VIETNAM))),
                () -> {
                    throw cannotBeAsked("ratings");
                });
    }

    private Answer<Receipt> push(
            AccessContext access,
            Publication known,
            Function<PublicationItems, Object> item,
            Supplier<Optional<Receipt>> reconciliation) {
        line.portal().require(known.service());
        return line.push(access, known, item.apply(items(access)), reconciliation);
    }

    /** The portal may know it by a number of its own: its words are what is certain. */
    private Optional<Receipt> published(AccessContext access, PublicQuestion question) {
        if (!offers(QUESTIONS_OF_AGENCY)) {
            throw cannotBeAsked("question");
        }
        List<PortalQuestion> same = questions(access, QUESTIONS_OF_AGENCY).value().stream()
                .flatMap(List::stream)
                .filter(found -> isSame(found.text(), question.question()))
                .toList();
        if (same.stream().anyMatch(found -> isAnsweredAs(question, found.answers()))
                || same.stream().anyMatch(found -> isAnsweredAs(question, answersApart(access, found)))) {
            return Optional.of(line.receipt(question.id(), Receipt.State.ALREADY_THERE));
        }
        // Somebody asked the same; without an answer it may be ours, or still wait for one.
        if (same.stream().anyMatch(found -> !found.isAnswered())) {
            throw Portal.cannotBeAsked("answer", "is not shown beside the question; look at the portal's web pages");
        }
        return Optional.empty();
    }

    private Optional<Receipt> answered(AccessContext access, QuestionReply reply) {
        if (!offers(ANSWERS)) {
            throw cannotBeAsked("answer");
        }
        boolean there = answers(access, reply.questionId()).value().stream()
                .flatMap(List::stream)
                .anyMatch(answer -> isSame(answer.text(), reply.text()));
        return there ? Optional.of(line.receipt(reply.questionId(), Receipt.State.ALREADY_THERE)) : Optional.empty();
    }

    /** What the portal shows as answers to a question that it shows without one. */
    private List<PortalAnswer> answersApart(AccessContext access, PortalQuestion found) {
        return found.isAnswered() || found.id().isBlank() || !offers(ANSWERS)
                ? List.of()
                : answers(access, found.id()).value().orElse(List.of());
    }

    private boolean offers(String service) {
        return line.portal().channel().offers(service);
    }

    private PublicationItems items(AccessContext access) {
        return new PublicationItems(line.settings(), line.portal().agencyFor(access));
    }

    private static Publication known(String operation, String service, String id) {
        return new Publication(operation, service, id, ReplyFault.printable(id));
    }

    private static InvalidRequestException cannotBeAsked(String field) {
        return Portal.cannotBeAsked(field, "cannot be asked for; look at the portal's web pages");
    }

    private static boolean isAnsweredAs(PublicQuestion question, List<PortalAnswer> answers) {
        return answers.stream().anyMatch(answer -> isSame(answer.text(), question.answer()));
    }

    private static boolean isSame(String text, String other) {
        return OutcomeTable.comparable(text.strip()).equals(OutcomeTable.comparable(other.strip()));
    }
}
