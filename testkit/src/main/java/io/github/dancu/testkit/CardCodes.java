package io.github.dancu.testkit;

import java.util.Map;
import java.util.Objects;

/** The codes that the simulator itself gives for a card, with their texts. */
final class CardCodes {
    private static final Map<String, String> NOTES = Map.ofEntries(
            Map.entry("000", "Thẻ còn giá trị sử dụng."),
            Map.entry("001", "Thẻ do BHXH Bộ Quốc phòng quản lý, đề nghị kiểm tra thẻ và thông tin giấy tờ tùy thân"),
            Map.entry("002", "Thẻ do BHXH Bộ Công an quản lý, đề nghị kiểm tra thẻ và thông tin giấy tờ tùy thân"),
            Map.entry("003", "Thẻ cũ hết giá trị sử dụng, được cấp thẻ mới"),
            Map.entry("004", "Thẻ cũ còn giá trị sử dụng, được cấp thẻ mới"),
            Map.entry("010", "Thẻ hết giá trị sử dụng"),
            Map.entry("050", "Không có thông tin thẻ BHYT"),
            Map.entry("051", "Mã thẻ không đúng"),
            Map.entry("052", "Mã tỉnh cấp thẻ (ký tự thứ 4, 5) không đúng"),
            Map.entry("053", "Mã quyền lợi (ký tự thứ 3) không đúng"),
            Map.entry("054", "Số CCCD của cán bộ tra cứu không tồn tại trong danh sách người sử dụng do CSKCB đăng ký"),
            Map.entry("055", "Họ và tên cán bộ tra cứu không khớp với số CCCD"),
            Map.entry("060", "Thẻ sai họ tên"),
            Map.entry("061", "Thẻ sai họ tên (đúng ký tự đầu)"),
            Map.entry("070", "Thẻ sai ngày sinh"),
            Map.entry("080", "Thẻ sai giới tính"),
            Map.entry("090", "Thẻ sai nơi đăng ký KCB ban đầu"),
            Map.entry("110", "Thẻ đã thu hồi"),
            Map.entry("120", "Thẻ đã báo giảm"),
            Map.entry("121", "Báo giảm chuyển ngoại tỉnh"),
            Map.entry("122", "Báo giảm chuyển nội tỉnh"),
            Map.entry("123", "Báo giảm do tăng lại cùng đơn vị (thu hồi)"),
            Map.entry("124", "Báo giảm ngừng tham gia"),
            Map.entry("130", "Trẻ em không xuất trình thẻ"),
            Map.entry("205", "Lỗi sai định dạng tham số truyền vào"));

    private CardCodes() {}

    static String note(String code) {
        return Objects.requireNonNull(NOTES.get(code));
    }

    /** What the oldest function says instead, which has fewer codes. */
    static String twoDigits(String code) {
        return switch (code) {
            case "000", "001", "002", "004" -> "00";
            case "003", "010", "110", "120", "121", "122", "123", "124" -> "01";
            case "060", "061" -> "06";
            case "070" -> "07";
            case "080" -> "08";
            case "051", "052", "053", "090" -> "09";
            case "205" -> "11";
            default -> "05";
        };
    }
}
