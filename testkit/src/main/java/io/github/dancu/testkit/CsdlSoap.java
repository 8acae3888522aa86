package io.github.dancu.testkit;

import io.github.dancu.citizen.Address;
import io.github.dancu.citizen.Citizen;
import io.github.dancu.citizen.Coded;
import io.github.dancu.citizen.PartialDate;
import io.github.dancu.citizen.PersonName;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** The SOAP envelopes of the population database. */
final class CsdlSoap {
    private static final String NAMESPACE = "http://www.mic.gov.vn/dancu/1.0";
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss").withZone(ZoneOffset.ofHours(7));
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private CsdlSoap() {}

    static String existence(boolean exists) {
        return envelope(
                "<ns1:KetQuaXacThucResponse xmlns:ns1=\"%s\"><ns1:KetQuaXacThuc><ns1:TonTai>%s</ns1:TonTai></ns1:KetQuaXacThuc></ns1:KetQuaXacThucResponse>"
                        .formatted(NAMESPACE, exists));
    }

    static String collection(Optional<Citizen> citizen, Instant now) {
        return envelope(
                "<ns1:CongdanCollection xmlns:ns1=\"%s\" SoCongDan=\"%d\" GhiChu=\"\" ThoiDiemDuLieu=\"%s\" id=\"\">%s</ns1:CongdanCollection>"
                        .formatted(
                                NAMESPACE,
                                citizen.isPresent() ? 1 : 0,
                                SECOND.format(now),
                                citizen.map(CsdlSoap::citizen).orElse("")));
    }

    private static String citizen(Citizen citizen) {
        String content = element("SoDinhDanh", citizen.id().digits())
                + citizen.cmnd().map(cmnd -> element("SoCMND", cmnd.digits())).orElse("")
                // The whole name stands in Ten: the real database does not split it.
                + group(
                        "HoVaTen",
                        element("Ten", citizen.name().map(PersonName::text).orElse("")))
                + element("GioiTinh", citizen.gender().map(Coded::raw).orElse("0"))
                + element("DanToc", "01")
                + element("TonGiao", "00")
                + element("NhomMau", "00")
                + citizen.birthDate().map(CsdlSoap::birthDate).orElse("")
                + citizen.permanentAddress()
                        .map(address -> address("ThuongTru", address))
                        .orElse("")
                + citizen.currentAddress()
                        .map(address -> address("NoiOHienTai", address))
                        .orElse("")
                + element("QuocTich", "VN");
        return group("CongDan", content);
    }

    private static String birthDate(PartialDate date) {
        Optional<LocalDate> full = date.full();
        return group(
                "NgayThangNamSinh",
                full.map(day -> element("NgayThangNam", DAY.format(day)))
                        .orElseGet(() -> element("Nam", Integer.toString(date.year()))));
    }

    private static String address(String name, Address address) {
        return group(
                name,
                element("MaTinhThanh", address.provinceCode())
                        + element("MaQuanHuyen", address.districtCode())
                        + element("MaPhuongXa", address.wardCode())
                        + element("ChiTiet", address.detail())
                        + element("QuocGia", "VN"));
    }

    private static String envelope(String body) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><soapenv:Envelope xmlns:soapenv=\"http://schemas.xmlsoap.org/soap/envelope/\"><soapenv:Body>"
                + body
                + "</soapenv:Body></soapenv:Envelope>";
    }

    private static String element(String name, String text) {
        return group(name, escaped(text));
    }

    private static String group(String name, String content) {
        return "<ns1:" + name + ">" + content + "</ns1:" + name + ">";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
