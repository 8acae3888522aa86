package io.github.dancu.dvc;

import static io.github.dancu.dvc.Callers.WHY;

import io.github.dancu.citizen.CitizenId;
import io.github.dancu.connect.Answer;
import io.github.dancu.dossier.ProcedureCode;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything that can be asked of a portal's information, once. */
final class InformationAttempts {
    static final PublicQuestion QUESTION = PublicQuestion.of("17", "Cần giấy tờ gì?", "Tờ khai mẫu CT01.");
    static final QuestionReply REPLY = new QuestionReply(
            "1001", "Tờ khai mẫu CT01.", "Lê Thị Mẫu", "Cán bộ", LocalDateTime.of(2026, 1, 1, 8, 5, 9));
    static final RatingSummary RATINGS = RatingSummary.ofCounts(YearMonth.of(2025, 12), 2, 1, 0);
    static final Map<String, Attempt> BY_SERVICE = byService();
    static final List<Attempt> EVERY = List.copyOf(BY_SERVICE.values());

    private InformationAttempts() {}

    private static Map<String, Attempt> byService() {
        Map<String, Attempt> attempts = new LinkedHashMap<>();
        attempts.put("LayThuTuc", portal -> portal.procedure(WHY, ProcedureCode.of("1.004222")));
        attempts.put("LayDanhSachTTHC", portal -> portal.procedures(WHY));
        attempts.put("LayDVC", portal -> portal.services(WHY));
        attempts.put("LayDanhMucDanToc", portal -> portal.catalogue(WHY, Catalogue.ETHNIC_GROUPS));
        attempts.put("TraCuuTechID", portal -> portal.findAccount(WHY, CitizenId.of("003099000001")));
        attempts.put("LayDanhSachHoiDapGuiTuDVCQG", portal -> portal.questionsToAgency(WHY));
        attempts.put("LayDanhSachHoiDapBoCoQuan", portal -> portal.questionsOfAgency(WHY));
        attempts.put("LayNoiDungTraLoiTheoCauHoi", portal -> portal.answers(WHY, "1001"));
        attempts.put("DongBoHoiDap", portal -> portal.publish(WHY, QUESTION));
        attempts.put("DongBoKetQuaHoiDapGuiTuDVCQG", portal -> portal.answer(WHY, REPLY));
        attempts.put("DongBoDanhGia", portal -> portal.publishRatings(WHY, RATINGS));
        return Collections.unmodifiableMap(attempts);
    }

    /** One question, or one thing that is made known. */
    @FunctionalInterface
    interface Attempt {
        Answer<?> on(PortalInformation portal);
    }
}
