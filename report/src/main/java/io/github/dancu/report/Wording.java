package io.github.dancu.report;

import java.util.Map;
import java.util.Set;

/** Every Vietnamese word of a report: names of figures, sentences of findings, headings and table heads. */
final class Wording {
    static final String DOSSIERS = "hồ sơ";
    static final String CASES = "trường hợp";
    static final String CARDS = "thẻ";
    static final String TEAMS = "tổ";

    static final String REQUESTED = "yêu cầu";
    static final String REQUESTED_OR_BEFORE = "yêu cầu và kỳ trước chuyển sang";
    static final String RECEIVED = "tiếp nhận";
    static final String RESOLVED = "đã giải quyết";
    static final String RETURNED = "trả bổ sung";
    static final String LATE = "trễ hạn";
    static final String WITHIN_TIME = "trong hạn";
    static final String OVERDUE = "quá hạn";
    static final String ENDED_LATE = "đã giải quyết trễ hạn";
    static final Set<String> ON_TIME = Set.of(WITHIN_TIME, "đúng hạn", "trước hạn", "còn hạn");

    static final String ASSIGNED = "chuyển về";
    static final String DONE = "đã thực hiện";
    static final String DECLARED_NONE = "cam kết chưa làm";
    static final String REFERRED = "chuyển đơn vị khác";
    static final String REMAINING = "còn lại";
    static final String IN_WORK = "đang thực hiện";
    static final String SETTLED_OR_IN_WORK = "đã và đang thực hiện";

    static final String CARD_DOSSIERS = "Hồ sơ CCCD";
    static final String COLLECTED = "thu nhận";
    static final String COLLECTED_CARD_DOSSIERS = "hồ sơ CCCD thu nhận";
    static final String ISSUED = "đã cấp";
    static final String CARDS_FROM_MINISTRY = "Thẻ CCCD từ Cục C06 chuyển về";
    static final String TAKEN_OVER = "nhận";
    static final String HANDED_OVER = "đã trả cho công dân";
    static final String ACCOUNTS = "Tài khoản định danh điện tử kèm hồ sơ CCCD";

    static final String WARD_TEAMS = "Tổ công tác phường, xã";
    static final String HAMLET_TEAMS = "Tổ công tác khu phố, ấp";
    static final String FOUNDED = "tổ đã thành lập";
    static final String WARDS = "phường, xã";
    static final String HAMLETS = "khu phố, ấp";

    static final String NOT_STATED = "không nêu";
    static final String NOT_COMPUTABLE = "không tính được";
    static final String FROM_TO = "từ %s đến %s";
    static final String OR_MORE = "từ %s trở lên";
    static final String UNSTATED_TERM = "(không nêu)";
    static final String BOUNDED_TERM = "(không quá %s)";

    static final String SUM_IS_WRONG = "%s: %s %s %s, nhưng %s = %s, %s %s %s.";
    static final String TOO_FEW = "thiếu";
    static final String TOO_MANY = "thừa";
    static final String ON_TIME_AMONG_LATE =
            "%s: trễ hạn %s hồ sơ, gồm %s; nhưng %s hồ sơ “%s” không thể là hồ sơ trễ hạn.";
    static final String OR = "” hoặc “";
    static final String MORE_OUT_THAN_IN = "%s: %s %s %s, nhưng %s%s %s %s, thừa %s.";
    static final String OR_SET_ASIDE = " hoặc trả bổ sung";
    static final String PART_EXCEEDS_WHOLE = "%s: số %s %s lớn hơn số %s %s, thừa %s %s.";
    static final String PERCENT_IS_WRONG = "%s: báo cáo nêu đạt %s%%, nhưng %s / %s = %s.";
    static final String REMAINDER = "%s: %s %s %s, %s %s %s; %s = %s %s chưa được giải thích.";
    static final String NO_TOTAL = "%s: %s, nhưng không nêu tổng số chuyển về nên không tính được tiến độ%s.";
    static final String NOTHING_STATED = "%s: không nêu tổng số chuyển về nên không tính được tiến độ%s.";
    static final String WORD_WITHOUT_NUMBER = " (báo cáo ghi “%s” nhưng không nêu tổng số)";
    static final String HOLDS_IF_ALL_RESOLVED =
            "%s: tổng số đã giải quyết %s hồ sơ khớp với các dòng nếu các dòng không nêu số đã giải quyết (%s) đã giải quyết"
                    + " hết số hồ sơ tiếp nhận: %s + %s = %s.";
    static final String HOLDS_IF_SOME_RESOLVED =
            "%s: tổng số đã giải quyết %s hồ sơ khớp với các dòng nếu các dòng không nêu số đã giải quyết (%s) đã giải quyết"
                    + " một phần số hồ sơ tiếp nhận: %s + %s = %s.";

    static final String UNOFFICIAL =
            "*Trang này do dancu lập từ số liệu đã nêu của báo cáo %s; không phải văn bản chính thức.*";
    static final String NUMBER = "Số: %s";
    static final String PLACE_AND_DATE = "*%s, %s*";
    static final String REPORT = "# BÁO CÁO";
    static final String TITLE = "**%s**";
    static final String UNIT_AND_PERIOD = "Đơn vị: %s. Kỳ báo cáo: từ ngày %s đến ngày %s.";
    static final String DATE = "dd/MM/uuuu";
    static final String DATE_IN_WORDS = "'ngày' dd 'tháng' MM 'năm' uuuu";
    static final String RESULTS = "## II. KẾT QUẢ THỰC HIỆN CÁC NỘI DUNG TRỌNG TÂM CỦA ĐỀ ÁN";

