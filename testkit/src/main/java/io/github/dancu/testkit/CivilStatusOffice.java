package io.github.dancu.testkit;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The electronic civil-status system: what was handed over to it, and what its officers did. Thread-safe. */
final class CivilStatusOffice {
    private static final List<String> REQUIRED =
            List.of("module", "maHoSoMCDT", "maHoSoLT", "maDonVi", "data", "ngayTiepNhan");
    private static final Pattern TIME = Pattern.compile("\\d{2}/\\d{2}/\\d{4} \\d{2}:\\d{2}:\\d{2}");
    private static final int MOST_AT_ONCE = 3;

    private final Clock clock;
    private final Map<String, Matter> matters = new HashMap<>();
    private boolean acceptsDuplicates;
    private boolean registersAtOnce;
    private Duration shownAfter = Duration.ZERO;
    private int children;

    CivilStatusOffice(Clock clock) {
        this.clock = clock;
    }

    synchronized void acceptDuplicates() {
        acceptsDuplicates = true;
    }

    synchronized void registerAtOnce() {
        registersAtOnce = true;
    }

    synchronized void showAfter(Duration time) {
        if (time.isNegative()) {
            throw new IllegalArgumentException("a time is not negative");
        }
        shownAfter = time;
    }

    synchronized void accept(String code) {
        open(code).to("3", "Đang xử lý", clock);
    }

    synchronized void register(String code) {
        registered(open(code));
    }

    synchronized void askForSupplement(String code, String reason) {
        open(code).to("2", reason, clock);
    }

    synchronized void refuse(String code, String reason) {
        open(code).to("6", reason, clock);
    }

    synchronized void distort(String code, Map<String, String> fields) {
        matter(code).distortions.putAll(fields);
    }

    synchronized int handOversOf(String code) {
        return Optional.ofNullable(matters.get(code)).map(one -> one.handOvers).orElse(0);
    }

    synchronized int repeatedHandOversOf(String code) {
        return Optional.ofNullable(matters.get(code)).map(one -> one.repeated).orElse(0);
    }

    synchronized boolean noWriteTwice() {
        return matters.values().stream().allMatch(one -> one.repeated == 0);
    }

    synchronized SimulatedReply take(SimulatedRequest request) {
        JsonObject body = request.json().orElse(JsonObject.EMPTY_JSON_OBJECT);
        Optional<String> missing = REQUIRED.stream()
                .filter(field -> WireJson.text(body, field).isEmpty())
                .findFirst();
        if (missing.isPresent()) {
            return refused("EMPTY", missing.get() + " empty");
        }
        Optional<JsonObject> form = WireJson.object(WireJson.text(body, "data"));
        boolean wellFormed = form.isPresent()
                && TIME.matcher(WireJson.text(body, "ngayTiepNhan")).matches()
                && List.of("LTKS", "LTKT").contains(WireJson.text(body, "module"))
                && body.get("fileDinhKem") instanceof JsonArray;
        if (!wellFormed) {
            return refused("FORM", "Dữ liệu không hợp lệ");
        }
        String code = WireJson.text(body, "maHoSoMCDT");
        Matter matter = matters.computeIfAbsent(code, Matter::new);
        boolean isNew = matter.handOvers == 0 || matter.status.equals("2");
        if (!isNew) {
            matter.repeated++;
            if (!acceptsDuplicates) {
                return refused("EXISTS", "Hồ sơ đã được tiếp nhận");
            }
        }
        matter.take(body, form.get(), clock);
        if (registersAtOnce) {
            registered(matter);
        }
        return SimulatedReply.json(
                200,
                WireJson.object()
                        .add("status", "1")
                        .add("statusDescription", "Tiếp nhận thành công")
                        .add("errorCode", JsonValue.NULL)
                        .add("errorDescription", JsonValue.NULL)
                        .build());
    }

