package io.github.dancu.csdl;

import io.github.dancu.citizen.Address;
import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.CmndNumber;
import io.github.dancu.citizen.DateForm;
import io.github.dancu.citizen.PartialDate;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.citizen.RelatedPerson;
import java.util.Optional;

/** In which form the parts of a question stand on the wire. */
record Forms(NameForm nameForm, DateForm dateForm) {
    /** The elements that say which citizen is meant. */
    Elements citizen(CitizenQuery query) {
        return number(query.id(), query.cmnd())
                .text("HoVaTen", name(query.name()))
                .group("NgayThangNamSinh", birthDate(query.birthDate()));
    }

    Elements person(RelatedPerson person) {
        return number(person.id(), person.cmnd()).text("HoVaTen", person.name().map(this::name));
    }

    static Elements unit(Address address) {
        return new Elements()
                .text("MaTinhThanh", address.provinceCode())
                .text("MaQuanHuyen", Optional.of(address.districtCode()))
                .text("MaPhuongXa", Optional.of(address.wardCode()));
    }

    private static Elements number(Optional<CitizenId> id, Optional<CmndNumber> cmnd) {
        return id.isPresent()
                ? new Elements().text("SoDinhDanh", id.get().toText())
                : new Elements().text("SoCMND", cmnd.map(CmndNumber::toText));
    }

    private String name(PersonName name) {
        return nameForm.of(name);
    }

    private Elements birthDate(PartialDate date) {
        Optional<String> whole = dateForm.write(date).filter(text -> date.full().isPresent());
        return whole.isPresent()
                ? new Elements().text("NgayThangNam", whole)
                : new Elements().text("Nam", String.valueOf(date.year()));
    }
}
