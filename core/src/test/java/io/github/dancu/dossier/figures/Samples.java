package io.github.dancu.dossier.figures;

import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.dossier.Attachment;
import io.github.dancu.dossier.Channel;
import io.github.dancu.dossier.Dossier;
import io.github.dancu.dossier.DossierCode;
import io.github.dancu.dossier.DossierStatus;
import io.github.dancu.dossier.Fee;
import io.github.dancu.dossier.FeeMoment;
import io.github.dancu.dossier.Procedure;
import io.github.dancu.dossier.ProcedureCode;
import io.github.dancu.dossier.ResultPaper;
import io.github.dancu.dossier.SupplementRound;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Invented dossiers of September 2026: received on the first at 8:00, due on the fifteenth at 17:00. */
final class Samples {
    static final ReportPeriod SEPTEMBER = ReportPeriod.ofMonth(YearMonth.of(2026, Month.SEPTEMBER));
    static final ProcedureCode RESIDENCE = ProcedureCode.of("1.004222");
    static final ProcedureCode BIRTH = ProcedureCode.of("1.001193");
    static final ProcedureCode COPY = ProcedureCode.of("2.000815");
    static final LocalDateTime RECEIVED = at(1, 8);
    static final LocalDateTime DUE = at(15, 17);

    private static final List<ProcedureCode> PROCEDURES = List.of(RESIDENCE, BIRTH, COPY);
    private static final List<Channel> CHANNELS = List.of(Channel.values());
    private static final List<DossierStatus> STATUSES = List.of(DossierStatus.values());

    private Samples() {}

    /** On that day of September at that hour. */
    static LocalDateTime at(int day, int hour) {
        return LocalDateTime.of(2026, Month.SEPTEMBER, day, hour, 0);
    }

    static Dossier.Builder dossier(ProcedureCode procedure) {
        return dossier(procedure, "H33.899.01");
    }

    static Dossier.Builder dossier(ProcedureCode procedure, String agency) {
        return undated(procedure, agency).dueAt(DUE);
    }

    /** Without a due time. */
    static Dossier.Builder undated(ProcedureCode procedure) {
        return undated(procedure, "H33.899.01");
    }

    private static Dossier.Builder undated(ProcedureCode procedure, String agency) {
        return Dossier.builder(DossierCode.of(agency + "-260901-0001"))
                .procedure(new Procedure(procedure, "Thủ tục mẫu", "M1", "Lĩnh vực mẫu"))
                .owner(PersonName.of("Nguyễn Văn Mẫu"), CitizenId.of("003099000001"))
                .receivedAt(RECEIVED)
                .handlingUnit("Phường Mẫu")
                .status(DossierStatus.IN_PROGRESS);
    }

    static Dossier done(ProcedureCode procedure, LocalDateTime at) {
        return dossier(procedure).status(DossierStatus.DONE).finishedAt(at).build();
    }

    static Dossier online(ProcedureCode procedure) {
        return dossier(procedure).channel(Channel.ONLINE).build();
    }

    static SupplementRound.Builder round(LocalDateTime asked) {
        return SupplementRound.builder("b", asked).requestedBy("Lê Thị Mẫu").reason("mẫu");
    }

    static Fee fee(long amount) {
        return Fee.of("Lệ phí mẫu", amount, FeeMoment.AT_INTAKE);
    }

    static Attachment file() {
        return Attachment.builder("mau.pdf").link("https://example.vn/mau.pdf").build();
    }

    static ResultPaper resultFile() {
        return ResultPaper.builder("Kết quả mẫu")
                .link("https://example.vn/kq.pdf")
                .resultCode("KQ.G15.000031")
                .build();
    }

    /** Dossiers of every kind: three procedures and one that no line takes, three channels, four wards, all states. */
    static List<Dossier> many(RandomGenerator random, int count) {
        List<Dossier> many = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            many.add(any(random));
        }
        return many;
    }

    private static Dossier any(RandomGenerator random) {
        ProcedureCode procedure =
                random.nextInt(10) == 0 ? ProcedureCode.of("9.999999") : PROCEDURES.get(random.nextInt(3));
        LocalDateTime received = RECEIVED.minusDays(5).plusHours(random.nextInt(40 * 24));
        LocalDateTime later = received.plusHours(random.nextInt(30 * 24));
        Dossier.Builder dossier = dossier(procedure, "H33.899.0" + (1 + random.nextInt(4)))
                .receivedAt(received)
                .submittedAt(received.minusHours(random.nextInt(24)))
                .dueAt(received.plusHours(random.nextInt(20 * 24)))
                .channel(CHANNELS.get(random.nextInt(CHANNELS.size())))
                .attachment(
                        random.nextBoolean()
                                ? file()
                                : Attachment.builder("m.pdf").build());
        DossierStatus status = STATUSES.get(random.nextInt(STATUSES.size()));
        if (status == DossierStatus.DONE || random.nextInt(3) == 0) dossier.finishedAt(later);
        if (status == DossierStatus.RESULT_RETURNED) dossier.returnedAt(later).result(resultFile());
        if (status == DossierStatus.SUPPLEMENT_REQUESTED)
            dossier.supplement(round(later).build());
        if (random.nextInt(4) == 0) dossier.fee(fee(random.nextInt(2) * 5_000L));
        return dossier.status(status).build();
    }
}
