package io.github.dancu.testkit;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Speaks the wire of the portal. */
final class DvcCaller {
    static final String FORWARD = "/XrdAdapter/RestService/forward/mapi/";
    static final String TARGET = "?dstcode=VN%3AGOV%3A000.00.00.G22%3Avpcpdvcprovider&providerurl=http%3A%2F%2Fmau";
    private final URI endpoint;

    DvcCaller(URI endpoint) {
        this.endpoint = endpoint;
    }

    HttpResponse<String> logIn(String user, String secret) throws IOException, InterruptedException {
        return post("login" + TARGET, Wire.json(Map.of("username", user, "password", secret)));
    }

    String session() throws IOException, InterruptedException {
        return Wire.json(logIn(DvcSimulator.USER, DvcSimulator.SECRET)).getString("session");
    }

    HttpResponse<String> post(String pathAndQuery, String body) throws IOException, InterruptedException {
        return Wire.post(endpoint, FORWARD + pathAndQuery, Wire.JSON, body);
    }

    JsonObject send(JsonObjectBuilder body) throws IOException, InterruptedException {
        return Wire.json(post("g" + TARGET, body.build().toString()));
    }

    JsonObject submit(String isUpdating, List<Map<String, String>> dossiers) throws IOException, InterruptedException {
        return send(submission(session(), isUpdating, dossiers));
    }

    JsonObject submit(String isUpdating, Map<String, String> dossier) throws IOException, InterruptedException {
        return submit(isUpdating, List.of(dossier));
    }

    JsonObject find(String code) throws IOException, InterruptedException {
        return send(envelope(session(), "TraCuuHoSo").add("mahoso", code));
    }

    JsonObject push(String service, List<Map<String, String>> items) throws IOException, InterruptedException {
        return send(envelope(session(), service).add("data", data(items)));
    }

    JsonObject push(String service, Map<String, String> item) throws IOException, InterruptedException {
        return push(service, List.of(item));
    }

    JsonObject addSteps(List<Map<String, String>> steps) throws IOException, InterruptedException {
        return push("CapNhatTienDoHoSoMC", steps);
    }

    JsonObject ask(String service, Map<String, String> question) throws IOException, InterruptedException {
        JsonObjectBuilder body = envelope(session(), service);
        question.forEach(body::add);
        return send(body);
    }

    List<JsonObject> rows(String service, Map<String, String> question) throws IOException, InterruptedException {
        return ask(service, question).getJsonArray("result").getValuesAs(JsonObject.class);
    }

    static JsonObjectBuilder submission(String session, String isUpdating, List<Map<String, String>> dossiers) {
        return envelope(session, "DongBoHoSoMC").add("isUpdating", isUpdating).add("data", data(dossiers));
    }

    static JsonArray data(List<Map<String, String>> items) {
        var data = WireJson.JSON.createArrayBuilder();
        for (Map<String, String> fields : items) {
            var item = WireJson.object();
            fields.forEach(item::add);
            data.add(item);
        }
        return data.build();
    }

    static JsonObjectBuilder envelope(String session, String service) {
        return WireJson.object()
                .add("session", session)
                .add("madonvi", "000.00.00.H33")
                .add("service", service);
    }

    static Map<String, String> dossier(String code) {
        return new HashMap<>(Map.of(
                "MaHoSo", code,
                "MaTTHC", "1.004222",
                "TenTTHC", "Đăng ký thường trú",
                "MaLinhVuc", "G01-CT",
                "TenLinhVuc", "Cư trú",
                "LoaiDoiTuong", "1",
                "NgayTiepNhan", "20221015090000",
                "TrangThaiHoSo", "2",
                "HinhThuc", "0",
                "DonViXuLy", "Phường Mẫu"));
    }

    /** @param number how many minutes after nine it was done */
    static Map<String, String> step(String code, int number) {
        return new HashMap<>(Map.of(
                "MaHoSo",
                code,
                "NguoiXuLy",
                "Lê Thị Mẫu",
                "ThoiDiemXuLy",
                "2022101509%02d00".formatted(number),
                "NoiDungXuLy",
                "Bước " + number,
                "TrangThai",
                "4"));
    }

    static Map<String, String> statusReport(String code, String status) {
        return new HashMap<>(Map.of(
                "MaHoSo",
                code,
                "MaHoSoDonVi",
                "H33.899-221015-9999",
                "NoiDung",
                "Đã tiếp nhận",
                "NgayXuLy",
                "20221015093000",
                "TrangThai",
                status));
    }
}
