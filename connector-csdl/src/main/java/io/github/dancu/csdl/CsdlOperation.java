package io.github.dancu.csdl;

import io.github.dancu.citizen.SensitiveField;
import io.github.dancu.connect.Operation;
import io.github.dancu.resilience.SafetyClass;
import java.util.EnumSet;
import java.util.Set;

/**
 * Something the population database can be asked (<i>dịch vụ của CSDL quốc gia về dân cư</i>), for settings of one operation: each has
 * a name on the wire and an integration code, and neither is published for all.
 */
public enum CsdlOperation {
    /** Whether number, name and birth date belong together (<i>xác thực thông tin công dân</i>). */
    AUTHENTICATE("authenticate", "XacThucThongTinCongDan"),
    /** Whether somebody is the head of a citizen's household (<i>xác minh thông tin chủ hộ</i>). */
    VERIFY_HEAD("verifyHead", "XacMinhThongTinChuHo"),
    /** Whether somebody is a relative (<i>xác minh thông tin nhân thân</i>). */
    VERIFY_RELATIVE("verifyRelative", "XacMinhThongTinNhanThan"),
    /** Whether somebody is the guardian (<i>xác minh thông tin người giám hộ</i>). */
    VERIFY_GUARDIAN("verifyGuardian", "XacMinhThongTinNguoiGiamHo"),
    /** Whether a citizen lives at a place (<i>xác minh thông tin nơi ở hiện tại</i>). */
    VERIFY_CURRENT_ADDRESS("verifyCurrentAddress", "XacMinhThongTinNoiOHienTai"),
    /** Whether a citizen is married (<i>xác minh tình trạng hôn nhân</i>). */
    VERIFY_MARITAL_STATUS("verifyMaritalStatus", "XacMinhTinhTrangHonNhan"),
    /** Whether a citizen is dead or missing (<i>xác minh tình trạng chết, mất tích</i>). */
    VERIFY_DEAD_OR_MISSING("verifyDeadOrMissing", "XacMinhTinhTrangChetMatTich"),
    /** The record of a citizen (<i>tra cứu thông tin công dân</i>). */
    FIND_CITIZEN("findCitizen", "TraCuuThongTinCongDan"),
    /** Records that changed (<i>tra cứu theo khoảng thời gian</i>). */
    CHANGES("changes", "TraCuuThongTinCongDan"),
    /** The members of a household (<i>cung cấp thông tin hộ gia đình</i>). */
    HOUSEHOLD("household", "CungCapThongTinHoGiaDinh"),
    /** A blood group (<i>cung cấp thông tin nhóm máu</i>). */
    BLOOD_GROUP("bloodGroup", "CungCapThongTinNhomMau"),
    /** A list by place (<i>cung cấp danh sách theo địa phương</i>). */
    LIST_BY_PLACE("requestListByPlace", "CungCapDanhSachTheoDiaPhuong"),
    /** A list by age (<i>… theo độ tuổi</i>). */
    LIST_BY_AGE("requestListByAge", "CungCapDanhSachTheoDoTuoi"),
    /** A list by sex (<i>… theo giới tính</i>). */
    LIST_BY_GENDER("requestListByGender", "CungCapDanhSachTheoGioiTinh"),
    /** A list by ethnic group (<i>… theo dân tộc</i>). */
    LIST_BY_ETHNIC_GROUP("requestListByEthnicGroup", "CungCapDanhSachTheoDanToc"),
    /** A list by religion (<i>… theo tôn giáo</i>). */
    LIST_BY_RELIGION("requestListByReligion", "CungCapDanhSachTheoTonGiao"),
    /** A list by blood group (<i>… theo nhóm máu</i>). */
    LIST_BY_BLOOD_GROUP("requestListByBloodGroup", "CungCapDanhSachTheoNhomMau"),
    /** The lists asked for so far. */
    LIST_REQUESTS("listRequests", "GetRequests"),
    /** How far one list is. */
    LIST_STATUS("listStatus", "GetRequestStatus"),
    /** What one list was asked for. */
    LIST_DETAIL("listDetail", "GetRequestDetail"),
    /** What one list holds, in numbers. */
    LIST_RESULT("listResult", "GetRequestResult"),
    /** What happened to one list. */
    LIST_HISTORY("listHistory", "GetRequestHistory"),
    /** A page of a list. */
    LIST_RECORDS("listRecords", "GetResultDetailAsRecords"),
    /** A list as one file. */
    LIST_FILE("listFile", "GetResultDetailAsFile"),
    /** Deletes a list; done twice it is done once. */
    DELETE_LIST("deleteList", "DeleteRequest");

    private final String reportName;
    private final String wireName;

    CsdlOperation(String reportName, String wireName) {
        this.reportName = reportName;
        this.wireName = wireName;
    }

    /** Its name in reports, audit lines and {@code ConnectionSettings.operation}, for example {@code findCitizen}. */
    public String reportName() {
        return reportName;
    }

    /** Its usual name on the wire, for example {@code TraCuuThongTinCongDan}. */
    public String wireName() {
        return wireName;
    }

    Operation operation() {
        // Asked again with its request id, the database does nothing twice: not even with a list, known by that id.
        return new Operation(reportName, SafetyClass.READ);
    }

    /** Whether the answer is yes or no. */
    boolean isCheck() {
        return wireName.startsWith("XacThuc") || wireName.startsWith("XacMinh");
    }

    /** Whether it asks for a list of citizens. */
    boolean isList() {
        return wireName.startsWith("CungCapDanhSach");
    }

    /** What it says about whoever is on its list. */
    Set<SensitiveField> sensitive() {
        return switch (this) {
            case LIST_BY_ETHNIC_GROUP -> EnumSet.of(SensitiveField.ETHNIC_GROUP);
            case LIST_BY_RELIGION -> EnumSet.of(SensitiveField.RELIGION);
            case LIST_BY_BLOOD_GROUP -> EnumSet.of(SensitiveField.BLOOD_GROUP);
            default -> EnumSet.noneOf(SensitiveField.class);
        };
    }
}
