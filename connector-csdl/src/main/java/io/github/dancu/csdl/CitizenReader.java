package io.github.dancu.csdl;

import static io.github.dancu.citizen.PopulationCodes.BLOOD_GROUP;
import static io.github.dancu.citizen.PopulationCodes.ETHNIC_GROUP;
import static io.github.dancu.citizen.PopulationCodes.GENDER;
import static io.github.dancu.citizen.PopulationCodes.MARITAL_STATUS;
import static io.github.dancu.citizen.PopulationCodes.RELATIONSHIP;
import static io.github.dancu.citizen.PopulationCodes.RELIGION;

import io.github.dancu.citizen.Address;
import io.github.dancu.citizen.Citizen;
import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.CmndNumber;
import io.github.dancu.citizen.Coded;
import io.github.dancu.citizen.HeadOfHousehold;
import io.github.dancu.citizen.RelatedPerson;
import io.github.dancu.citizen.Relationship;
import io.github.dancu.citizen.SensitiveDetails;
import io.github.dancu.citizen.SensitiveField;
import io.github.dancu.connect.ReplyFault;
import io.github.dancu.connect.XmlElement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A {@code CongDan} element as a citizen: what cannot be read is kept as it came, and nothing is corrected. */
final class CitizenReader {
    private static final RelatedPerson NOBODY = RelatedPerson.builder().build();

    private final CitizenFields fields;
    private final Citizen.Builder citizen;
    private final @Nullable LocalDate asOf;

    private CitizenReader(CitizenFields fields, Citizen.Builder citizen, @Nullable LocalDate asOf) {
        this.fields = fields;
        this.citizen = citizen;
        this.asOf = asOf;
    }

    /**
     * Reads of a citizen what is wanted.
     *
     * @param moment the collection's {@code ThoiDiemDuLieu}, or empty
     */
    static Citizen read(XmlElement element, String moment, Wanted wanted) throws ReplyFault {
        CitizenId id =
                number(element).orElseThrow(() -> ReplyFault.unknownCode("CongDan.SoDinhDanh is missing or no number"));
        Citizen.Builder citizen = Citizen.builder(id);
        CitizenFields fields = new CitizenFields(element, "", wanted.hidden(), citizen::unread);
        Optional<LocalDateTime> dataAsOf =
                moment.isEmpty() ? Optional.empty() : fields.read("ThoiDiemDuLieu", moment, DataMoment::tryParse);
        dataAsOf.ifPresent(citizen::dataAsOf);
        CitizenReader reader = new CitizenReader(
                fields, citizen, dataAsOf.map(LocalDateTime::toLocalDate).orElse(null));
        reader.readPerson();
        reader.readPlaces();
        reader.readFamily();
        reader.readSensitive(wanted.sensitive());
        return citizen.build();
    }

    /** The personal number; empty if it is missing or none. */
    static Optional<CitizenId> number(XmlElement element) {
        return element.childText("SoDinhDanh").flatMap(CitizenId::tryParse);
    }

    private void readPerson() {
        fields.name().ifPresent(citizen::name);
        fields.value("SoCMND", CmndNumber::tryParse).ifPresent(citizen::cmnd);
        fields.birthDate().ifPresent(citizen::birthDate);
        fields.code("GioiTinh", GENDER).ifPresent(citizen::gender);
        fields.code("TinhTrangHonNhan", MARITAL_STATUS).ifPresent(citizen::maritalStatus);
        fields.text("QuocTich").ifPresent(citizen::nationality);
        fields.text("SoSoHoKhau").ifPresent(citizen::householdBookNumber);
    }

    private void readPlaces() {
        address("ThuongTru").ifPresent(citizen::permanentAddress);
        address("NoiOHienTai").ifPresent(citizen::currentAddress);
        address("NoiDangKyKhaiSinh").ifPresent(citizen::birthRegistration);
        address("QueQuan").ifPresent(citizen::placeOfOrigin);
    }

    private void readFamily() {
        relative("Cha").ifPresent(citizen::father);
        relative("Me").ifPresent(citizen::mother);
        relative("VoChong").ifPresent(citizen::spouse);
        relative("NguoiDaiDien").ifPresent(citizen::representative);
        fields.child("ChuHo").flatMap(CitizenReader::head).ifPresent(citizen::headOfHousehold);
    }

    private void readSensitive(Set<SensitiveField> wanted) {
        if (!wanted.isEmpty()) {
            SensitiveDetails all = SensitiveDetails.of(
                    fields.code("DanToc", ETHNIC_GROUP).orElse(null),
                    fields.code("TonGiao", RELIGION).orElse(null),
                    fields.code("NhomMau", BLOOD_GROUP).orElse(null));
            citizen.sensitive(all.only(wanted));
        }
    }

    private Optional<Address> address(String name) {
        return fields.child(name)
                .map(place -> new Address(
                                place.text("MaTinhThanh").orElse(""),
                                place.text("MaQuanHuyen").orElse(""),
                                place.text("MaPhuongXa").orElse(""),
                                place.text("ChiTiet").orElse(""))
                        .withCountryCode(place.text("QuocGia").orElse("")))
                .filter(address -> !address.isEmpty())
                .map(address -> address.withAsOf(asOf));
    }

    private Optional<RelatedPerson> relative(String name) {
        return fields.child(name).map(CitizenReader::person).filter(person -> !person.equals(NOBODY));
    }

    private static Optional<HeadOfHousehold> head(CitizenFields head) {
        RelatedPerson person = person(head);
        Optional<Coded<Relationship>> relationship = head.code("QuanHe", RELATIONSHIP);
        return person.equals(NOBODY) && relationship.isEmpty()
                ? Optional.empty()
                : Optional.of(HeadOfHousehold.of(person, relationship.orElse(null)));
    }

    private static RelatedPerson person(CitizenFields person) {
        return RelatedPerson.builder()
                .name(person.name().orElse(null))
                .id(person.value("SoDinhDanh", CitizenId::tryParse).orElse(null))
                .cmnd(person.value("SoCMND", CmndNumber::tryParse).orElse(null))
                .nationality(person.text("QuocTich").orElse(null))
                .build();
    }
}
