package io.github.dancu.benchmarks.canary;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.benchmarks.canary.TestedSystem.Question;
import io.github.dancu.benchmarks.canary.TestedSystem.Value;
import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.CmndNumber;
import io.github.dancu.dossier.ProcedureCode;
import io.github.dancu.dvc.Catalogue;
import io.github.dancu.dvc.DvcClient;
import io.github.dancu.dvc.PublicQuestion;
import io.github.dancu.dvc.QuestionReply;
import io.github.dancu.dvc.RatingSummary;
import java.time.YearMonth;
import java.util.List;

/** What the portal makes known (its login is broken where dossiers go to it), and what it is given to make known, with a canary in every field that is not made to be seen. */
final class InformationQuestions {
    private static final ProcedureCode PROCEDURE = ProcedureCode.of("1.004222");
    /** What the portal calls a question is there to be seen. */
    private static final String QUESTION = "1001";

    private static final String DETAILS = """
            {"error_code":"0","message":"{text} {name}","result":[{"MATTHC":"1.004222","TENTTHC":"{text}","MOI":"{text}",
            "LINHVUCTHUCHIEN":[{"MALINHVUC":"{text}","TENLINHVUC":"{text}"}],"CAPTHUCHIEN":[{"CAPTHUCHIEN":"{text}","TENCAP":"{text}"}],
            "TRINHTUTHUCHIEN":[{"TRUONGHOP":"{text}","TRINHTU":[{"TENTRINHTU":"{text}"}]}],
            "CACHTHUCTHUCHIEN":[{"KENH":"1","THOIGIAN":[{"THOIGIANGIAIQUYET":"7","DONVITINH":"{text}","MOTA":"{text}",
            "PHILEPHI":[{"MAPHILEPHI":"{text}","SOTIEN":"{text}","DONVI":"{text}","MOTA":"{text}"}]}]}],"YEUCAU":"{text}",
            "DOITUONGTHUCHIEN":[{"MADOITUONG":"{text}","TENDOITUONG":"{text}"}],"MOTADOITUONGTHUCHIEN":"{text}",
            "KETQUATHUCHIEN":[{"MAKETQUA":"{text}","TENKETQUA":"{text}"}],
            "CANCUPHAPLY":[{"SOVANBAN":"{text}","TENVANBAN":"{text}","COQUANBANHANH":"{text}","NGAYBANHANH":"{date}",
            "NGAYHIEULUC":"{compact}","DIACHITRUYCAP":"{text}"}],"TRANGTHAI":"{text}",
            "COQUANTHUCHIEN":[{"MADONVI":"{text}","TENDONVI":"{text}"}],"COQUANCOTHAMQUYEN":[{"MADONVI":"{text}","TENDONVI":"{text}"}],
            "THANHPHANHOSO":[{"TRUONGHOP":"{text}","GIAYTO":[{"MAGIAYTO":"{text}","TENGIAYTO":"{text}","SOBANCHINH":"1","SOBANSAO":"1",
            "TENMAUDON":"{text}","URL":"{text}","MA_KQ_THAYTHE":"{text}"}]}]}]}""";
    private static final String LIST = """
            {"error_code":"0","message":"{text}","result":[{"MATTHC":"{text}","TENTTHC":"{text}","MADVC":"{text}","TENDVC":"{text}",
            "TENCOQUANBANHANH":"{text}","TENLINHVUC":"{text}","APDUNGDVC":"{text}","MA":"{text}","TEN":"{text}","MOI":"{text}"}]}""";
    private static final String ACCOUNT = """
            {"error_code":"0","message":"{text} {name}","result":[{"TECHNICALID":"{text}","HOVATEN":"{name}"}]}""";
    private static final String QUESTIONS = """
            {"error_code":"0","message":"{text}","result":[{"HOIDAPID":"{text}","MALINHVUC":"{text}","MATTHCDP":"{text}","MADONVI":"{text}",
            "TENDONVI":"{text}","NOIDUNG":"{text}","HOVATEN":"{name}","DIACHI":"{text}","SODIENTHOAI":"{insurance}","THUDIENTU":"{text}",
            "TRANGTHAI":"{text}","NGAYHOI":"{date} 08:30:00","TRALOIID":"{text}","NOIDUNGTRALOI":"{text}","NGUOITRALOI":"{name}",
            "CHUCVUNGUOITRALOI":"{text}","NGAYTRALOI":"{date}","MOI":"{text}"}]}""";
    private static final String TAKEN = """
            {"error_code":"0","message":"{name} {id} {text}"}""";

    private final Canaries canaries;
    private final AccessContext why;
    private final PublicQuestion question;
    private final QuestionReply reply;
    private final RatingSummary ratings;

    InformationQuestions(Canaries canaries, AccessContext why) {
        this.canaries = canaries;
        this.why = why;
        this.question = new PublicQuestion(
                QUESTION, canaries.text(), canaries.text(), canaries.text(), canaries.text(), canaries.text());
        this.reply = new QuestionReply(QUESTION, canaries.text(), canaries.name(), canaries.text(), canaries.moment());
        this.ratings = RatingSummary.ofCounts(YearMonth.of(2025, 12), 2, 1, 0)
                .withOpinions(List.of(canaries.text()))
                .withNote(canaries.text())
                .withAgencyName(canaries.text());
    }

    List<Question<DvcClient>> questions() {
        CitizenId id = CitizenId.of(canaries.number("0030", 12));
        CmndNumber cmnd = CmndNumber.of(canaries.number("00", 9));
        return List.of(
                ask("procedure", DETAILS, dvc -> dvc.information().procedure(why, PROCEDURE)),
                ask("procedures", LIST, dvc -> dvc.information().procedures(why)),
                ask("services", LIST, dvc -> dvc.information().services(why)),
                ask("catalogue", LIST, dvc -> dvc.information().catalogue(why, Catalogue.ETHNIC_GROUPS)),
                ask("findAccount", ACCOUNT, dvc -> dvc.information().findAccount(why, id)),
                ask(
                        "findAccount by the old card",
                        ACCOUNT,
                        dvc -> dvc.information().findAccount(why, cmnd)),
                ask("questionsToAgency", QUESTIONS, dvc -> dvc.information().questionsToAgency(why)),
                ask("questionsOfAgency", QUESTIONS, dvc -> dvc.information().questionsOfAgency(why)),
                ask("answers", QUESTIONS, dvc -> dvc.information().answers(why, QUESTION)),
                tell("publish", dvc -> dvc.information().publish(why, question)),
                tell("answer", dvc -> dvc.information().answer(why, reply)),
                tell("publishRatings", dvc -> dvc.information().publishRatings(why, ratings)));
    }

    List<Value> values() {
        return List.of(
                new Value("question", () -> question),
                new Value("answer", () -> reply),
                new Value("ratings", () -> ratings));
    }

    private Question<DvcClient> ask(String name, String sound, Asking asking) {
        return new Question<DvcClient>(name, canaries.fill(sound), asking::of).withoutBrokenLogins();
    }

    private Question<DvcClient> tell(String name, Asking telling) {
        return new Question<DvcClient>(name, canaries.fill(TAKEN), dvc -> TestedSystems.settled(() -> telling.of(dvc)))
                .withoutBrokenLogins();
    }

    /** One call. */
    private interface Asking {
        Object of(DvcClient dvc);
    }
}
