package io.github.dancu.testkit;

import io.github.dancu.citizen.Address;
import io.github.dancu.citizen.Citizen;
import io.github.dancu.citizen.Coded;
import io.github.dancu.citizen.HeadOfHousehold;
import io.github.dancu.citizen.PartialDate;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.citizen.RelatedPerson;
import io.github.dancu.citizen.SensitiveDetails;
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
                + citizen.name().map(CsdlSoap::name).orElse("")
                + element("GioiTinh", citizen.gender().map(Coded::raw).orElse("0"))
                + citizen.sensitive().map(CsdlSoap::sensitive).orElse("")
                + code("TinhTrangHonNhan", citizen.maritalStatus())
                + citizen.birthDate().map(CsdlSoap::birthDate).orElse("")
                + address("NoiDangKyKhaiSinh", citizen.birthRegistration())
                + address("QueQuan", citizen.placeOfOrigin())
                + address("ThuongTru", citizen.permanentAddress())
                + address("NoiOHienTai", citizen.currentAddress())
                + citizen.nationality().map(code -> element("QuocTich", code)).orElse("")
                + relative("Cha", citizen.father())
                + relative("Me", citizen.mother())
                + relative("VoChong", citizen.spouse())
                + relative("NguoiDaiDien", citizen.representative())
                + citizen.headOfHousehold().map(CsdlSoap::head).orElse("")
                + citizen.householdBookNumber()
                        .map(number -> element("SoSoHoKhau", number))
                        .orElse("");
        return group("CongDan", content);
    }

    /** The whole name stands in Ten: the real database does not split it. */
    private static String name(PersonName name) {
        return group("HoVaTen", element("Ten", name.text()));
    }

    private static String sensitive(SensitiveDetails details) {
        return code("DanToc", details.ethnicGroup())
                + code("TonGiao", details.religion())
                + code("NhomMau", details.bloodGroup());
    }

    private static String relative(String element, Optional<RelatedPerson> person) {
        return person.map(one -> group(element, person(one))).orElse("");
    }

    private static String person(RelatedPerson person) {
        return person.name().map(CsdlSoap::name).orElse("")
                + person.nationality().map(code -> element("QuocTich", code)).orElse("")
                + person.id().map(id -> element("SoDinhDanh", id.digits())).orElse("")
                + person.cmnd().map(cmnd -> element("SoCMND", cmnd.digits())).orElse("");
    }

    private static String head(HeadOfHousehold head) {
        return group("ChuHo", code("QuanHe", head.relationship()) + person(head.person()));
    }

    private static <T> String code(String element, Optional<Coded<T>> code) {
        return code.map(one -> element(element, one.raw())).orElse("");
    }

    private static String birthDate(PartialDate date) {
        Optional<LocalDate> full = date.full();
        return group(
                "NgayThangNamSinh",
                full.map(day -> element("NgayThangNam", DAY.format(day)))
                        .orElseGet(() -> element("Nam", Integer.toString(date.year()))));
    }

    private static String address(String name, Optional<Address> address) {
        return address.map(one -> address(name, one)).orElse("");
    }

    private static String address(String name, Address address) {
        return group(
                name,
                element("MaTinhThanh", address.provinceCode())
                        + element("MaQuanHuyen", address.districtCode())
                        + element("MaPhuongXa", address.wardCode())
                        + element("ChiTiet", address.detail())
                        + element("QuocGia", address.countryCode()));
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
