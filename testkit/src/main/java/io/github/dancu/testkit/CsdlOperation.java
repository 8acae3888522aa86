package io.github.dancu.testkit;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the population database can be asked. */
enum CsdlOperation {
    AUTHENTICATE("XacThucThongTinCongDan", true),
    CHECK_HEAD("XacMinhThongTinChuHo", true),
    CHECK_RELATIVE("XacMinhThongTinNhanThan", true),
    CHECK_GUARDIAN("XacMinhThongTinNguoiGiamHo", true),
    CHECK_RESIDENCE("XacMinhThongTinNoiOHienTai", true),
    CHECK_MARITAL_STATUS("XacMinhTinhTrangHonNhan", true),
    CHECK_DEATH("XacMinhTinhTrangChetMatTich", true),
    LOOK_UP("TraCuuThongTinCongDan", true),
    /** Asked by the name of {@link #LOOK_UP}; the fields tell them apart. */
    CHANGES("TraCuuThongTinCongDan", false),
    BLOOD_GROUP("CungCapThongTinNhomMau", true),
    HOUSEHOLD("CungCapThongTinHoGiaDinh", false),
    LIST_BY_PLACE("CungCapDanhSachTheoDiaPhuong", false),
    LIST_BY_AGE("CungCapDanhSachTheoDoTuoi", false),
    LIST_BY_GENDER("CungCapDanhSachTheoGioiTinh", false),
    LIST_BY_ETHNIC_GROUP("CungCapDanhSachTheoDanToc", false),
    LIST_BY_RELIGION("CungCapDanhSachTheoTonGiao", false),
    LIST_BY_BLOOD_GROUP("CungCapDanhSachTheoNhomMau", false),
    REQUESTS("GetRequests", false),
    REQUEST_STATUS("GetRequestStatus", false),
    REQUEST_DETAIL("GetRequestDetail", false),
    REQUEST_RESULT("GetRequestResult", false),
    REQUEST_HISTORY("GetRequestHistory", false),
    RESULT_AS_RECORDS("GetResultDetailAsRecords", false),
    RESULT_AS_FILE("GetResultDetailAsFile", false),
    DELETE_REQUEST("DeleteRequest", false);

    private static final Map<String, CsdlOperation> BY_WIRE_NAME = Arrays.stream(values())
            .filter(operation -> operation != CHANGES)
            .collect(Collectors.toUnmodifiableMap(CsdlOperation::wireName, Function.identity()));

    private final String wireName;
    private final boolean aboutCitizen;

    CsdlOperation(String wireName, boolean aboutCitizen) {
        this.wireName = wireName;
        this.aboutCitizen = aboutCitizen;
    }

    /** The operation of this name; never {@link #CHANGES}. */
    static Optional<CsdlOperation> named(String wireName) {
        return Optional.ofNullable(BY_WIRE_NAME.get(wireName));
    }

    String wireName() {
        return wireName;
    }

    /** Whether it is asked by number, name and birth date. */
    boolean isAboutCitizen() {
        return aboutCitizen;
    }
}
