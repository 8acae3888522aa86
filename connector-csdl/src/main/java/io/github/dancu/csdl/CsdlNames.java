package io.github.dancu.csdl;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What operations and elements are called where a database has its own names for them.
 *
 * @param operations by operation; the others have their usual names
 * @param elements by our name
 */
record CsdlNames(Map<CsdlOperation, String> operations, Map<String, String> elements) {
    /** The elements of questions and answers, as we call them. */
    static final Set<String> ELEMENTS = Set.of(
            "Cha",
            "ChiTiet",
            "ChuDem",
            "ChuHo",
            "CongDan",
            "CongdanCollection",
            "DanToc",
            "DenNgay",
            "DenTuoi",
            "DiaPhuong",
            "Event",
            "GioiTinh",
            "Ho",
            "HoVaTen",
            "KetQuaXacThuc",
            "KetQuaXacThucResponse",
            "Loai",
            "MaCanBo",
            "MaDVC",
            "MaDonVi",
            "MaPhuongXa",
            "MaQuanHuyen",
            "MaTichHop",
            "MaTinhThanh",
            "MaYeuCau",
            "Me",
            "Nam",
            "NgayThangNam",
            "NgayThangNamSinh",
            "NguoiDaiDien",
            "NguoiGiamHo",
            "NhanThan",
            "NhomMau",
            "NoiDangKyKhaiSinh",
            "NoiOHienTai",
            "QuanHe",
            "QueQuan",
            "QuocGia",
            "QuocTich",
            "Request",
            "RequestCollection",
            "RequestHistory",
            "ResultFile",
            "SoBanGhi",
            "SoCMND",
            "SoDienThoai",
            "SoDinhDanh",
            "SoSoHoKhau",
            "TaiKhoan",
            "Ten",
            "ThuongTru",
            "TinhTrangHonNhan",
            "TonGiao",
            "TonTai",
            "Trang",
            "TuNgay",
            "TuTuoi",
            "VoChong",
            "content",
            "createdTime",
            "fileName",
            "page",
            "paging",
            "requestId",
            "service",
            "size",
            "status",
            "time",
            "total");

    CsdlNames {
        operations = new EnumMap<>(operations);
        elements = Map.copyOf(elements);
    }

    String of(CsdlOperation operation) {
        return operations.getOrDefault(operation, operation.wireName());
    }

    /** Our names, by theirs. */
    Map<String, String> ours() {
        Map<String, String> ours = new HashMap<>();
        elements.forEach((own, theirs) -> ours.put(theirs, own));
        return ours;
    }
}
