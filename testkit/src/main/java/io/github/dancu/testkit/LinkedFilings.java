package io.github.dancu.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.dancu.citizen.Coded;
import io.github.dancu.dossier.LinkedOrder;
import io.github.dancu.dossier.LinkedStatus;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What citizens filed in the software of linked procedures, and the statuses it was told. Thread-safe. */
final class LinkedFilings {
    private static final List<String> REQUIRED =
            List.of("maTTHC", "soHoSoLT", "coQuanXuLy", "maHoSo", "trangThai", "thoiGianThucHien");

    private final Clock clock;
    private final Map<String, Filing> filings = new LinkedHashMap<>();
    private boolean anyOutOfOrder;
    private long successes;

    LinkedFilings(Clock clock) {
        this.clock = clock;
    }

    synchronized String add(String code, String procedure, String module, String data) {
        if (filings.containsKey(code)) {
            throw new IllegalArgumentException("a dossier has this code already");
        }
        String id = UUID.nameUUIDFromBytes(code.getBytes(UTF_8)).toString();
        boolean asText = filings.size() % 2 == 1;
        String at = LinkedClock.second(clock);
        filings.put(code, new Filing(id, code, procedure, module, data, at, asText));
        return id;
    }

    synchronized void supply(String code) {
        Filing filing = filing(code);
        if (filing.last() != LinkedStatus.SUPPLEMENT_REQUESTED) {
            throw new IllegalArgumentException("nobody asked for anything");
        }
        filing.files++;
        filing.received = false;
    }

    synchronized boolean isReceived(String code) {
        return filing(code).received;
    }

    synchronized List<LinkedStatus> statusesOf(String code) {
        return List.copyOf(filing(code).statuses);
    }

    synchronized String reportOf(String code, LinkedStatus status) {
        return filing(code).reports.getOrDefault(status, "");
    }

    synchronized boolean noWriteTwice() {
        return !anyOutOfOrder;
    }

    synchronized SimulatedReply list(SimulatedRequest request) {
        JsonArrayBuilder rows = WireJson.JSON.createArrayBuilder();
        filings.values().stream()
                .filter(filing -> !filing.received)
                .forEach(filing -> rows.add(filing.head().add("id", filing.id)));
        return SimulatedReply.json(200, WireJson.object().add("data", rows).build());
    }

    synchronized SimulatedReply one(SimulatedRequest request) {
        return filings.values().stream()
                .filter(filing -> filing.id.equals(request.lastPathPart()))
                .findFirst()
                .map(filing -> SimulatedReply.json(
                        200, WireJson.object().add("data", filing.whole()).build()))
                .orElseGet(() -> LinkedProtocol.problem(404, "Not Found"));
    }

    synchronized SimulatedReply confirm(SimulatedRequest request) {
        JsonObject body = request.json().orElse(JsonObject.EMPTY_JSON_OBJECT);
        Filing filing = filings.get(WireJson.text(body, "maHoSo"));
        if (filing == null || body.get("daNhan") != JsonValue.TRUE) {
            return LinkedProtocol.problem(400, "Hồ sơ không hợp lệ");
        }
        filing.received = true;
        return done();
    }

    synchronized SimulatedReply report(SimulatedRequest request) {
        JsonObject body = request.json().orElse(JsonObject.EMPTY_JSON_OBJECT);
        Optional<String> missing = REQUIRED.stream()
                .filter(field -> WireJson.text(body, field).isEmpty())
                .findFirst();
        if (missing.isPresent()) {
            return invalid(missing.get());
        }
        Filing filing = filings.get(WireJson.text(body, "soHoSoLT"));
        LinkedStatus status =
                LinkedStatus.read(WireJson.text(body, "trangThai")).meaning().orElse(null);
        if (filing == null || status == null) {
            return invalid(filing == null ? "soHoSoLT" : "trangThai");
        }
        if (status == LinkedStatus.REGISTERED
                && !WireJson.text(body, "ketQuaXuLy").startsWith("{")) {
            return invalid("ketQuaXuLy");
        }
        return filing.refusalOf(status).map(this::refused).orElseGet(() -> {
            filing.take(status, request.body());
            return done();
        });
    }

    private SimulatedReply refused(String title) {
        anyOutOfOrder |= !title.contains("hoàn thành") && !title.contains("trả kết quả");
        // As one public client sees it: the words matter, and stand in an answer with HTTP 200.
        return SimulatedReply.json(
                200,
                WireJson.object()
                        .add("errors", JsonValue.NULL)
                        .add("title", title)
                        .add("status", 400)
                        .add("traceId", "00-mau-00")
                        .build());
    }

