package io.github.dancu.dvc;

/**
 * A field of what an agency makes known through the portal (<i>trường gửi lên cổng</i>), whose name is a setting: no specification is
 * public.
 *
 * <p>The usual names of ratings ({@code DongBoDanhGia}) stand in one public source; those of questions ({@code DongBoHoiDap}) and of
 * replies ({@code DongBoKetQuaHoiDapGuiTuDVCQG}) in one public integration.
 */
public enum PublicationField {
    /** Of a question: its number. */
    QUESTION_ID("HOIDAPID"),
    /** Of a question: the code of the field it is about. */
    QUESTION_FIELD("MaLinhVuc"),
    /** Of a question: what was asked. */
    QUESTION_TEXT("NOIDUNG"),
    /** Of a question: the code of the agency. */
    QUESTION_AGENCY("MADONVI"),
    /** Of a question: the name of the agency. */
    QUESTION_AGENCY_NAME("TENDONVI"),
    /** Of a question: the number of its answer. */
    QUESTION_ANSWER_ID("TRALOIID"),
    /** Of a question: what was answered. */
    QUESTION_ANSWER("NOIDUNGTRALOI"),

    /** Of a reply: the number of the question. */
    REPLY_QUESTION_ID("HOIDAPID"),
    /** Of a reply: the code of the agency. */
    REPLY_AGENCY("MADONVI"),
    /** Of a reply: the name of who answers. */
    REPLY_ANSWERED_BY("NGUOITRALOI"),
    /** Of a reply: the position of who answers. */
    REPLY_POSITION("CHUCVUNGUOITRALOI"),
    /** Of a reply: when it was given. */
    REPLY_ANSWERED_AT("NGAYTRALOI"),
    /** Of a reply: what is answered. */
    REPLY_TEXT("NOIDUNGTRALOI"),

    /** Of ratings: the month. */
    RATING_MONTH("NgayTongHop"),
    /** Of ratings: how many people rated. */
    RATING_PEOPLE("TongSoNguoiDanhGia"),
    /** Of ratings: the share of very satisfied people. */
    RATING_VERY_SATISFIED("PhanTramDanhGiaRatHaiLong"),
    /** Of ratings: the share of satisfied people. */
    RATING_SATISFIED("PhanTramDanhGiaHaiLong"),
    /** Of ratings: the share of dissatisfied people. */
    RATING_DISSATISFIED("PhanTramDanhGiaChuaHaiLong"),
    /** Of ratings: what people said. */
    RATING_OPINIONS("DanhSachNoiDungYKien"),
    /** Of ratings: the code of the procedure. */
    RATING_PROCEDURE("MaThuTuc"),
    /** Of ratings: the note. */
    RATING_NOTE("NoiDung"),
    /** Of ratings: the code of the agency. */
    RATING_AGENCY("Madonvi"),
    /** Of ratings: the name of the agency. */
    RATING_AGENCY_NAME("TenDonVi"),

    /** Of an opinion that is an object: the code of the procedure. */
    OPINION_PROCEDURE("MaThuTuc"),
    /** Of an opinion that is an object: its words. */
    OPINION_TEXT("NoiDung");

    private final String usualName;

    PublicationField(String usualName) {
        this.usualName = usualName;
    }

    /** What it is called by default. */
    public String usualName() {
        return usualName;
    }

    /** Whether both stand side by side, so that one name would hide the other. */
    boolean isBeside(PublicationField other) {
        return this != other && thing().equals(other.thing());
    }

    private String thing() {
        return name().substring(0, name().indexOf('_'));
    }
}
