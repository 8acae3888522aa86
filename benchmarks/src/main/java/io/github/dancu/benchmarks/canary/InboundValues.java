package io.github.dancu.benchmarks.canary;

import io.github.dancu.benchmarks.canary.TestedSystem.Value;
import io.github.dancu.dvc.inbound.InboundAccess;
import io.github.dancu.dvc.inbound.InboundAnswer;
import io.github.dancu.dvc.inbound.InboundDossiers;
import io.github.dancu.dvc.inbound.InboundPayments;
import io.github.dancu.dvc.inbound.InboundSettings;
import io.github.dancu.dvc.inbound.InboundVerdict;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** What the portal sends to us: sound, with each field wild, refused, and to a program that fails. */
final class InboundValues {
    private static final String DOSSIER = """
            {"SecurityKey":"{text}","session":"{text}","MaHoSo":"%s","MaTTHC":"1.004222","TenTTHC":"Đăng ký thường trú",
            "MaLinhVuc":"G01-CT07","TenLinhVuc":"Cư trú","KenhThucHien":"2","ChuHoSo":"{name}","SoGiayToChuHoSo":"{cmnd}","LoaiDoiTuong":"1","MaDoiTuong":"{text}",
            "DinhDanhCHS":[{"LoaiDinhDanh":"1","SoDinhDanh":"{id}"}],"SoDienThoai":"{insurance}","Email":"{text}@example.vn","Fax":"{text}",
            "ThongTinKhac":"{text}","NgayNopHoSo":"{compact}080509","NgayTiepNhan":"{compact}090000","NgayHenTra":"{compact}170000",
            "TrangThaiHoSo":"1","HinhThuc":"1","ThongTinTra":"{text}","DonViXuLy":"{text}","NoiNopHoSo":"1","TrichYeuHoSo":"{text}",
            "GhiChu":"{text}","TaiLieuNop":[{"TepDinhKemId":"{text}","TenTepDinhKem":"{text}.pdf","IsDeleted":"False",
            "DuongDanTaiTepTin":"{text}"}],"DanhSachLePhi":[{"TenPhiLePhi":"{text}","Gia":"20000"}],
            "DanhSachTepDinhKemKhac":[{"TenGiayTo":"{text}","SoLuong":"2","LoaiGiayTo":"{text}"}],
            "DanhSachHoSoBoSung":[{"HoSoBoSungId":"{text}","NguoiYeuCauBoSung":"{name}","NoiDungBoSung":"{text}","NgayBoSung":"{compact}080000"}],
            "DanhSachGiayToKetQua":[{"TenGiayTo":"{text}","MaGiayToKetQua":"{text}"}],"TruongMoi":{"a":"{text}"}}""";
    private static final String PAYMENT = """
            {"SecurityKey":"{text}","MaHoSo":"%s","HoTenNguoiNopTien":"{name}","SoCMTNguoiNopTien":"{id}","MaSoThue":"{text}",
            "UrlFileChungTu":"{text}","ThongTinThanhToan":{"MaThongBaoThue":"{text}","ThoiGianThanhToan":"{compact}103000",
            "SoTien":"150000","NoiDungThanhToan":"{text} {name}","TrangThaiThanhToan":"1"}}""";

    private final Canaries canaries;
    private final List<Value> values = new ArrayList<>();

    private InboundValues(Canaries canaries) {
        this.canaries = canaries;
    }

    static List<Value> of(Canaries canaries, String code) {
        InboundValues all = new InboundValues(canaries);
        all.add("dossier", canaries.fill(DOSSIER.formatted(code)), all::dossiers);
        all.add("receipt", canaries.fill(PAYMENT.formatted(code)), all::receipts);
        return all.values;
    }

    private void add(String what, String body, BiFunction<String, Boolean, Object> handler) {
        values.add(new Value(what, () -> handler.apply(body, false)));
        values.add(new Value(what + " to a program that fails", () -> handler.apply(body, true)));
        values.add(new Value(what + " that is cut", () -> handler.apply(body.substring(0, body.length() / 2), false)));
        values.add(new Value(what + " with a wrong key", () -> guarded(body)));
        WildFields.of(canaries, body)
                .forEach((field, wild) -> values.add(new Value(what + ": " + field, () -> handler.apply(wild, false))));
    }

    private Object dossiers(String body, boolean fails) {
        List<Object> heard = new ArrayList<>();
        InboundAnswer answer = InboundDossiers.of(dossier -> {
                    heard.add(dossier);
                    dossier.draft().ifPresent(draft -> heard.add(draft.build()));
                    return verdict(fails);
                })
                .requiring()
                .handle(body);
        heard.add(answer);
        return heard;
    }

    private Object receipts(String body, boolean fails) {
        List<Object> heard = new ArrayList<>();
        InboundAnswer answer = InboundPayments.of(receipt -> {
                    heard.add(receipt);
                    return verdict(fails);
                })
                .requiring()
                .handle(body);
        heard.add(answer);
        return heard;
    }

    private InboundVerdict verdict(boolean fails) {
        if (fails) {
            throw new IllegalStateException(canaries.name());
        }
        return InboundVerdict.refused(canaries.text());
    }

    private Object guarded(String body) {
        InboundSettings settings = InboundSettings.ofDefaults().withAccess(InboundAccess.of(canaries::text));
        return InboundDossiers.of(dossier -> InboundVerdict.taken(), settings).handle(body);
    }
}
