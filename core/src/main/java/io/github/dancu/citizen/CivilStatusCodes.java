package io.github.dancu.citizen;

/**
 * The code lists of the civil-status registers (<i>danh mục hộ tịch</i>), as public sources show them.
 *
 * <p>Their ethnic groups have longer codes, which are not known here: carry them by {@link EthnicGroup#named name}.
 * Thread-safe.
 */
public final class CivilStatusCodes {
    /** Sex (<i>GioiTinh</i>): 1 and 2; 3 says that it is not determined. */
    public static final CodeList<Gender> GENDER = SmallCodes.list("HoTich/GioiTinh", Gender::valueOf);

    /** Kind of residence (<i>LoaiCuTru</i>): 1 and 2; 0, which is not confirmed, says unknown. */
    public static final CodeList<ResidenceKind> RESIDENCE_KIND =
            SmallCodes.list("HoTich/LoaiCuTru", ResidenceKind::valueOf);

    /** Kind of identity paper (<i>LoaiGiayToTuyThan</i>): 1 to 8. */
    public static final CodeList<IdentityPaperKind> IDENTITY_PAPER_KIND =
            SmallCodes.list("HoTich/LoaiGiayToTuyThan", IdentityPaperKind::valueOf);

    /** Kind of registration (<i>LoaiDangKy</i>): 1 to 4. */
    public static final CodeList<RegistrationKind> REGISTRATION_KIND =
            SmallCodes.list("HoTich/LoaiDangKy", RegistrationKind::valueOf);

    private CivilStatusCodes() {}
}
