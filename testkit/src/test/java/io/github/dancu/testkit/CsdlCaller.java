package io.github.dancu.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** Speaks the wire of the population database. */
final class CsdlCaller {
    static final String CHECK = "XacThucThongTinCongDan";
    static final String LOOK_UP = "TraCuuThongTinCongDan";
    private final URI endpoint;

    CsdlCaller(URI endpoint) {
        this.endpoint = endpoint;
    }

    HttpResponse<String> logIn(String user, String secret) throws IOException, InterruptedException {
        return logIn(user, secret, "grant_type=client_credentials");
    }

    HttpResponse<String> logIn(String user, String secret, String form) throws IOException, InterruptedException {
        String basic = Base64.getEncoder().encodeToString((user + ":" + secret).getBytes(UTF_8));
        return Wire.post(endpoint, "/token", Wire.FORM, form, Map.of("Authorization", "Basic " + basic));
    }

    String token() throws IOException, InterruptedException {
        return Wire.json(logIn(CsdlSimulator.USER, CsdlSimulator.SECRET)).getString("access_token");
    }

    HttpResponse<String> ask(String operation, String token, String partner, Map<String, String> question)
            throws IOException, InterruptedException {
        Map<String, String> headers = Map.of(
                "Authorization",
                "Bearer " + token,
                "lgspaccesstoken",
                Base64.getEncoder().encodeToString(partner.getBytes(UTF_8)));
        return Wire.post(endpoint, "/" + operation, Wire.JSON, Wire.json(question), headers);
    }

    HttpResponse<String> ask(String operation, Map<String, String> question) throws IOException, InterruptedException {
        return ask(operation, token(), partner(), question);
    }

    String message(String operation, Map<String, String> question) throws IOException, InterruptedException {
        JsonObject answer = Wire.json(ask(operation, question));
        return answer.getString("message");
    }

    static String partner() {
        return Wire.json(Map.of(
                "AccessKey", CsdlSimulator.ACCESS_KEY,
                "SecretKey", CsdlSimulator.SECRET_KEY,
                "AppName", "",
                "PartnerCode", "",
                "PartnerCodeCus", ""));
    }

    /** The question that fits the person. */
    static Map<String, String> about(SyntheticPerson person) {
        Map<String, String> question = new HashMap<>(Map.of(
                "MaYeuCau", "yeu-cau-1",
                "MaDVC", "DVC-MAU",
                "MaCanBo", "can-bo-mau",
                "MaTichHop", "037",
                "SoDinhDanh", person.id().digits(),
                "HoVaTen", person.name().text()));
        person.birthDate()
                .full()
                .ifPresentOrElse(
                        day -> question.put("NgayThangNam", day.toString().replace("-", "")),
                        () -> question.put(
                                "Nam", Integer.toString(person.birthDate().year())));
        return question;
    }
}
