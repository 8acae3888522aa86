package io.github.dancu.testkit;

import jakarta.json.JsonArray;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The history of treatments, and one treatment in detail. */
final class Histories {
    static final String HISTORY = "Lskcb2025";
    static final String DETAIL = "nhanHoSoKCBChiTiet";
    private static final List<String> TABLES = List.of("Xml2", "Xml3", "Xml4", "Xml5");

    private final BhxhTokens tokens;
    private final BhxhQuota quota;
    private final BhxhOrders orders;
    private final CardDesk desk;
    private final BhxhTreatments treatments;
    private final BhxhWriting writing;
    private final TreatmentList list;

    Histories(
            BhxhTokens tokens,
            BhxhQuota quota,
            BhxhOrders orders,
            CardDesk desk,
            BhxhTreatments treatments,
            BhxhWriting writing) {
        this.tokens = tokens;
        this.quota = quota;
        this.orders = orders;
        this.desk = desk;
        this.treatments = treatments;
        this.writing = writing;
        this.list = new TreatmentList(treatments, writing);
    }

    SimulatedReply history(SimulatedRequest request) {
        Optional<BhxhAccount> caller = tokens.callerByQuery(request);
        if (caller.isEmpty()) {
            return tokens.rejection().reply((code, note) -> history(CardVerdict.ordered(code, note, null)));
        }
        quota.count(caller.get());
        Map<String, String> fields = request.form();
        return history(orders.next(HISTORY)
                .map(order -> desk.ordered(order, fields))
                .orElseGet(() -> request.isForm()
                        ? desk.checkForOfficer(caller.get().facility(), fields)
                        : CardVerdict.malformed()));
    }

    SimulatedReply detail(SimulatedRequest request) {
        if (tokens.callerByQuery(request).isEmpty()) {
            return tokens.rejection().reply((code, note) -> withoutDetail(200, code, note));
        }
        Optional<BhxhOrders.Order> order = orders.next(DETAIL);
        if (order.isPresent()) {
            return withoutDetail(200, order.get().code(), order.get().note());
        }
        String dossier = request.query("maHoSo").strip();
        if (dossier.isEmpty()) {
            return withoutDetail(400, "205", "Null maHoSo");
        }
        return treatments
                .find(dossier)
                .map(this::detail)
                .orElseGet(() -> withoutDetail(200, "204", "Không tìm thấy hồ sơ"));
    }

    private SimulatedReply history(CardVerdict verdict) {
        JsonObjectBuilder body =
                WireJson.object().add("maKetQua", verdict.code()).add("ghiChu", verdict.note());
        ShownCard shown = verdict.card();
        JsonArray entries = shown == null ? null : list.of(shown.holder());
        writing.list(body, "dsLichSuKCB2025", entries);
        return SimulatedReply.json(verdict.status(), body.build());
    }

    private SimulatedReply detail(SimulatedTreatment treatment) {
        JsonObjectBuilder summary = WireJson.object()
                .add("MA_LK", Long.toString(treatment.dossier()))
                .add("MA_CSKCB", treatment.facility().text());
        writing.text(summary, "NGAY_VAO", BhxhCalendar.minute(treatment.admitted()));
        writing.text(summary, "CHAN_DOAN_RV", treatment.diagnosis());
        JsonObjectBuilder body = WireJson.object()
                .add("maKetQua", "200")
                .add("hoSoKCB", list.entry(treatment))
                .add("xml1", summary);
        TABLES.forEach(table -> writing.list(body, table, JsonValue.EMPTY_JSON_ARRAY));
        return SimulatedReply.json(200, body.build());
    }

    private static SimulatedReply withoutDetail(int status, String code, String note) {
        JsonObjectBuilder body = WireJson.object()
                .add("maKetQua", code)
                .add("ghiChu", note)
                .add("hoSoKCB", JsonValue.NULL)
                .add("xml1", JsonValue.NULL);
        TABLES.forEach(table -> body.add(table, JsonValue.NULL));
        return SimulatedReply.json(status, body.build());
    }
}
