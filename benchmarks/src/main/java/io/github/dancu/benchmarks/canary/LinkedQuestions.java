package io.github.dancu.benchmarks.canary;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.benchmarks.canary.TestedSystem.Question;
import io.github.dancu.benchmarks.canary.TestedSystem.Value;
import io.github.dancu.connect.ConnectionSettings;
import io.github.dancu.connect.Credentials;
import io.github.dancu.connect.Transport;
import io.github.dancu.connect.WireReply;
import io.github.dancu.connect.WireRequest;
import io.github.dancu.dossier.DossierCode;
import io.github.dancu.dossier.LinkedGroup;
import io.github.dancu.dossier.LinkedStatus;
import io.github.dancu.dossier.ProcedureCode;
import io.github.dancu.dvc.linked.HandOver;
import io.github.dancu.dvc.linked.JusticeProgress;
import io.github.dancu.dvc.linked.LinkedCode;
import io.github.dancu.dvc.linked.LinkedDossier;
import io.github.dancu.dvc.linked.LinkedStatusReport;
import io.github.dancu.testkit.RecordedAudit;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** Every operation of linked procedures, and a whole way through them; one reply is the answer to all of them. */
final class LinkedQuestions {
    private static final LinkedCode LINKED = LinkedCode.of("LT-2026-0001");
    private static final String LOGIN = """
            {"token":"{text}","refreshToken":"{text}","refreshTokenExpiryTime":"{text}","access_token":"{text}","expires_in":"3600",
            "scope":"{text}"}""";
    private static final String REPLY = """
            {"status":"1","title":"{text}","statusDescription":"{text} {name}","errorDescription":"{text}","traceId":"{text}",
            "data":{"id":"%1$s","maDonVi":"{text}","maTTHC":"2.000986","module":"KS","maHoSo":"%2$s",
            "ngayTiepNhan":"{date} 09:00:00","techId":"{text}","moi":"{text}","data":"<hoSo><hoTich><noiDangKy>{text}</noiDangKy>\
            <nksHoTen>{name}</nksHoTen><nksNgaySinh>{date}</nksNgaySinh><nycHoTen>{name}</nycHoTen>\
            <nycSoGiayToTuyThan>{id}</nycSoGiayToTuyThan><meNoiCuTru>{text}</meNoiCuTru></hoTich></hoSo>",
            "fileDinhKem":[{"id":"{text}","loaiGiayTo":"{text}","tenGiayTo":"{text}","tenTepDinhKem":"{text}.pdf","huyGiayTo":"0",
            "duLieuTepDinhKem":"JVBERg=="}]},
            "value":[{"maDonVi":"{text}","maTinh":"91","module":"LTKS","maHoSoLT":"%2$s","maHoSoMCDT":"%3$s","trangThai":"4",
            "thoiGianThucHien":"{date} 09:05:00","ghiChu":"{text}","nguoiXuLy":"{name}","chucDanh":"{text}","phongBanXuLy":"{text}",
            "noiDungXuLy":"{text} {name}","hanBoSungHoSo":"{date} 17:00:00","ketQuaXuLy":{"soDinhDanh":"{id}","ngayDangKy":"{date}",
            "nksHoTen":"{name}","nksGioiTinh":2,"nksNgaySinh":"{date}","nksNoiSinh":{"maTinh":"91","dcChiTiet":"{text}"},
            "nksQueQuan":"{text}","meHoTen":"{name}","nycHoTen":"{name}","giayKhaiSinh":"JVBERg==","soDangKy":"{text}",
            "quyenSo":"{text}","trangSo":"{text}","maGiayToKetQua":"{text}"}}]}""";

    private final Canaries canaries;
    private final AccessContext why;
    private final Credentials account;
    private final DossierCode code;
    private final String id;
    private final String reply;
    private final LinkedDossier dossier;
    private final JusticeProgress progress;
    private final LinkedStatusReport report;
    private final HandOver handOver;

