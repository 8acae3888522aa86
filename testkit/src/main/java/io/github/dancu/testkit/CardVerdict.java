package io.github.dancu.testkit;

import io.github.dancu.citizen.Address;
import io.github.dancu.citizen.Citizen;
import io.github.dancu.citizen.Gender;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the gateway says about a card: a code, a text, and the card's data where it shows them. */
record CardVerdict(String code, String note, @Nullable SyntheticPerson holder) {
    private static final Map<String, String> NOTES = Map.ofEntries(
            Map.entry("000", "Thẻ còn giá trị sử dụng."),
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
            Map.entry("205", "Lỗi sai định dạng tham số truyền vào"),
            Map.entry("401", "Token không đúng"));
    private static final List<String> CARD_FIELDS = List.of(
            "maThe",
            "hoTen",
            "ngaySinh",
            "gioiTinh",
            "diaChi",
            "maDKBD",
            "cqBHXH",
            "gtTheTu",
            "gtTheDen",
            "maKV",
            "ngayDu5Nam",
            "maSoBHXH",
            "maTheCu",
            "maTheMoi",
            "gtTheTuMoi",
            "gtTheDenMoi",
            "maDKBDMoi",
            "tenDKBDMoi");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    static CardVerdict without(String code) {
        return new CardVerdict(code, note(code), null);
    }

    static CardVerdict with(String code, SyntheticPerson holder) {
        return new CardVerdict(code, note(code), holder);
    }

    SimulatedReply reply(int status) {
        Map<String, String> card = holder == null ? Map.of() : fields(holder);
        JsonObjectBuilder body = WireJson.object().add("maKetQua", code).add("ghiChu", note);
        for (String field : CARD_FIELDS) {
            String text = card.get(field);
            body.add(field, text == null ? JsonValue.NULL : WireJson.JSON.createValue(text));
        }
        body.add("dsLichSuKCB2018", JsonValue.NULL);
        body.add("dsLichSuKT2018", holder != null ? JsonValue.EMPTY_JSON_ARRAY : JsonValue.NULL);
        return SimulatedReply.json(status, body.build());
    }

    private static Map<String, String> fields(SyntheticPerson holder) {
        Citizen citizen = holder.citizen();
        LocalDate fiveYears = holder.cardFrom().plusYears(5);
        return Map.ofEntries(
                Map.entry("maThe", holder.card().text()),
                Map.entry("hoTen", Likeness.capitals(holder.name().text())),
                Map.entry("ngaySinh", holder.birthDate().toText()),
                Map.entry("gioiTinh", gender(citizen)),
                Map.entry(
                        "diaChi",
                        citizen.permanentAddress().map(Address::detail).orElse("")),
                Map.entry("maDKBD", holder.facility().text()),
                Map.entry("cqBHXH", "Bảo hiểm Xã hội thành phố Rạch Giá"),
                Map.entry("gtTheTu", DAY.format(holder.cardFrom())),
                Map.entry("gtTheDen", DAY.format(holder.cardUntil())),
                Map.entry("maKV", ""),
                Map.entry("ngayDu5Nam", DAY.format(fiveYears)),
                Map.entry("maSoBHXH", holder.insurance().digits()));
    }

    private static String gender(Citizen citizen) {
        return citizen.gender()
                .map(coded -> coded.means(Gender.MALE) ? "Nam" : "Nữ")
                .orElse("Chưa xác định");
    }

    private static String note(String code) {
        return Objects.requireNonNull(NOTES.get(code));
    }
}