    private SimulatedReply done() {
        JsonObjectBuilder reply = WireJson.object()
                .add("errors", JsonValue.NULL)
                .add("type", JsonValue.NULL)
                .add("title", "Cập nhật thành công")
                .add("traceId", "00-mau-00");
        boolean asText = successes++ % 2 == 1;
        return SimulatedReply.json(200, (asText ? reply.add("status", "200") : reply.add("status", 200)).build());
    }

    private static SimulatedReply invalid(String field) {
        JsonObjectBuilder errors =
                WireJson.object().add(field, WireJson.JSON.createArrayBuilder().add("required"));
        return SimulatedReply.json(
                400,
                WireJson.object()
                        .add("errors", errors)
                        .add("title", "One or more validation errors occurred.")
                        .add("status", 400)
                        .build());
    }

    private Filing filing(String code) {
        Filing filing = filings.get(code);
        if (filing == null) {
            throw new IllegalArgumentException("no dossier has this code");
        }
        return filing;
    }

    /** One dossier. */
    private static final class Filing {
        private final String id;
        private final String code;
        private final String procedure;
        private final String module;
        private final String data;
        private final String at;
        private final boolean asText;
        private final List<LinkedStatus> statuses = new ArrayList<>();
        private final Map<LinkedStatus, String> reports = new EnumMap<>(LinkedStatus.class);
        private int files = 2;
        private boolean received;

        Filing(String id, String code, String procedure, String module, String data, String at, boolean asText) {
            this.id = id;
            this.code = code;
            this.procedure = procedure;
            this.module = module;
            this.data = data;
            this.at = at;
            this.asText = asText;
        }

        @Nullable
        LinkedStatus last() {
            return statuses.isEmpty() ? null : statuses.get(statuses.size() - 1);
        }

        JsonObjectBuilder head() {
            return WireJson.object()
                    .add("maDonVi", 30742)
                    .add("maTTHC", procedure)
                    .add("module", module)
                    .add("maHoSo", code)
                    .add("ngayTiepNhan", at)
                    .add("techId", "tai-khoan-mau");
        }

        JsonObjectBuilder whole() {
            JsonArrayBuilder attached = WireJson.JSON.createArrayBuilder();
            for (int i = 1; i <= files; i++) {
                String text = "%PDF-1.4 giấy tờ mẫu " + i;
                attached.add(WireJson.object()
                        .add("id", i)
                        .add("loaiGiayTo", 1)
                        .add("tenGiayTo", "Giấy tờ mẫu " + i)
                        .add("tenTepDinhKem", "giay-to-" + i + ".pdf")
                        .add("huyGiayTo", 0)
                        .add("duLieuTepDinhKem", Base64.getEncoder().encodeToString(text.getBytes(UTF_8))));
            }
            JsonObjectBuilder content = head().add("data", data).add("fileDinhKem", attached);
            return asText ? head().add("data", content.build().toString()) : content;
        }

        /** Why a status is not taken, in words; empty if it is. */
        Optional<String> refusalOf(LinkedStatus status) {
            LinkedStatus last = last();
            if (status == last) {
                return Optional.empty();
            }
            if (last == LinkedStatus.REFUSED) {
                return Optional.of("Hồ sơ đã bị từ chối. Không thể cập nhật trạng thái");
            }
            if (last == LinkedStatus.RESULT_RETURNED) {
                return Optional.of("Hồ sơ đã trả kết quả, không được cập nhật trạng thái");
            }
            if (last == LinkedStatus.REGISTERED && status != LinkedStatus.RESULT_RETURNED) {
                return Optional.of("Hồ sơ đã hoàn thành đăng ký, không được cập nhật trạng thái");
            }
            List<Coded<LinkedStatus>> history = new ArrayList<>();
            statuses.forEach(one -> history.add(Coded.known(Integer.toString(one.number()), one)));
            history.add(Coded.known(Integer.toString(status.number()), status));
            return LinkedOrder.standard().check(history).isEmpty()
                    ? Optional.empty()
                    : Optional.of("Hồ sơ chưa cập nhật trạng thái trước đó");
        }

        void take(LinkedStatus status, String report) {
            if (status != last()) {
                statuses.add(status);
            }
            reports.put(status, report);
        }
    }
}
