package io.github.dancu.cleansing.cases;

/** How far a case has come (<i>trạng thái của trường hợp</i>). */
public enum CaseState {
    /** It waits for a decision (<i>đang thực hiện</i>). */
    OPEN,
    /** A decision was made about it (<i>đã có kết quả xử lý</i>). */
    DECIDED,
    /** The last run that looked for it did not find it any more (<i>không còn sai sót</i>). */
    CLOSED
}