    synchronized SimulatedReply show(SimulatedRequest request) {
        JsonObject body = request.json().orElse(JsonObject.EMPTY_JSON_OBJECT);
        if (!(body.get("maDinhDanhHoSo") instanceof JsonArray codes)
                || codes.size() > MOST_AT_ONCE
                || WireJson.text(body, "maTinh").isEmpty()) {
            return SimulatedReply.json(
                    200,
                    WireJson.object()
                            .add("status", 0)
                            .add("statusDescription", "Yêu cầu không hợp lệ")
                            .add("value", JsonValue.EMPTY_JSON_ARRAY)
                            .build());
        }
        JsonArrayBuilder rows = WireJson.JSON.createArrayBuilder();
        for (JsonString code : codes.getValuesAs(JsonString.class)) {
            Optional.ofNullable(matters.get(code.getString()))
                    .filter(matter -> !matter.takenAt.plus(shownAfter).isAfter(clock.instant()))
                    .filter(matter -> matter.module.equals(WireJson.text(body, "module")))
                    .ifPresent(matter -> rows.add(matter.row(WireJson.text(body, "maTinh"))));
        }
        return SimulatedReply.json(
                200,
                WireJson.object()
                        .add("status", 1)
                        .add("statusDescription", "Thành công")
                        .add("value", rows)
                        .build());
    }

    private void registered(Matter matter) {
        matter.to("4", "Hoàn thành đăng ký", clock);
        boolean birth = matter.module.equals("LTKS");
        matter.result = birth
                ? CivilStatusResults.birth(matter.form, ++children, clock)
                : CivilStatusResults.death(matter.form, ++children);
    }

    private static SimulatedReply refused(String errorCode, String error) {
        return SimulatedReply.json(
                200,
                WireJson.object()
                        .add("status", "0")
                        .add("statusDescription", "Không thành công")
                        .add("errorCode", errorCode)
                        .add("errorDescription", error)
                        .build());
    }

    private Matter matter(String code) {
        Matter matter = matters.get(code);
        if (matter == null) {
            throw new IllegalArgumentException("the dossier was not handed over");
        }
        return matter;
    }

    private Matter open(String code) {
        Matter matter = matter(code);
        if (List.of("4", "6").contains(matter.status)) {
            throw new IllegalArgumentException("the dossier is at its end");
        }
        return matter;
    }

    /** One dossier. */
    private static final class Matter {
        private final String code;
        private final Map<String, String> distortions = new HashMap<>();
        private String linkedCode = "";
        private String unit = "";
        private String module = "";
        private JsonObject form = JsonObject.EMPTY_JSON_OBJECT;
        private JsonObject result = JsonObject.EMPTY_JSON_OBJECT;
        private Instant takenAt = Instant.EPOCH;
        private String status = "";
        private String content = "";
        private String at = "";
        private int handOvers;
        private int repeated;

        Matter(String code) {
            this.code = code;
        }

        void take(JsonObject body, JsonObject filled, Clock clock) {
            handOvers++;
            linkedCode = WireJson.text(body, "maHoSoLT");
            unit = WireJson.text(body, "maDonVi");
            module = WireJson.text(body, "module");
            form = filled;
            takenAt = clock.instant();
            to("1", "Chờ tiếp nhận", clock);
        }

        void to(String next, String why, Clock clock) {
            status = next;
            content = why;
            at = LinkedClock.second(clock);
        }

        JsonObjectBuilder row(String province) {
            JsonObjectBuilder row = WireJson.object()
                    .add("maDonVi", unit)
                    .add("maTinh", province)
                    .add("module", module)
                    .add("maHoSoLT", linkedCode)
                    .add("maHoSoMCDT", code)
                    .add("errors", JsonValue.NULL)
                    .add("trangThai", status)
                    .add("thoiGianThucHien", at)
                    .add("ghiChu", JsonValue.NULL)
                    .add("ketQuaXuLy", status.equals("4") ? distorted(result) : JsonValue.NULL)
                    .add("nguoiXuLy", "Lê Văn Mẫu")
                    .add("chucDanh", "Công chức tư pháp - hộ tịch")
                    .add("phongBanXuLy", "UBND Phường Mẫu")
                    .add("noiDungXuLy", content)
                    .add("hanBoSungHoSo", JsonValue.NULL);
            distortions.forEach((field, value) -> {
                if (!field.startsWith("ketQuaXuLy.")) {
                    row.add(field, value);
                }
            });
            return row;
        }

        private JsonObject distorted(JsonObject whole) {
            JsonObjectBuilder changed = WireJson.JSON.createObjectBuilder(whole);
            distortions.forEach((field, value) -> {
                if (field.startsWith("ketQuaXuLy.")) {
                    changed.add(field.substring("ketQuaXuLy.".length()), value);
                }
            });
            return changed.build();
        }
    }
}
