package io.github.dancu.testkit;

import static io.github.dancu.testkit.CsdlXml.element;
import static io.github.dancu.testkit.CsdlXml.group;
import static io.github.dancu.testkit.CsdlXml.root;

import io.github.dancu.citizen.Citizen;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The answers of the population database as SOAP. */
final class CsdlSoap {
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss").withZone(CsdlSimulator.ZONE);

    private CsdlSoap() {}

    static String existence(boolean exists) {
        return answer("KetQuaXacThucResponse", group("KetQuaXacThuc", element("TonTai", Boolean.toString(exists))));
    }

    static String citizens(List<Citizen> citizens, Instant now) {
        return collection(citizens, CitizenXml::citizen, now);
    }

    static String bloodGroups(List<Citizen> citizens, Instant now) {
        return collection(citizens, CitizenXml::bloodGroup, now);
    }

    static String requests(List<ListRequest> requests) {
        return answer("RequestCollection", joined(requests, CsdlSoap::request));
    }

    static String history(List<ListEvent> events) {
        return answer("RequestHistory", joined(events, CsdlSoap::event));
    }

    static String file(String name, byte[] content) {
        return answer(
                "ResultFile",
                element("fileName", name)
                        + element("content", Base64.getEncoder().encodeToString(content)));
    }

    static String noFile() {
        return answer("ResultFile", "");
    }

    private static String collection(List<Citizen> citizens, Function<Citizen, String> written, Instant now) {
        String attributes = " SoCongDan=\"%d\" GhiChu=\"\" ThoiDiemDuLieu=\"%s\" id=\"\""
                .formatted(citizens.size(), SECOND.format(now));
        return SoapEnvelope.around(root("CongdanCollection", attributes, joined(citizens, written)));
    }

    private static String request(ListRequest request) {
        return group(
                "Request",
                element("requestId", request.id())
                        + element("service", request.service())
                        + element("status", request.status().code())
                        + element("createdTime", SECOND.format(request.created()))
                        + (request.isReady()
                                ? element(
                                        "total",
                                        Integer.toString(request.result().size()))
                                : ""));
    }

    private static String event(ListEvent event) {
        return group("Event", element("status", event.status().code()) + element("time", SECOND.format(event.time())));
    }

    private static String answer(String name, String content) {
        return SoapEnvelope.around(root(name, "", content));
    }

    private static <T> String joined(List<T> parts, Function<T, String> written) {
        return parts.stream().map(written).collect(Collectors.joining());
    }
}
