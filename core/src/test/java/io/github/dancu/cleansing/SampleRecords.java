package io.github.dancu.cleansing;

import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.CmndNumber;
import io.github.dancu.citizen.Coded;
import io.github.dancu.citizen.Gender;
import io.github.dancu.citizen.PartialDate;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.citizen.SocialInsuranceNumber;

/** One invented person in both registers, each of which writes the sex in its own way. */
final class SampleRecords {
    static final CitizenId NUMBER = CitizenId.of("003090000001");
    static final CitizenId OTHER_NUMBER = CitizenId.of("003090000002");
    static final CmndNumber CMND = CmndNumber.of("000000001");
    static final PersonRecord INSURED = PersonRecord.builder()
            .insuranceNumber(SocialInsuranceNumber.of("0000000001"))
            .citizenId(NUMBER)
            .name(PersonName.of("NGUYỄN VĂN MẪU"))
            .birthDate(date("03/05/1990"))
            .gender(Coded.known("Nam", Gender.MALE))
            .build();
    static final PersonRecord PERSON = PersonRecord.builder()
            .citizenId(NUMBER)
            .cmnd(CMND)
            .name(PersonName.of("Nguyễn Văn Mẫu"))
            .birthDate(date("19900503"))
            .gender(Coded.known("1", Gender.MALE))
            .build();

    private SampleRecords() {}

    static PartialDate date(String text) {
        return PartialDate.tryParse(text).orElseThrow();
    }

    static PersonRecord born(PersonRecord record, String text) {
        return record.toBuilder().birthDate(date(text)).build();
    }

    static PersonRecord named(PersonRecord record, String text) {
        return record.toBuilder().name(PersonName.of(text)).build();
    }

    static PersonRecord numbered(PersonRecord record, CitizenId number) {
        return record.toBuilder().citizenId(number).build();
    }

    static PersonRecord withoutNumber(PersonRecord record) {
        return record.toBuilder().citizenId(null).build();
    }
}