    static final String SERVICES =
            "### 1. Tiến độ thực hiện các dịch vụ công thiết yếu phục vụ người dân, doanh nghiệp trên môi trường điện tử";
    static final String SERVICES_RESULT = "#### 1.1. Kết quả giải quyết trên dịch vụ công";
    static final String GROUP = "**%s. Kết quả thực hiện %s:**";
    static final String TOTAL_OF_GROUP = " %s. Cụ thể:";
    static final String IN_DETAIL = "Cụ thể:";
    static final String DOSSIER_LINE = "- *%s:* %s.";
    static final String RECEIVED_OF_LINE = "Tiếp nhận %s hồ sơ";
    static final String RESOLVED_OF_LINE = "đã giải quyết %s hồ sơ";
    static final String RETURNED_OF_LINE = "trả %s hồ sơ bổ sung";
    static final String REQUESTED_LINE =
            "Tổng số hồ sơ yêu cầu %s hồ sơ; số hồ sơ được tiếp nhận %s hồ sơ; đã giải quyết và trả kết quả %s hồ sơ";
    static final String BREAKDOWN = " (trong đó: %s)";
    static final String LATE_OF_LINE = " (trễ hạn %s hồ sơ%s)";
    static final String DOSSIER_TABLE = "| Dịch vụ | Tiếp nhận | Đã giải quyết | Trả bổ sung | Tỷ lệ giải quyết |";
    static final String SUM_OF_LINES = "**Cộng các dòng**";
    static final String STATED_TOTAL = "**%s (báo cáo nêu)**";

    static final String APPLICATIONS = "### 2. Nhóm phát triển ứng dụng dữ liệu dân cư, định danh và xác thực điện tử";
    static final String DIGITAL_CITIZENS = "#### 2.3. Nhóm phát triển công dân số";
    static final String CARD_RESULT =
            "Đã thu nhận được %s/%s hồ sơ CCCD, đạt %s%s (thành phố trực tiếp cấp được %s thẻ CCCD, Công an tỉnh cấp được %s"
                    + " thẻ CCCD), trong đó cấp tài khoản định danh điện tử kèm hồ sơ CCCD được %s trường hợp. Nhận thẻ CCCD từ"
                    + " Cục C06 chuyển về là %s thẻ CCCD, đã trả %s thẻ CCCD cho công dân.";
    static final String STATED_PERCENT = ", báo cáo nêu %s%%";

    static final String CLEANSING = "### 4. Làm sạch dữ liệu “đúng, đủ, sạch, sống”";
    static final String INDICATOR_LINE = "- *%s:* %s.";
    static final String DONE_OF_ASSIGNED = "đã thực hiện được %s/%s trường hợp";
    static final String ONLY_ASSIGNED = "danh sách chuyển về %s trường hợp";
    static final String ONLY_DONE = "đã thực hiện được %s trường hợp";
    static final String DECLARED_NONE_CASES = "%s trường hợp cam kết chưa làm";
    static final String REFERRED_CASES = "%s trường hợp chuyển đơn vị khác";
    static final String REMAINING_CASES = "còn lại %s trường hợp đang thực hiện";
    static final String IN_WORK_CASES = "đang thực hiện %s trường hợp";
    static final String NO_FIGURE = "không nêu số liệu";
    static final String OWN_WORD = " (báo cáo ghi “%s”)";
    static final String INDICATOR_TABLE =
            "| Chỉ tiêu | Chuyển về | Đã thực hiện | Cam kết chưa làm | Chuyển đơn vị khác | Còn lại | Tiến độ |";
    static final String REMAINDER_NOT_STATED = "không nêu (đang thực hiện %s)";
    static final String ABSENT = "–";
    static final String ABSENT_FOOTNOTE = "– : báo cáo không có mục này.";
    static final String PROGRESS_FOOTNOTE =
            "Tiến độ = (đã thực hiện + cam kết chưa làm + chuyển đơn vị khác) / chuyển về.";
    static final String DOUBTFUL = " (\\*)";
    static final String DOUBTFUL_FOOTNOTE =
            "(\\*) Số liệu của chỉ tiêu này mâu thuẫn nên tiến độ chưa tin cậy, xem mục “Số liệu cần kiểm tra lại”.";

    static final String TO_CHECK = "## Số liệu cần kiểm tra lại";
    static final String NOTHING_TO_CHECK = "Không có số liệu nào cần kiểm tra lại.";
    static final String CHECK_INTRODUCTION =
            "Số liệu được kiểm tra đúng như báo cáo nêu, không sửa số nào; có %s điểm cần kiểm tra lại;"
                    + " số mục trong ngoặc là số mục của báo cáo gốc %s.";
    static final Map<FindingKind, String> KIND_HEADINGS = Map.of(
            FindingKind.CONTRADICTION, "### Mâu thuẫn: các số không thể cùng đúng",
            FindingKind.UNEXPLAINED, "### Chưa giải thích: còn một phần báo cáo không nói đến",
            FindingKind.NO_TOTAL, "### Không nêu tổng: không tính được tiến độ");
    static final String NONE_OF_KIND = "Không có.";
    static final String FINDING = "- (%s) %s";
    static final String NOTES = "### Ghi chú: không phải sai sót, chỉ đúng khi có thêm điều kiện";
    static final String NOTE = "- %s";

    private Wording() {}
}
