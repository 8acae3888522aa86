package io.github.dancu.testkit;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The co-payments of a year as the gateway writes them: each with the sum up to it, the latest first. */
final class CoPaymentAnswer {
    private static final int SPARE_FIELDS = 5;

    private final BhxhTreatments treatments;
    private final BhxhCalendar calendar;

    CoPaymentAnswer(BhxhTreatments treatments, BhxhCalendar calendar) {
        this.treatments = treatments;
        this.calendar = calendar;
    }

    /** An answer without data; its HTTP status is the code if that is an error. */
    static SimulatedReply without(String code, String note) {
        JsonObject body = head(code, note)
                .add("DataCCT", JsonValue.NULL)
                .add("ThongTinSoThe", JsonValue.NULL)
                .build();
        return SimulatedReply.json(code.matches("[45][0-9]{2}") ? Integer.parseInt(code) : 200, body);
    }

    static SimulatedReply none() {
        return without("204", "Không có dữ liệu");
    }

    SimulatedReply of(ShownCard shown) {
        List<JsonObject> rows = rows(shown);
        if (rows.isEmpty()) {
            return none();
        }
        JsonArrayBuilder data = WireJson.JSON.createArrayBuilder();
        rows.forEach(data::add);
        return SimulatedReply.json(
                200,
                head("200", "Thành công")
                        .add("DataCCT", data)
                        .add("ThongTinSoThe", book(shown))
                        .build());
    }

    private List<JsonObject> rows(ShownCard shown) {
        LocalDate today = calendar.today();
        List<SimulatedTreatment> ofThisYear = treatments.of(shown.holder().id()).stream()
                .filter(one -> one.coPayment() > 0 && yearOf(one) == today.getYear())
                .sorted(Comparator.comparing(CoPaymentAnswer::end))
                .toList();
        List<JsonObject> rows = new ArrayList<>();
        long sum = 0;
        for (SimulatedTreatment treatment : ofThisYear) {
            sum += treatment.coPayment();
            JsonObjectBuilder row = WireJson.object()
                    .add("Id", rows.size() + 1)
                    .add("ngayTraCuu", BhxhCalendar.day(today))
                    .add("maThe", shown.card().number().text())
                    .add("maCskcb", treatment.facility().text())
                    .add("ngayVao", day(treatment.admitted()))
                    .add("ngayRa", day(treatment.discharged()))
                    .add("maDoiTuongKCB", treatment.reason())
                    .add("tBNCCTMCCT", treatment.coPayment())
                    .add("tBNCCTLuyKe", sum)
                    .add("ngayNhanCong", day(treatment.discharged()))
                    .add("ngayNhan", day(treatment.discharged()));
            rows.add(withSpares(row));
        }
        Collections.reverse(rows);
        return rows;
    }

    private static JsonObject book(ShownCard shown) {
        return withSpares(WireJson.object()
                .add("hoTen", Likeness.capitals(shown.holder().name().text()))
                .add("ngaySinh", shown.holder().birthDate().toText())
                .add("ngayKetThuc", BhxhCalendar.day(shown.card().until()))
                .add("maBhxh", shown.holder().insurance().digits()));
    }

    private static JsonObjectBuilder head(String code, String note) {
        return WireJson.object().add("MaKetQua", code).add("GhiChu", note);
    }

    private static JsonObject withSpares(JsonObjectBuilder fields) {
        for (int spare = 1; spare <= SPARE_FIELDS; spare++) {
            fields.add("duPhong" + spare, "");
        }
        return fields.build();
    }

    private static int yearOf(SimulatedTreatment treatment) {
        return (treatment.discharged() == null ? treatment.admitted() : end(treatment)).getYear();
    }

    private static LocalDateTime end(SimulatedTreatment treatment) {
        LocalDateTime end = treatment.discharged();
        return end == null ? LocalDateTime.MAX : end;
    }

    private static String day(@Nullable LocalDateTime time) {
        return time == null ? "" : BhxhCalendar.day(time.toLocalDate());
    }
}