    LinkedQuestions(Canaries canaries, AccessContext why, Credentials account, DossierCode code) {
        this.canaries = canaries;
        this.why = why;
        this.account = account;
        this.code = code;
        this.id = canaries.number("0030", 12);
        this.reply = canaries.fill(REPLY.formatted(id, LINKED, code));
        LinkedOffice sample = LinkedOffice.of(
                URI.create("http://linked.example.vn"),
                ConnectionSettings.builder()
                        .transport(new OneReply(canaries.fill(LOGIN), reply))
                        .auditLog(new RecordedAudit())
                        .build(),
                account,
                "");
        this.dossier = sample.software().find(why, id).value().orElseThrow();
        this.progress =
                sample.justice().find(why, LinkedGroup.BIRTH, code).value().orElseThrow();
        sample.close();
        this.report = report();
        this.handOver = HandOver.of(dossier, code, canaries.moment());
    }

    TestedSystem<LinkedOffice> system() {
        String said = canaries.text();
        return new TestedSystem<>(
                "linked",
                "/token",
                canaries.fill(LOGIN),
                (endpoint, settings) -> LinkedOffice.of(endpoint, settings, account, said),
                LinkedOffice::close,
                List.of(
                        ask("newDossiers", office -> office.software().newDossiers(why)),
                        ask("find", office -> office.software().find(why, id)),
                        ask("findProgress", office -> office.justice().find(why, LinkedGroup.BIRTH, code)),
                        tell("confirmReceipt", office -> office.software().confirmReceipt(why, LINKED))
                                .withoutBrokenLogins(),
                        tell("report", office -> office.software().report(why, report))
                                .withoutBrokenLogins(),
                        tell("handOver", office -> office.justice().handOver(why, handOver)),
                        tell("flow", this::wholeWay)),
                List.of(
                        new Value("dossier", () -> dossier),
                        new Value("progress", () -> progress),
                        new Value("report", () -> report),
                        new Value("hand-over", () -> handOver),
                        new Value("wrong hand-over", () -> HandOver.of(withoutForm(), code, canaries.moment())),
                        new Value("wrong code", () -> LinkedCode.of(canaries.name()))));
    }

    private Object wholeWay(LinkedOffice office) {
        office.flow().receive(dossier, code);
        return office.flow().advance(why, LINKED);
    }

    private LinkedStatusReport report() {
        return LinkedStatusReport.builder(
                        LINKED, code, ProcedureCode.of("2.000986"), LinkedStatus.REGISTERED, canaries.moment())
                .result(progress.result().orElseThrow())
                .note(canaries.text())
                .handler(canaries.name())
                .title(canaries.text())
                .department(canaries.text())
                .content(canaries.text())
                .startedAt(canaries.moment())
                .dueAt(canaries.moment())
                .postponed(canaries.moment(), canaries.moment())
                .supplementDueAt(canaries.moment())
                .build();
    }

    private LinkedDossier withoutForm() {
        String wild = reply.replace("<hoTich>", canaries.text());
        LinkedOffice sample = LinkedOffice.of(
                URI.create("http://linked.example.vn"),
                ConnectionSettings.builder()
                        .transport(new OneReply(canaries.fill(LOGIN), wild))
                        .auditLog(new RecordedAudit())
                        .build(),
                account,
                "");
        LinkedDossier broken = sample.software().find(why, id).value().orElseThrow();
        sample.close();
        return broken;
    }

    private Question<LinkedOffice> ask(String name, Asking asking) {
        return new Question<LinkedOffice>(name, reply, asking::of).withoutBrokenLogins();
    }

    private Question<LinkedOffice> tell(String name, Asking telling) {
        return new Question<>(name, reply, office -> TestedSystems.settled(() -> telling.of(office)));
    }

    /** One call. */
    private interface Asking {
        Object of(LinkedOffice office);
    }

    /** A system that lets everybody in and answers always the same. */
    private record OneReply(String login, String reply) implements Transport {
        @Override
        public WireReply send(WireRequest request, Duration timeout) {
            String body = request.uri().getPath().endsWith("/token") ? login : reply;
            return new WireReply(200, body.getBytes(StandardCharsets.UTF_8), null);
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
