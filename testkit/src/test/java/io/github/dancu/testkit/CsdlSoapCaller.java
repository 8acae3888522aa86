package io.github.dancu.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** Speaks the two SOAP channels of the population database. */
final class CsdlSoapCaller {
    static final String XML = "text/xml; charset=utf-8";
    private final URI endpoint;

    CsdlSoapCaller(URI endpoint) {
        this.endpoint = endpoint;
    }

    /** Asks by channel A, as the account of the simulator does. */
    HttpResponse<String> ask(Instant now, String content) throws IOException, InterruptedException {
        return send(envelope(content), signed(endpoint.toString(), now));
    }

    HttpResponse<String> send(String envelope, Map<String, String> headers) throws IOException, InterruptedException {
        return Wire.post(endpoint, "", XML, envelope, headers);
    }

    /** The headers of channel A. */
    static Map<String, String> signed(String address, Instant now) {
        return signed(address, now, CsdlSimulator.USER, CsdlSimulator.SECRET);
    }

    static Map<String, String> signed(String address, Instant now, String user, String secret) {
        String timestamp = Long.toString(now.toEpochMilli());
        String hash = sha256(address + user + timestamp + secret);
        return new TreeMap<>(Map.of(
                "SOAPAction",
                "\"\"",
                "Timestamp",
                timestamp,
                "X-Road-Client",
                "VN/GOV/H33%2FMAU/can-bo",
                "Authorization",
                "Basic " + Base64.getEncoder().encodeToString((user + ":" + hash).getBytes(UTF_8))));
    }

    /** The headers of channel B. */
    static Map<String, String> overLgsp(String token) {
        return new TreeMap<>(Map.of(
                "SOAPAction",
                "\"\"",
                "Authorization",
                "Bearer " + token,
                "lgspaccesstoken",
                Base64.getEncoder().encodeToString(CsdlCaller.partner().getBytes(UTF_8))));
    }

    /** A question about this person, with more elements after them. */
    static String about(String operation, SyntheticPerson person, String more) {
        String date = person.birthDate()
                .full()
                .map(day -> element("NgayThangNam", day.toString().replace("-", "")))
                .orElseGet(
                        () -> element("Nam", Integer.toString(person.birthDate().year())));
        return question(
                operation,
                "yeu-cau-1",
                element("SoDinhDanh", person.id().digits())
                        + element("HoVaTen", person.name().text())
                        + element("NgayThangNamSinh", date)
                        + more);
    }

    static String question(String operation, String requestId, String content) {
        return "<dan:%s xmlns:dan=\"http://dancuquocgia.bca\">".formatted(operation)
                + element("MaYeuCau", requestId)
                + element("MaDVC", "DVC-MAU")
                + element("MaTichHop", "037")
                + element("MaCanBo", "can-bo-mau")
                + content
                + "</dan:%s>".formatted(operation);
    }

    static String element(String name, String content) {
        return "<dan:" + name + ">" + content + "</dan:" + name + ">";
    }

    static String envelope(String content) {
        return "<soapenv:Envelope xmlns:soapenv=\"http://schemas.xmlsoap.org/soap/envelope/\"><soapenv:Body>"
                + content
                + "</soapenv:Body></soapenv:Envelope>";
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
