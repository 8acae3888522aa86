package io.github.dancu.examples;

import io.github.dancu.dvc.inbound.InboundAccess;
import io.github.dancu.dvc.inbound.InboundAnswer;
import io.github.dancu.dvc.inbound.InboundDossier;
import io.github.dancu.dvc.inbound.InboundDossiers;
import io.github.dancu.dvc.inbound.InboundPayment;
import io.github.dancu.dvc.inbound.InboundPayments;
import io.github.dancu.dvc.inbound.InboundSettings;
import io.github.dancu.dvc.inbound.InboundVerdict;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** What the portal sends, a dossier twice and receipts of payments, and what it is told. */
public final class InboundExample {
    private static final String DOSSIER = """
            {"SecurityKey": "khoa-mau", "data": [{"MaHoSo": "H33.899-260101-0001", "MaTTHC": "1.004222",
             "ChuHoSo": "Nguyễn Văn Mẫu", "NgayNopHoSo": "20260101080509", "TrangThaiHoSo": 1}]}""";
    private static final String RECEIPTS = """
            {"SecurityKey": "khoa-mau", "data": [
             {"MaHoSo": "H33.899-260101-0001", "ThongTinThanhToan": {"MaThongBaoThue": "TB0001", "SoTien": 150000,
              "ThoiGianThanhToan": "20260102103000", "TrangThaiThanhToan": 1}},
             {"MaHoSo": "H33.899-260101-0001", "ThongTinThanhToan": "đợt 1"},
             {"MaHoSo": "H33.899-260101-0001", "ThongTinThanhToan": "đợt 2"}]}""";

    private InboundExample() {}

    /** Hands synthetic bodies to the handlers as a web framework would, and prints the answers. */
    public static void main(String... arguments) {
        InboundSettings settings = InboundSettings.ofDefaults().withAccess(InboundAccess.of(() -> "khoa-mau"));
        Desk desk = new Desk();
        InboundDossiers dossiers = InboundDossiers.of(desk::take, settings);
        InboundPayments payments = InboundPayments.of(desk::take, desk.keys::contains, settings);

        print(dossiers.handle(DOSSIER));
        print(dossiers.handle(DOSSIER));
        print(dossiers.handle(DOSSIER.replace("khoa-mau", "sai")));
        print(payments.handle(RECEIPTS));
        print(payments.handle(RECEIPTS));
    }

    private static void print(InboundAnswer answer) {
        System.out.println(answer.status() + " " + new String(answer.body(), StandardCharsets.UTF_8));
    }

    /** What a program of yours keeps. */
    private static final class Desk {
        private final Set<String> references = new HashSet<>();
        private final Set<String> keys = new HashSet<>();

        InboundVerdict take(InboundDossier sent) {
            return references.add(sent.reference()) ? InboundVerdict.taken() : InboundVerdict.duplicate();
        }

        InboundVerdict take(InboundPayment receipt) {
            return keys.add(receipt.key()) ? InboundVerdict.taken() : InboundVerdict.duplicate();
        }
    }
}
