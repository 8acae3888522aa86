package io.github.dancu.cleansing.register;

import static java.util.Map.entry;

import io.github.dancu.citizen.Address;
import io.github.dancu.citizen.Citizen;
import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.CmndNumber;
import io.github.dancu.citizen.Coded;
import io.github.dancu.citizen.HeadOfHousehold;
import io.github.dancu.citizen.PartialDate;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.citizen.RelatedPerson;
import io.github.dancu.citizen.Relationship;
import io.github.dancu.citizen.SensitiveDetails;
import io.github.dancu.citizen.SocialInsuranceNumber;
import io.github.dancu.cleansing.PersonRecord;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What systems have answered, as rows: each field as text, and what could not be read as it came. */
final class RecordRows {
    private static final Headings HEADINGS = new Headings(Map.of());

    private static final Map<PersonField, Function<Citizen, Optional<String>>> OF_CITIZENS = Map.ofEntries(
            entry(PersonField.NUMBER, citizen -> Optional.of(citizen.id().toText())),
            entry(PersonField.CMND, citizen -> citizen.cmnd().map(CmndNumber::toText)),
            entry(PersonField.NAME, citizen -> citizen.name().map(PersonName::toText)),
            entry(PersonField.BIRTH_DATE, citizen -> citizen.birthDate().map(PartialDate::toText)),
            entry(PersonField.SEX, citizen -> citizen.gender().map(Coded::raw)),
            entry(
                    PersonField.ETHNIC_GROUP,
                    citizen -> citizen.sensitive()
                            .flatMap(SensitiveDetails::ethnicGroup)
                            .map(Coded::raw)),
            entry(
                    PersonField.RELIGION,
                    citizen -> citizen.sensitive()
                            .flatMap(SensitiveDetails::religion)
                            .map(Coded::raw)),
            entry(PersonField.NATIONALITY, Citizen::nationality),
            entry(PersonField.MARITAL_STATUS, citizen -> citizen.maritalStatus().map(Coded::raw)),
            entry(
                    PersonField.BIRTH_PLACE,
                    citizen -> citizen.birthRegistration().map(RecordRows::place)),
            entry(PersonField.ORIGIN, citizen -> citizen.placeOfOrigin().map(RecordRows::place)),
            entry(PersonField.WARD, citizen -> citizen.permanentAddress().map(Address::wardCode)),
            entry(PersonField.ADDRESS, citizen -> citizen.permanentAddress().map(RecordRows::place)),
            entry(PersonField.HOUSEHOLD, Citizen::householdBookNumber),
            entry(PersonField.RELATIONSHIP, citizen -> citizen.headOfHousehold().map(RecordRows::relationship)),
            entry(PersonField.FATHER, citizen -> citizen.father().flatMap(RecordRows::name)),
            entry(PersonField.MOTHER, citizen -> citizen.mother().flatMap(RecordRows::name)));

    private static final Map<PersonField, Function<PersonRecord, Optional<String>>> OF_RECORDS = Map.of(
            PersonField.INSURANCE_NUMBER, record -> record.insuranceNumber().map(SocialInsuranceNumber::toText),
            PersonField.NUMBER, record -> record.citizenId().map(CitizenId::toText),
            PersonField.CMND, record -> record.cmnd().map(CmndNumber::toText),
            PersonField.NAME, record -> record.name().map(PersonName::toText),
            PersonField.BIRTH_DATE, record -> record.birthDate().map(PartialDate::toText),
            PersonField.SEX, record -> record.gender().map(Coded::raw));

    private RecordRows() {}

    static Map<PersonField, String> of(Citizen citizen) {
        return row(citizen, OF_CITIZENS, citizen.unread());
    }

    static Map<PersonField, String> of(PersonRecord record) {
        return row(record, OF_RECORDS, record.raw());
    }

    private static <T> Map<PersonField, String> row(
            T record, Map<PersonField, Function<T, Optional<String>>> fields, Map<String, String> unread) {
        Map<PersonField, String> row = new EnumMap<>(PersonField.class);
        // A text that could not be read has its field's name, or a path that begins with it.
        unread.forEach((path, text) -> HEADINGS.find(path.split("\\.", 2)[0])
                .filter(field -> OF_RECORDS.containsKey(field) || (fields.containsKey(field) && path.indexOf('.') < 0))
                .ifPresent(field -> row.merge(field, text, (one, more) -> one + " " + more)));
        fields.forEach((field, text) -> text.apply(record).ifPresent(known -> row.put(field, known)));
        return row;
    }

    private static String place(Address address) {
        return Stream.of(address.detail(), address.wardCode(), address.districtCode(), address.provinceCode())
                .filter(part -> !part.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String relationship(HeadOfHousehold head) {
        return head.relationship()
                .map(code -> code.meaning().map(Relationship::name).orElse(code.raw()))
                .orElse("");
    }

    private static Optional<String> name(RelatedPerson person) {
        return person.name().map(PersonName::toText);
    }
}
