package io.github.dancu.testkit;

import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Takes in check-ins and dossiers. */
final class Uploads {
    private static final String CHECK_IN = "0";
    private static final List<String> REQUIRED = List.of("username", "loaiHoSo", "maTinh", "maCSKCB", "fileHSBase64");

    private final BhxhTokens tokens;
    private final BhxhOrders orders;
    private final BhxhCalendar calendar;
    private final BhxhDossiers checkIns = new BhxhDossiers();
    private final BhxhDossiers claims = new BhxhDossiers();
    private final AtomicLong lastTransaction = new AtomicLong();

    Uploads(BhxhTokens tokens, BhxhOrders orders, BhxhCalendar calendar) {
        this.tokens = tokens;
        this.orders = orders;
        this.calendar = calendar;
    }

    BhxhDossiers checkIns() {
        return checkIns;
    }

    BhxhDossiers claims() {
        return claims;
    }

    /** @param kind {@code loaiHoSo}: 0 or 130 */
    SimulatedReply answer(String kind, SimulatedRequest request) {
        Optional<BhxhAccount> caller = tokens.callerByHeaders(request);
        if (caller.isEmpty()) {
            return tokens.rejection().reply((code, note) -> refused(200, code, note));
        }
        Optional<BhxhOrders.Order> order = orders.next(request.lastPathPart());
        if (order.isPresent()) {
            return refused(200, order.get().code(), order.get().note());
        }
        Map<String, String> fields = request.fields();
        Optional<String> missing = REQUIRED.stream()
                .filter(field -> fields.getOrDefault(field, "").isBlank())
                .findFirst();
        if (missing.isPresent()) {
            return refused(400, "205", "Null " + missing.get());
        }
        if (!kind.equals(fields.get("loaiHoSo"))) {
            return refused(400, "205", "Sai loaiHoSo");
        }
        if (!isOwn(fields, caller.get())) {
            return refused(200, "403", "Tài khoản không có quyền gửi hồ sơ của cơ sở này");
        }
        return taken(kind, fields.getOrDefault("fileHSBase64", ""));
    }

    private SimulatedReply taken(String kind, String base64) {
        boolean isCheckIn = kind.equals(CHECK_IN);
        Optional<EncounterFile> file = EncounterFile.read(base64, isCheckIn ? "XML0" : "XML1");
        if (file.isEmpty()) {
            return refused(200, "123", "Sai định dạng file");
        }
        (isCheckIn ? checkIns : claims).take(file.get());
        JsonObjectBuilder body = WireJson.object()
                .add("maKetQua", "200")
                .add("maGiaoDich", "GD" + lastTransaction.incrementAndGet())
                .add("thoiGianTiepNhan", BhxhCalendar.second(calendar.now()))
                .add("thongDiep", "Tiếp nhận thành công");
        return SimulatedReply.json(200, body.build());
    }

    private static boolean isOwn(Map<String, String> fields, BhxhAccount caller) {
        return caller.hasUser(fields.getOrDefault("username", ""))
                && caller.facility().text().equals(fields.get("maCSKCB"))
                && caller.facility().provinceCode().equals(fields.get("maTinh"));
    }

    private static SimulatedReply refused(int status, String code, String note) {
        JsonObjectBuilder body = WireJson.object()
                .add("maKetQua", code)
                .add("maGiaoDich", JsonValue.NULL)
                .add("thoiGianTiepNhan", JsonValue.NULL)
                .add("thongDiep", note);
        return SimulatedReply.json(status, body.build());
    }
}
