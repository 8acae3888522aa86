package io.github.dancu.testkit;

import io.github.dancu.dossier.KnownProcedure;
import io.github.dancu.dossier.ProcedureCode;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The procedures and on-line services of the portal (<i>thủ tục hành chính, dịch vụ công</i>): codes and names of those that core
 * knows, with invented steps, times, fees and papers.
 */
final class PortalProcedures {
    private static final String CASE = "Trường hợp mẫu";
    private static final ProcedureField POLICE = new ProcedureField("G01-MAU", "Lĩnh vực mẫu của Bộ Công an", "G01");
    private static final ProcedureField JUSTICE = new ProcedureField("G15-MAU", "Lĩnh vực mẫu của Bộ Tư pháp", "G15");

    private PortalProcedures() {}

    static PortalAnswer list() {
        return PortalAnswer.found(KnownProcedure.all().stream()
                .map(procedure -> entry(procedure).build())
                .toList());
    }

    /** One procedure in detail. */
    static PortalAnswer find(Map<String, String> fields) {
        String code = fields.getOrDefault("maTTHC", "");
        return code.isEmpty()
                ? PortalAnswer.refused("maTTHC empty")
                : PortalAnswer.found(
                        known(code).map(PortalProcedures::detail).stream().toList());
    }

    /** Every service, or those of one procedure. */
    static PortalAnswer services(Map<String, String> fields) {
        String code = fields.getOrDefault("maTTHC", "");
        Stream<KnownProcedure> procedures = code.isEmpty() ? KnownProcedure.all().stream() : known(code).stream();
        return PortalAnswer.found(procedures.map(PortalProcedures::service).toList());
    }

    /** The fields that the procedures belong to. */
    static List<JsonObject> fields() {
        return Stream.of(POLICE, JUSTICE)
                .map(field -> field.row().add("MANGANH", field.ministry()).build())
                .toList();
    }

    private static Optional<KnownProcedure> known(String code) {
        return ProcedureCode.tryParse(code).flatMap(KnownProcedure::of);
    }

    private static ProcedureField field(KnownProcedure procedure) {
        return procedure.agency().startsWith("BCA") ? POLICE : JUSTICE;
    }

    private static JsonObjectBuilder entry(KnownProcedure procedure) {
        return WireJson.object()
                .add("MATTHC", procedure.code().text())
                .add("TENTTHC", procedure.name())
                .add("COQUANTHUCHIEN", procedure.agency())
                .add("TRANGTHAI", "1");
    }

    private static JsonObject detail(KnownProcedure procedure) {
        return entry(procedure)
                .add("LINHVUCTHUCHIEN", listOf(field(procedure).row()))
                .add("TRINHTUTHUCHIEN", listOf(inOneCase("TRINHTU", step("Nộp hồ sơ"), step("Nhận kết quả"))))
                .add("CACHTHUCTHUCHIEN", listOf(way("1", "7", "20000"), way("2", "5", "10000")))
                .add("THANHPHANHOSO", listOf(inOneCase("GIAYTO", paper())))
                .add("CANCUPHAPLY", listOf(law()))
                .add("YEUCAU", "Không")
                .add("DOITUONGTHUCHIEN", "Công dân Việt Nam")
                .add("KETQUATHUCHIEN", "Thông báo kết quả")
                .build();
    }

    private static JsonObjectBuilder inOneCase(String list, JsonObjectBuilder... rows) {
        return WireJson.object().add("TRUONGHOP", CASE).add(list, listOf(rows));
    }

    private static JsonObjectBuilder step(String name) {
        return WireJson.object().add("TENTRINHTU", name);
    }

    private static JsonObjectBuilder way(String channel, String days, String amount) {
        JsonObjectBuilder fee = WireJson.object()
                .add("MAPHILEPHI", "LP-MAU-01")
                .add("SOTIEN", amount)
                .add("DONVI", "Đồng")
                .add("MOTA", "");
        JsonObjectBuilder time = WireJson.object()
                .add("THOIGIANGIAIQUYET", days)
                .add("DONVITINH", "Ngày làm việc")
                .add("MOTA", "")
                .add("PHILEPHI", listOf(fee));
        return WireJson.object().add("KENH", channel).add("THOIGIAN", listOf(time));
    }

    private static JsonObjectBuilder paper() {
        return WireJson.object()
                .add("MAGIAYTO", "GT-MAU-01")
                .add("TENGIAYTO", "Tờ khai mẫu")
                .add("SOBANCHINH", "1")
                .add("SOBANSAO", "0");
    }

    /** An invented one, in the catalogue too. */
    static JsonObjectBuilder law() {
        return WireJson.object()
                .add("SOVANBAN", "00/2099/MAU")
                .add("TENVANBAN", "Văn bản mẫu")
                .add("COQUANBANHANH", "Cơ quan mẫu")
                .add("NGAYBANHANH", "01/01/2099");
    }

    private static JsonObject service(KnownProcedure procedure) {
        return WireJson.object()
                .add("MADVC", "DVC-" + procedure.code().text())
                .add("TENDVC", procedure.name())
                .add("MATTHC", procedure.code().text())
                .add("TENTTHC", procedure.name())
                .add("TENCOQUANBANHANH", procedure.agency())
                .add("TENLINHVUC", field(procedure).name())
                .add("APDUNGDVC", "1")
                .build();
    }

    private static JsonArrayBuilder listOf(JsonObjectBuilder... rows) {
        JsonArrayBuilder list = WireJson.JSON.createArrayBuilder();
        Stream.of(rows).forEach(list::add);
        return list;
    }

    /** A field of procedures, and the ministry it belongs to. */
    private record ProcedureField(String code, String name, String ministry) {
        JsonObjectBuilder row() {
            return WireJson.object().add("MALINHVUC", code).add("TENLINHVUC", name);
        }
    }
}
