package io.github.dancu.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/** What is written into the registers of births and deaths, as the civil-status system tells it. */
final class CivilStatusResults {
    /** A province code that was never assigned, then the century and the sex of a girl, then the year of birth. */
    private static final String NUMBERS_BEGIN = "003326";

    private CivilStatusResults() {}

    /** @param place the running number of the registration */
    static JsonObject birth(JsonObject form, int place, Clock clock) {
        JsonObjectBuilder result = WireJson.object()
                .add("soDinhDanh", NUMBERS_BEGIN + String.format(Locale.ROOT, "%06d", place))
                .add("ngayDangKy", LinkedClock.day(clock))
                .add("ndkksMaTinh", "91")
                .add("ndkksMaHuyen", "")
                .add("ndkksMaXa", "30742")
                .add("nksGioiTinh", 2)
                .add("meLoaiCuTru", 1);
        copy(form, result, List.of("nksHoTen", "nksNgaySinh", "nksNgaySinhBangChu", "nksDanToc", "nksQueQuan"));
        copy(form, result, List.of("nksQuocTich", "nksNoiSinh", "meHoTen", "meNgaySinh", "meNoiCuTru"));
        copy(form, result, List.of("nycHoTen", "nycQuanHe"));
        return registered(result, place)
                .add("giayKhaiSinh", certificate("Giấy khai sinh", place))
                .build();
    }

    /** @param place the running number of the registration */
    static JsonObject death(JsonObject form, int place) {
        JsonObjectBuilder result = WireJson.object().add("nktGioiTinh", 1).add("nktLoaiCuTru", 1);
        copy(form, result, List.of("nktHoTen", "nktNgaySinh", "nktDanToc", "nktQuocTich", "nktNoiCuTru"));
        copy(form, result, List.of("nktNgayChet", "nktNoiChet", "nktNguyenNhanChet", "nycHoTen", "nycQuanHe"));
        result.add("nktSoGiayTo", form.getOrDefault("nktSoGiayToTuyThan", JsonValue.NULL))
                .add("giayBaoTuLoai", form.getOrDefault("gbtLoai", JsonValue.NULL))
                .add("giayBaoTuSo", form.getOrDefault("gbtSo", JsonValue.NULL));
        return registered(result, place)
                .add("giayKhaiTu", certificate("Trích lục khai tử", place))
                .build();
    }

    private static JsonObjectBuilder registered(JsonObjectBuilder result, int place) {
        return result.add("soDangKy", Integer.toString(place))
                .add("quyenSo", "01/2026")
                .add("trangSo", Integer.toString(place));
    }

    private static void copy(JsonObject form, JsonObjectBuilder result, List<String> fields) {
        fields.forEach(field -> result.add(field, form.getOrDefault(field, JsonValue.NULL)));
    }

    private static String certificate(String title, int place) {
        return Base64.getEncoder().encodeToString(("%PDF-1.4 " + title + " mẫu " + place).getBytes(UTF_8));
    }
}
