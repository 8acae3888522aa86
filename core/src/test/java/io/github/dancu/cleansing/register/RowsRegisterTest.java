package io.github.dancu.cleansing.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.citizen.Address;
import io.github.dancu.citizen.Citizen;
import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.Coded;
import io.github.dancu.citizen.Gender;
import io.github.dancu.citizen.PartialDate;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.citizen.RelatedPerson;
import io.github.dancu.citizen.SocialInsuranceNumber;
import io.github.dancu.cleansing.PersonRecord;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RowsRegisterTest {
    @Test
    void rows_from_anywhere_are_read_as_often_as_one_likes() {
        List<Map<PersonField, String>> rows = IntStream.rangeClosed(1, 2_500)
                .mapToObj(number -> Map.of(PersonField.NAME, "Nguyễn, \"Mẫu\" " + number, PersonField.CMND, "1"))
                .toList();
        Register register = Register.of(EnumSet.of(PersonField.NAME, PersonField.PHONE), rows);

        for (int times = 0; times < 2; times++) {
            ReadRows read = ReadRows.of(register);
            assertThat(read.fields()).containsExactly(PersonField.NAME, PersonField.PHONE);
            assertThat(read.texts(PersonField.NAME))
                    .hasSize(2_500)
                    .startsWith("Nguyễn, \"Mẫu\" 1")
                    .endsWith("Nguyễn, \"Mẫu\" 2500");
            assertThat(read.texts(PersonField.PHONE)).containsOnly("");
            assertThat(read.lines()).startsWith(1L, 2L).endsWith(2_500L);
        }
    }

    @Test
    void a_line_break_is_a_blank_and_a_long_text_is_no_fault() {
        String name = "Mẫu\r\n" + "x".repeat(200_000);

        ReadRows read = ReadRows.of(Register.of(Set.of(PersonField.NAME), List.of(Map.of(PersonField.NAME, name))));

        assertThat(read.texts(PersonField.NAME)).containsExactly("Mẫu  " + "x".repeat(200_000));
        assertThat(read.bad()).isEmpty();
    }

    @Test
    void nobody_is_a_register_too() {
        assertThat(ReadRows.of(Register.of(Set.of(PersonField.NAME), List.of())).rows())
                .isEmpty();
    }

    @Test
    void what_the_population_database_sent_and_nobody_could_read_is_the_text_of_its_field() {
        Citizen citizen = Citizen.builder(CitizenId.of("099300000018"))
                .name(PersonName.of("Nguyễn Thị Mẫu"))
                .gender(Coded.unknown("7"))
                .unread("NgayThangNamSinh", "19990230")
                .unread("SoCMND", "12")
                .unread("ChuHo.SoCMND", "0x3")
                .build();

        ReadRows read = ReadRows.of(Register.ofCitizens(EnumSet.allOf(PersonField.class), List.of(citizen)));

        assertThat(said(read))
                .isEqualTo(Map.of(
                        PersonField.NUMBER, "099300000018",
                        PersonField.NAME, "Nguyễn Thị Mẫu",
                        PersonField.SEX, "7",
                        PersonField.BIRTH_DATE, "19990230",
                        PersonField.CMND, "12"));
    }

    @Test
    void what_can_be_read_wins_over_a_part_of_it_that_cannot() {
        Citizen citizen = Citizen.builder(CitizenId.of("099300000018"))
                .birthDate(PartialDate.tryParse("02/03/2000").orElseThrow())
                .unread("NgayThangNamSinh.Nam", "1998")
                .build();

        ReadRows read = ReadRows.of(Register.ofCitizens(Set.of(PersonField.BIRTH_DATE), List.of(citizen)));

        assertThat(read.texts(PersonField.BIRTH_DATE)).containsExactly("02/03/2000");
    }

    @Test
    void a_citizen_has_the_fields_that_were_asked_for_and_no_others() {
        Citizen citizen = Citizen.builder(CitizenId.of("099300000018"))
                .name(PersonName.of("Nguyễn Thị Mẫu"))
                .placeOfOrigin(new Address("91", "", "30742", ""))
                .mother(RelatedPerson.builder()
                        .name(PersonName.of("Trần Thị Mẫu"))
                        .build())
                .householdBookNumber("H1")
                .build();

        ReadRows all = ReadRows.of(Register.ofCitizens(EnumSet.allOf(PersonField.class), List.of(citizen)));
        ReadRows asked =
                ReadRows.of(Register.ofCitizens(EnumSet.of(PersonField.NUMBER, PersonField.SEX), List.of(citizen)));

        assertThat(said(all))
                .containsEntry(PersonField.ORIGIN, "30742")
                .containsEntry(PersonField.MOTHER, "Trần Thị Mẫu")
                .containsEntry(PersonField.HOUSEHOLD, "H1")
                .hasSize(5);
        assertThat(asked.fields()).containsExactly(PersonField.NUMBER, PersonField.SEX);
        assertThat(said(asked)).isEqualTo(Map.of(PersonField.NUMBER, "099300000018"));
    }

    @Test
    void what_another_register_sent_is_read_back_as_it_came() {
        PersonRecord record = PersonRecord.builder()
                .insuranceNumber(SocialInsuranceNumber.of("0000000001"))
                .name(PersonName.of("Nguyễn Thị Mẫu"))
                .gender(Coded.known("Nữ", Gender.FEMALE))
                .raw("ngaySinh", "31/02/2000")
                .raw("errorCode", "0")
                .build();

        Register register = Register.ofRecords(EnumSet.allOf(PersonField.class), List.of(record));

        assertThat(said(ReadRows.of(register)))
                .isEqualTo(Map.of(
                        PersonField.INSURANCE_NUMBER, "0000000001",
                        PersonField.NAME, "Nguyễn Thị Mẫu",
                        PersonField.SEX, "Nữ",
                        PersonField.BIRTH_DATE, "31/02/2000"));
        assertThat(register.records().map(PersonRecord::raw).map(Map::toString))
                .containsExactly("{BIRTH_DATE=31/02/2000}");
    }

    /** The fields of the only row that are not empty. */
    private static Map<PersonField, String> said(ReadRows read) {
        assertThat(read.rows()).hasSize(1);
        Map<PersonField, String> said = new EnumMap<>(read.rows().get(0));
        said.values().removeIf(String::isEmpty);
        return said;
    }
}
