package io.github.dancu.testkit;

import static io.github.dancu.testkit.CsdlXml.element;
import static io.github.dancu.testkit.CsdlXml.group;

import io.github.dancu.citizen.Address;
import io.github.dancu.citizen.Citizen;
import io.github.dancu.citizen.Coded;
import io.github.dancu.citizen.HeadOfHousehold;
import io.github.dancu.citizen.PartialDate;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.citizen.RelatedPerson;
import io.github.dancu.citizen.SensitiveDetails;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** A citizen as the element {@code CongDan}. */
final class CitizenXml {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private CitizenXml() {}

    static String citizen(Citizen citizen) {
        String content = element("SoDinhDanh", citizen.id().digits())
                + citizen.cmnd().map(cmnd -> element("SoCMND", cmnd.digits())).orElse("")
                + citizen.name().map(CitizenXml::name).orElse("")
                + element("GioiTinh", citizen.gender().map(Coded::raw).orElse("0"))
                + citizen.sensitive().map(CitizenXml::sensitive).orElse("")
                + code("TinhTrangHonNhan", citizen.maritalStatus())
                + citizen.birthDate().map(CitizenXml::birthDate).orElse("")
                + address("NoiDangKyKhaiSinh", citizen.birthRegistration())
                + address("QueQuan", citizen.placeOfOrigin())
                + address("ThuongTru", citizen.permanentAddress())
                + address("NoiOHienTai", citizen.currentAddress())
                + citizen.nationality().map(code -> element("QuocTich", code)).orElse("")
                + relative("Cha", citizen.father())
                + relative("Me", citizen.mother())
                + relative("VoChong", citizen.spouse())
                + relative("NguoiDaiDien", citizen.representative())
                + citizen.headOfHousehold().map(CitizenXml::head).orElse("")
                + citizen.householdBookNumber()
                        .map(number -> element("SoSoHoKhau", number))
                        .orElse("");
        return group("CongDan", content);
    }

    /** The citizen's number and blood group alone. */
    static String bloodGroup(Citizen citizen) {
        return group(
                "CongDan",
                element("SoDinhDanh", citizen.id().digits())
                        + code("NhomMau", citizen.sensitive().flatMap(SensitiveDetails::bloodGroup)));
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
        return person.name().map(CitizenXml::name).orElse("")
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
}
