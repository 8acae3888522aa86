package io.github.dancu.dvc;

import java.util.List;

/**
 * A field of the portal's lists of procedures and questions for which no specification is public (<i>trường thông tin</i>): its name is
 * a setting.
 *
 * <p>The first of the usual names stands in one public integration at least, except for {@link #ASKED_AT}, where all are inferred; the
 * others are inferred. All are looked for in any case of the letters.
 */
public enum InformationField {
    /** A procedure's code, in the list of procedures. */
    PROCEDURE_CODE("MATTHC MATHUTUC MA"),
    /** A procedure's name, in the list of procedures. */
    PROCEDURE_NAME("TENTTHC TENTHUTUC TEN"),
    /** A question's number. */
    QUESTION_ID("HOIDAPID CAUHOIID ID"),
    /** What is asked. */
    QUESTION_TEXT("NOIDUNG NOIDUNGCAUHOI CAUHOI"),
    /** A question's status. */
    QUESTION_STATUS("TRANGTHAI"),
    /** When it was asked. */
    ASKED_AT("NGAYHOI NGAYGUI NGAYTAO"),
    /** The code of the field that a question is about. */
    QUESTION_FIELD("MALINHVUC"),
    /** The code of the procedure that a question is about. */
    QUESTION_PROCEDURE("MATTHCDP MATTHC"),
    /** The code of the agency that is asked. */
    QUESTION_AGENCY("MADONVI"),
    /** The name of the agency that is asked. */
    QUESTION_AGENCY_NAME("TENDONVI"),
    /** The name of who asks. */
    ASKER_NAME("HOVATEN HOTEN"),
    /** The e-mail address of who asks. */
    ASKER_EMAIL("THUDIENTU EMAIL"),
    /** The telephone number of who asks. */
    ASKER_PHONE("SODIENTHOAI"),
    /** The address of who asks. */
    ASKER_ADDRESS("DIACHI"),
    /** An answer's number. */
    ANSWER_ID("TRALOIID"),
    /** What is answered. */
    ANSWER_TEXT("NOIDUNGTRALOI CAUTRALOI"),
    /** The name of who answered. */
    ANSWERED_BY("NGUOITRALOI"),
    /** The position of who answered. */
    ANSWERER_POSITION("CHUCVUNGUOITRALOI"),
    /** When it was answered. */
    ANSWERED_AT("NGAYTRALOI");

    private final String usualNames;

    InformationField(String usualNames) {
        this.usualNames = usualNames;
    }

    /** Where it is looked for by default: the first of these that is filled. */
    public List<String> usualNames() {
        return List.of(usualNames.split(" ", -1));
    }
}
