package io.github.dancu.dvc.inbound;

import io.github.dancu.dossier.Attachment;
import io.github.dancu.dossier.Fee;
import io.github.dancu.dossier.FeeMoment;
import io.github.dancu.dossier.OtherPaper;
import io.github.dancu.dossier.ResultPaper;
import io.github.dancu.dossier.Reuse;
import io.github.dancu.dossier.SupplementRound;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Reads the members of a dossier's lists; empty if one lacks what the model cannot do without. */
final class InboundParts {
    private InboundParts() {}

    /** The files of a list that are said to be deleted, or those that are not. */
    static List<Attachment> attachments(InboundItem item, String list, boolean deleted) {
        List<InboundItem> elements = item.elements(list);
        // A file that cannot be read is noted once, with those that count.
        return elements.stream()
                .filter(element -> element.flag("IsDeleted").orElse(false) == deleted)
                .flatMap(element -> InboundItem.tried(element, InboundParts::attachment)
                        .or(() -> {
                            item.note(list);
                            return Optional.empty();
                        })
                        .stream())
                .toList();
    }

    static Optional<Fee> fee(InboundItem item) {
        Optional<String> name = item.text("TenPhiLePhi");
        Optional<BigDecimal> amount = item.read("Gia", Amounts::read);
        if (name.isEmpty() || amount.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Fee(
                name.get(),
                item.text("MaPhiLePhi").orElse(""),
                amount.get(),
                item.code("HinhThucThu", FeeMoment::read),
                item.text("LoaiPhiLePhi").orElse("")));
    }

    static Optional<OtherPaper> otherPaper(InboundItem item) {
        Optional<String> name = item.text("TenGiayTo");
        Optional<Integer> count = item.read("SoLuong", InboundParts::count);
        if (name.isEmpty() || count.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new OtherPaper(name.get(), count.get(), item.text("LoaiGiayTo").orElse("")));
    }

    static Optional<ResultPaper> result(InboundItem item) {
        return item.text("TenGiayTo").map(name -> {
            ResultPaper.Builder result = ResultPaper.builder(name);
            item.text("GiayToId").ifPresent(result::id);
            item.text("MaThanhPhanHoSo").ifPresent(result::componentCode);
            item.text("DuongDanTepTinKetQua").ifPresent(result::link);
            item.text("MaGiayToKetQua").ifPresent(result::resultCode);
            return result.build();
        });
    }

    static Optional<SupplementRound> supplement(InboundItem item) {
        Optional<String> id = item.text("HoSoBoSungId");
        Optional<LocalDateTime> requestedAt = item.time("NgayBoSung");
        if (id.isEmpty() || requestedAt.isEmpty()) {
            return Optional.empty();
        }
        SupplementRound.Builder round = SupplementRound.builder(id.get(), requestedAt.get());
        item.text("NguoiYeuCauBoSung").ifPresent(round::requestedBy);
        item.text("NoiDungBoSung").ifPresent(round::reason);
        item.text("NguoiTiepNhanBoSung").ifPresent(round::receivedBy);
        item.text("ThongTinTiepNhan").ifPresent(round::receiptNote);
        item.time("NgayTiepNhanBoSung").ifPresent(round::suppliedAt);
        item.text("TrangThaiBoSung").ifPresent(round::statusCode);
        item.time("NgayHenTraTruoc").ifPresent(round::oldDueAt);
        item.time("NgayHenTraMoi").ifPresent(round::newDueAt);
        attachments(item, "DanhSachGiayToBoSung", false).forEach(round::paper);
        item.parts("DanhSachLePhiBoSung", InboundParts::fee).forEach(round::fee);
        return Optional.of(round.build());
    }

    private static Optional<Attachment> attachment(InboundItem item) {
        return item.text("TenTepDinhKem").map(name -> {
            Attachment.Builder file = Attachment.builder(name);
            item.text("TepDinhKemId").ifPresent(file::id);
            item.text("MaThanhPhanHoSo").ifPresent(file::componentCode);
            item.text("DuongDanTaiTepTin").ifPresent(file::link);
            item.flag("DuocSoHoa").ifPresent(file::digitised);
            item.read("DuocTaiSuDung", text -> Reuse.read(text).meaning()).ifPresent(file::reuse);
            item.flag("DuocLayTuKhoDMQG").ifPresent(file::fromCitizenStore);
            item.text("MaKetQuaThayThe").ifPresent(file::replacingResult);
            return file.build();
        });
    }

    private static Optional<Integer> count(String text) {
        return Amounts.read(text)
                .filter(number -> number.signum() > 0 && number.scale() <= 0 && number.precision() < 10)
                .map(BigDecimal::intValueExact);
    }
}
