package io.github.dancu.dvc.inbound;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What the portal sends in these tests, about people who do not exist, and a desk that takes it. */
final class Sent {
    static final String CODE = "H33.899-260101-0001";

    static final String DOSSIER = """
            {
              "MaHoSo": "H33.899-260101-0001",
              "MaTTHC": "1.004222", "TenTTHC": "Đăng ký thường trú",
              "MaLinhVuc": "G01-CT07", "TenLinhVuc": "Đăng ký, quản lý cư trú",
              "KenhThucHien": "2", "ChuHoSo": "Nguyễn Văn Mẫu",
              "DinhDanhCHS": [{"LoaiDinhDanh": "1", "SoDinhDanh": "003099000001"},
                              {"LoaiDinhDanh": "2", "SoDinhDanh": "000000001"}],
              "LoaiDoiTuong": "1", "MaDoiTuong": "tech-mau-1",
              "SoDienThoai": "0900000001", "Email": "mau@example.vn", "Fax": "02973000001", "ThongTinKhac": "gọi buổi sáng",
              "NgayNopHoSo": "20260101080509", "NgayTiepNhan": "20260101090000", "NgayHenTra": "20260108170000",
              "NgayKetThucXuLy": "20260107100000", "NgayTra": "20260108080000", "NgayTuChoi": "20260109080000",
              "TrangThaiHoSo": 1, "HinhThuc": "1", "ThongTinTra": "Phường Mẫu", "DonViXuLy": "Công an phường Mẫu",
              "NoiNopHoSo": "1", "TrichYeuHoSo": "về ở với con", "GhiChu": "khách quen",
              "HoSoCoThanhPhanSoHoa": "1", "TaiKhoanDuocXacThucVoiVNeID": "True", "DuocThanhToanTrucTuyen": "1",
              "DSKetNoiCSDL": [{"MaCSDL": "1"}, {"MaCSDL": "7"}],
              "TaiLieuNop": [
                {"TepDinhKemId": "t1", "TenTepDinhKem": "to-khai-mau.pdf", "IsDeleted": "False", "MaThanhPhanHoSo": "TP1",
                 "DuongDanTaiTepTin": "https://portal.example.vn/t1", "DuocSoHoa": "1", "DuocTaiSuDung": "2",
                 "DuocLayTuKhoDMQG": "0", "MaKetQuaThayThe": "KQ.G15.000031"},
                {"TepDinhKemId": "t2", "TenTepDinhKem": "cu-mau.pdf", "IsDeleted": "True"}],
              "DanhSachLePhi": [{"TenPhiLePhi": "Lệ phí", "MaPhiLePhi": "LP1", "HinhThucThu": "1", "Gia": "20000", "LoaiPhiLePhi": "2"}],
              "DanhSachTepDinhKemKhac": [{"TenGiayTo": "Ảnh thẻ", "SoLuong": "2", "LoaiGiayTo": "9"}],
              "DanhSachHoSoBoSung": [{"HoSoBoSungId": "b1", "NguoiYeuCauBoSung": "Lê Thị Mẫu", "NoiDungBoSung": "thiếu ảnh",
                 "NgayBoSung": "20260102080000", "NguoiTiepNhanBoSung": "Lê Thị Mẫu", "ThongTinTiepNhan": "đủ",
                 "NgayTiepNhanBoSung": "20260103080000", "TrangThaiBoSung": "2",
                 "DanhSachGiayToBoSung": [{"TenTepDinhKem": "anh-mau.jpg"}],
                 "DanhSachLePhiBoSung": [{"TenPhiLePhi": "Phí", "HinhThucThu": "2", "Gia": 5000}],
                 "NgayHenTraTruoc": "20260108170000", "NgayHenTraMoi": "20260109170000"}],
              "DanhSachGiayToKetQua": [{"TenGiayTo": "Giấy xác nhận mẫu", "MaThanhPhanHoSo": "TP9", "GiayToId": "g1",
                 "DuongDanTepTinKetQua": "https://portal.example.vn/g1", "MaGiayToKetQua": "KQ.G01.000001"}],
              "TruongMoi": {"a": [1, 2]}
            }""";

    static final String PAYMENT = """
            {
              "MaHoSo": "H33.899-260101-0001", "HoTenNguoiNopTien": "Nguyễn Văn Mẫu", "SoCMTNguoiNopTien": "003099000001",
              "MaSoThue": "0000000001", "UrlFileChungTu": "https://portal.example.vn/bien-lai/1", "TinhNguoiNopTien": "91",
              "ThongTinThanhToan": {"MaThongBaoThue": "TB0001", "ThoiGianThanhToan": "20260102103000", "SoTien": 150000.0,
                 "NoiDungThanhToan": "lệ phí của Nguyễn Văn Mẫu", "TrangThaiThanhToan": 1}
            }""";

    private Sent() {}

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String text(InboundAnswer answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    static String bare(String code) {
        return "{\"MaHoSo\":\"" + code + "\",\"MaTTHC\":\"1.004222\"}";
    }

    static String enveloped(String data) {
        return "{\"session\":\"phien-mau\",\"madonvi\":\"H33.899\",\"service\":\"DongBoHoSoMC\",\"isUpdating\":\"False\",\"data\":"
                + data + "}";
    }

    /** The one dossier in a body. */
    static InboundDossier dossier(String body) {
        List<InboundDossier> came = new ArrayList<>();
        InboundDossiers.of(dossier -> {
                    came.add(dossier);
                    return InboundVerdict.taken();
                })
                .requiring()
                .handle(body);
        return came.get(0);
    }

    /** The one receipt in a body. */
    static InboundPayment payment(String body) {
        List<InboundPayment> came = new ArrayList<>();
        InboundPayments.of(payment -> {
                    came.add(payment);
                    return InboundVerdict.taken();
                })
                .requiring()
                .handle(body);
        return came.get(0);
    }
}
