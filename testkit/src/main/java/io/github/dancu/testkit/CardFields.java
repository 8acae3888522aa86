package io.github.dancu.testkit;

import io.github.dancu.citizen.Address;
import io.github.dancu.citizen.Citizen;
import io.github.dancu.citizen.Gender;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The fields of a card that a person is shown, in the order of the wire. */
final class CardFields {
    static final List<String> NAMES = List.of(
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

    private CardFields() {}

    /** What the fields hold; one that holds nothing is missing. */
    static Map<String, String> of(ShownCard shown) {
        SyntheticPerson holder = shown.holder();
        SimulatedCard card = shown.card();
        Map<String, String> fields = new HashMap<>(Map.of(
                "maThe", card.number().text(),
                "hoTen", Likeness.capitals(holder.name().text()),
                "ngaySinh", holder.birthDate().toText(),
                "gioiTinh", gender(holder.citizen()),
                "diaChi", address(holder.citizen()),
                "maDKBD", card.facility().text(),
                "cqBHXH", "Bảo hiểm Xã hội thành phố Rạch Giá",
                "gtTheTu", BhxhCalendar.day(card.from()),
                "gtTheDen", BhxhCalendar.day(card.until()),
                "maKV", ""));
        fields.put("ngayDu5Nam", BhxhCalendar.day(card.from().plusYears(5)));
        fields.put("maSoBHXH", holder.insurance().digits());
        SimulatedCard before = shown.before();
        if (before != null) {
            fields.put("maTheCu", before.number().text());
        }
        SimulatedCard after = shown.after();
        if (after != null) {
            fields.put("maTheMoi", after.number().text());
            fields.put("gtTheTuMoi", BhxhCalendar.day(after.from()));
            fields.put("gtTheDenMoi", BhxhCalendar.day(after.until()));
            fields.put("maDKBDMoi", after.facility().text());
            fields.put("tenDKBDMoi", "Cơ sở mẫu " + after.facility().text());
        }
        return fields;
    }

    private static String address(Citizen citizen) {
        return citizen.permanentAddress().map(Address::detail).orElse("");
    }

    private static String gender(Citizen citizen) {
        return citizen.gender()
                .map(coded -> coded.means(Gender.MALE) ? "Nam" : "Nữ")
                .orElse("Chưa xác định");
    }
}
