package io.github.dancu.dvc;

/** The services that dossiers need, by their names at the national portal and at the ministry portal. */
final class Services {
    static final String SUBMIT = "DongBoHoSoMC";
    static final String STEPS = "CapNhatTienDoHoSoMC";
    static final String STATUS = "DongBoTrangThaiHoSo";
    static final String LOOK_UP = "TraCuuHoSo";
    static final String PROCEDURES = "LayDanhSachTTHC";
    static final String PROCEDURE = "LayThuTuc";
    static final String NEXT_CODE = "GetNextValue";
    static final String UPLOAD = "UploadTep";

    static final String UPDATING = "isUpdating";
    static final String YES = "True";
    static final String NO = "False";

    private Services() {}
}
