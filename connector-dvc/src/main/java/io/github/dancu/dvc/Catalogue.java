package io.github.dancu.dvc;

import java.util.List;

/**
 * A list of codes that the portal keeps (<i>danh mục dùng chung</i>).
 *
 * <p>That there are these is shown by several public integrations. What the fields of a row are called is known for
 * {@link #AGENCIES} and {@link #PROCEDURE_FIELDS} (one public source) and inferred for all others; see
 * {@link InformationSettings.Builder#names(Catalogue, List, List)}.
 */
public enum Catalogue {
    /** State agencies (<i>cơ quan</i>). */
    AGENCIES("LayDanhMucCoQuan", "MADONVI MACOQUAN", "TENDONVI TENCOQUAN"),
    /** Fields of procedures (<i>lĩnh vực</i>). */
    PROCEDURE_FIELDS("LayDanhMucLinhVuc", "MALINHVUC", "TENLINHVUC"),
    /** Sexes (<i>giới tính</i>). */
    GENDERS("LayDanhMucGioiTinh", "MAGIOITINH", "TENGIOITINH"),
    /** Provinces (<i>tỉnh, thành phố</i>). */
    PROVINCES("LayDanhMucTinhThanh", "MATINHTHANH MATINH", "TENTINHTHANH TENTINH"),
    /** Districts (<i>quận, huyện</i>), which there are none of since 01/07/2025. */
    DISTRICTS("LayDanhMucQuanHuyen", "MAQUANHUYEN MAHUYEN", "TENQUANHUYEN TENHUYEN"),
    /** Wards (<i>phường, xã</i>). */
    WARDS("LayDanhMucPhuongXa", "MAPHUONGXA MAXA", "TENPHUONGXA TENXA"),
    /** Countries (<i>quốc gia</i>). */
    COUNTRIES("LayDanhMucQuocGia", "MAQUOCGIA", "TENQUOCGIA"),
    /** Ethnic groups (<i>dân tộc</i>). */
    ETHNIC_GROUPS("LayDanhMucDanToc", "MADANTOC", "TENDANTOC"),
    /** Religions (<i>tôn giáo</i>). */
    RELIGIONS("LayDanhMucTonGiao", "MATONGIAO", "TENTONGIAO"),
    /** Marital statuses (<i>tình trạng hôn nhân</i>). */
    MARITAL_STATUSES("LayDanhMucTinhTrangHonNhan", "MATINHTRANGHONNHAN MAHONNHAN", "TENTINHTRANGHONNHAN TENHONNHAN"),
    /** Whom procedures are for (<i>đối tượng</i>). */
    APPLICANT_KINDS("LayDanhMucDoiTuong", "MADOITUONG", "TENDOITUONG"),
    /** Levels of agencies that carry procedures out (<i>cấp thực hiện</i>). */
    LEVELS("LayDanhMucCapThucHien", "CAPTHUCHIEN MACAPTHUCHIEN MACAP", "TENCAP TENCAPTHUCHIEN"),
    /** Laws and decrees (<i>căn cứ pháp lý</i>). */
    LEGAL_BASES("LayDanhMucCanCuPhapLy", "SOVANBAN MAVANBAN", "TENVANBAN"),
    /** Fees (<i>phí, lệ phí</i>); this list by one public source. */
    FEES("LayDanhMucLePhi", "MAPHILEPHI MALEPHI", "TENPHILEPHI TENLEPHI");

    private static final String ANY_CODE = "MA CODE ID";
    private static final String ANY_NAME = "TEN NAME";

    private final String service;
    private final String codeNames;
    private final String nameNames;

    Catalogue(String service, String codeNames, String nameNames) {
        this.service = service;
        this.codeNames = codeNames;
        this.nameNames = nameNames;
    }

    /** What the list is called at the national portal, for example {@code LayDanhMucDanToc}. */
    public String service() {
        return service;
    }

    /** The fields in which a row's code is looked for by default, the first that is filled; in any case of the letters. */
    public List<String> usualCodeNames() {
        return names(codeNames, ANY_CODE);
    }

    /** The fields in which a row's name is looked for by default, the first that is filled; in any case of the letters. */
    public List<String> usualNameNames() {
        return names(nameNames, ANY_NAME);
    }

    private static List<String> names(String own, String any) {
        return List.of((own + " " + any).split(" ", -1));
    }
}
