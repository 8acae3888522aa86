package io.github.dancu.csdl;

import io.github.dancu.citizen.Address;
import io.github.dancu.citizen.Citizen;
import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.CmndNumber;
import io.github.dancu.citizen.Coded;
import io.github.dancu.citizen.Gender;
import io.github.dancu.citizen.PartialDate;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.connect.ReplyFault;
import io.github.dancu.connect.XmlElement;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A {@code CongDan} element as a citizen: what cannot be read is kept as it came, and nothing is corrected. */
final class CitizenReader {
    private final XmlElement element;
    private final Citizen.Builder citizen;

    private CitizenReader(XmlElement element, CitizenId id) {
        this.element = element;
        this.citizen = Citizen.builder(id);
    }

    static Citizen read(XmlElement element) throws ReplyFault {
        CitizenId id = element.childText("SoDinhDanh")
                .flatMap(CitizenId::tryParse)
                .orElseThrow(() -> ReplyFault.unknownCode("CongDan.SoDinhDanh is missing or no number"));
        return new CitizenReader(element, id).read();
    }

    private Citizen read() {
        readText("HoVaTen", fullName(), PersonName::tryParse).ifPresent(citizen::name);
        readText("SoCMND", element.childText("SoCMND"), CmndNumber::tryParse).ifPresent(citizen::cmnd);
        readText("NgayThangNamSinh", birthDate(), PartialDate::tryParse).ifPresent(citizen::birthDate);
        element.childText("GioiTinh").map(CitizenReader::gender).ifPresent(citizen::gender);
        element.child("ThuongTru").flatMap(CitizenReader::address).ifPresent(citizen::permanentAddress);
        element.child("NoiOHienTai").flatMap(CitizenReader::address).ifPresent(citizen::currentAddress);
        return citizen.build();
    }

    private <T> Optional<T> readText(String field, Optional<String> text, Function<String, Optional<T>> reader) {
        Optional<T> value = text.flatMap(reader);
        if (value.isEmpty()) {
            text.ifPresent(unread -> citizen.unread(field, unread));
        }
        return value;
    }

    /** In practice the whole name sits in {@code Ten}. */
    private Optional<String> fullName() {
        return element.child("HoVaTen")
                .map(name -> name.children().isEmpty()
                        ? name.text()
                        : Stream.of("Ho", "ChuDem", "Ten")
                                .flatMap(part -> name.childText(part).stream())
                                .collect(Collectors.joining(" ")))
                .filter(name -> !name.isBlank());
    }

    private Optional<String> birthDate() {
        return element.child("NgayThangNamSinh")
                .flatMap(date -> date.childText("NgayThangNam").or(() -> date.childText("Nam")));
    }

    private static Coded<Gender> gender(String code) {
        return switch (code.strip()) {
            case "1" -> Coded.known(code, Gender.MALE);
            case "2" -> Coded.known(code, Gender.FEMALE);
            default -> Coded.unknown(code);
        };
    }

    private static Optional<Address> address(XmlElement place) {
        Address address = new Address(
                place.childText("MaTinhThanh").orElse(""),
                place.childText("MaQuanHuyen").orElse(""),
                place.childText("MaPhuongXa").orElse(""),
                place.childText("ChiTiet").orElse(""));
        return Stream.of(address.provinceCode(), address.districtCode(), address.wardCode(), address.detail())
                        .allMatch(String::isEmpty)
                ? Optional.empty()
                : Optional.of(address);
    }
}
