package io.github.dancu.csdl;

import io.github.dancu.citizen.Citizen;
import java.util.Optional;

/**
 * A part of a citizen's record that a call may say it needs (<i>trường thông tin cần khai thác</i>); the personal number is always
 * there. What the law calls sensitive is asked for by {@link io.github.dancu.citizen.SensitiveField}.
 */
public enum CitizenField {
    /** <i>Họ, chữ đệm và tên</i>. */
    NAME("HoVaTen"),
    /** <i>Ngày, tháng, năm sinh</i>. */
    BIRTH_DATE("NgayThangNamSinh"),
    /** <i>Giới tính</i>. */
    GENDER("GioiTinh"),
    /** <i>Số CMND</i>. */
    CMND("SoCMND"),
    /** <i>Quốc tịch</i>. */
    NATIONALITY("QuocTich"),
    /** <i>Tình trạng hôn nhân</i>. */
    MARITAL_STATUS("TinhTrangHonNhan"),
    /** <i>Nơi thường trú</i>. */
    PERMANENT_ADDRESS("ThuongTru"),
    /** <i>Nơi ở hiện tại</i>. */
    CURRENT_ADDRESS("NoiOHienTai"),
    /** <i>Nơi đăng ký khai sinh</i>. */
    BIRTH_REGISTRATION("NoiDangKyKhaiSinh"),
    /** <i>Quê quán</i>. */
    PLACE_OF_ORIGIN("QueQuan"),
    /** <i>Cha</i>. */
    FATHER("Cha"),
    /** <i>Mẹ</i>. */
    MOTHER("Me"),
    /** <i>Vợ, chồng</i>. */
    SPOUSE("VoChong"),
    /** <i>Người đại diện</i>. */
    REPRESENTATIVE("NguoiDaiDien"),
    /** <i>Chủ hộ</i>. */
    HEAD_OF_HOUSEHOLD("ChuHo"),
    /** <i>Số sổ hộ khẩu</i>. */
    HOUSEHOLD_BOOK("SoSoHoKhau");

    private final String wireName;

    CitizenField(String wireName) {
        this.wireName = wireName;
    }

    String wireName() {
        return wireName;
    }

    Optional<?> of(Citizen citizen) {
        return switch (this) {
            case NAME -> citizen.name();
            case BIRTH_DATE -> citizen.birthDate();
            case GENDER -> citizen.gender();
            case CMND -> citizen.cmnd();
            case NATIONALITY -> citizen.nationality();
            case MARITAL_STATUS -> citizen.maritalStatus();
            case PERMANENT_ADDRESS -> citizen.permanentAddress();
            case CURRENT_ADDRESS -> citizen.currentAddress();
            case BIRTH_REGISTRATION -> citizen.birthRegistration();
            case PLACE_OF_ORIGIN -> citizen.placeOfOrigin();
            case FATHER -> citizen.father();
            case MOTHER -> citizen.mother();
            case SPOUSE -> citizen.spouse();
            case REPRESENTATIVE -> citizen.representative();
            case HEAD_OF_HOUSEHOLD -> citizen.headOfHousehold();
            case HOUSEHOLD_BOOK -> citizen.householdBookNumber();
        };
    }
}
