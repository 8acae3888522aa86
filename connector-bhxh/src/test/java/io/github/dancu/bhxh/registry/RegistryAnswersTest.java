package io.github.dancu.bhxh.registry;

import static io.github.dancu.bhxh.registry.FakeLgsp.WHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dancu.citizen.Address;
import io.github.dancu.citizen.Coded;
import io.github.dancu.citizen.Gender;
import io.github.dancu.citizen.HouseholdCode;
import io.github.dancu.citizen.NgspDate;
import io.github.dancu.citizen.PartialDate;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.citizen.SocialInsuranceNumber;
import io.github.dancu.connect.UnreadableReplyException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read in answers without an envelope. */
class RegistryAnswersTest {
    private static final SocialInsuranceNumber NUMBER = SocialInsuranceNumber.of("0000000001");
    private static final PartialDate BIRTH_DATE = PartialDate.of(LocalDate.of(1990, 1, 31));

    private final FakeLgsp lgsp = new FakeLgsp();
    private final InsuranceRegistryClient registry = lgsp.client().build();

    @Test
    void a_person_is_read_whole() {
        InsuredPerson person = person(FakeLgsp.text("person-bare.json"));

        assertThat(person.isFound()).isTrue();
        assertThat(person.number()).isEqualTo(NUMBER);
        assertThat(person.name()).contains(PersonName.of("Nguyễn Văn Mẫu"));
        assertThat(person.birthDate()).contains(BIRTH_DATE);
        assertThat(person.birthDateAsSent()).contains(new NgspDate("19900131", "0"));
        assertThat(person.gender()).contains(Coded.known("1", Gender.MALE));
        assertThat(person.oldBookNumber()).contains("9100000001");
        assertThat(person.birthRegistration()).contains(new Address("91", "899", "30742", ""));
        assertThat(person.codes().status()).contains("1");
        assertThat(person.codes().errorCode()).contains("0");
        assertThat(person.unread()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "19900101, 1, 1990",
        "19900100, 2, 01/1990",
        "1990,     1, 1990",
        "19900230, 0, ",
        "19900131, 9, ",
        "19900131, '', ",
        "31/01/1990, 0, ",
    })
    void a_birth_date_is_what_its_code_says_and_always_kept_as_it_came(String date, String kind, String read) {
        InsuredPerson person = person(
                "{\"hoTen\":\"Nguyễn Văn Mẫu\",\"ngaySinh\":\"" + date + "\",\"loaiNgaySinh\":\"" + kind + "\"}");

        assertThat(person.birthDate().map(PartialDate::toText).orElse(null)).isEqualTo(read);
        assertThat(person.birthDateAsSent()).contains(new NgspDate(date, kind));
    }

    @Test
    void the_zeros_of_a_server_that_knows_nobody_are_nobody() {
        assertThat(person("{\"hoTen\":null,\"ngaySinh\":null,\"loaiNgaySinh\":0,\"gioiTinh\":0,\"trangThai\":\"0\"}")
                        .isFound())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1,MALE", "' 2 ',FEMALE", "3,", "0,", "Nam,"})
    void a_sex_keeps_its_code_and_only_one_and_two_mean_something(String code, Gender meaning) {
        Coded<Gender> gender = person("{\"hoTen\":\"Nguyễn Văn Mẫu\",\"gioiTinh\":\"" + code + "\"}")
                .gender()
                .orElseThrow();

        assertThat(gender.raw()).isEqualTo(code);
        assertThat(gender.meaning().orElse(null)).isEqualTo(meaning);
    }

    @Test
    void what_is_missing_is_missing_and_what_cannot_be_read_is_kept() {
        InsuredPerson person = person("{\"hoTen\":\"a\\u0000b\",\"soSoCu\":\" \",\"ngaySinh\":null,\"gioiTinh\":null}");

        assertThat(person.isFound()).isTrue();
        assertThat(person.name()).isEmpty();
        assertThat(person.unread()).containsOnlyKeys("hoTen").containsEntry("hoTen", "a\u0000b");
        assertThat(person.birthDate()).isEmpty();
        assertThat(person.birthDateAsSent()).isEmpty();
        assertThat(person.gender()).isEmpty();
        assertThat(person.oldBookNumber()).isEmpty();
        assertThat(person.birthRegistration()).isEmpty();
        assertThat(person.codes()).isEqualTo(RegistryCodes.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"hoTen\":null,\"ngaySinh\":\"\",\"trangThai\":\"7\",\"errorCode\":\"X1\"}",
                "[{\"trangThai\":\"7\",\"errorCode\":\"X1\"}]",
            })
    void a_number_nobody_has_is_an_answer_with_the_codes_alone(String reply) {
        InsuredPerson person = person(reply);

        assertThat(person.isFound()).isFalse();
        assertThat(person.number()).isEqualTo(NUMBER);
        assertThat(person.name()).isEmpty();
        assertThat(person.codes().status()).contains("7");
        assertThat(person.codes().errorCode()).contains("X1");
        assertThat(person).hasToString("InsuredPerson[SocialInsuranceNumber[******0001], not found]");
    }

    @Test
    void a_number_is_read_from_one_record() {
        InsuranceNumberResult result = number("{\"maSoBhxh\":\"0000000001\",\"trangThai\":1,\"errorCode\":null}");

        assertThat(result.number()).contains(NUMBER);
        assertThat(result.numberAsSent()).contains("0000000001");
        assertThat(result.codes().status()).contains("1");
        assertThat(result.codes().errorCode()).isEmpty();
        assertThat(result).hasToString("InsuranceNumberResult[SocialInsuranceNumber[******0001]]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"maSoBhxh\":null,\"trangThai\":\"1\",\"errorCode\":\"0\"}",
                "{\"maSoBhxh\":\"\",\"trangThai\":\"1\",\"errorCode\":\"0\"}",
                "{\"trangThai\":\"1\",\"errorCode\":\"0\"}",
            })
    void a_success_without_a_number_is_an_answer_without_a_number_and_keeps_its_codes(String reply) {
        InsuranceNumberResult result = number(reply);

        assertThat(result.number()).isEmpty();
        assertThat(result.numberAsSent()).isEmpty();
        assertThat(result.codes().status()).contains("1");
        assertThat(result.codes().errorCode()).contains("0");
        assertThat(result).hasToString("InsuranceNumberResult[no number]");
    }

    @Test
    void a_number_of_another_shape_is_kept_as_it_came() {
        InsuranceNumberResult result = number("{\"maSoBhxh\":\"003090000001\"}");

        assertThat(result.number()).isEmpty();
        assertThat(result.numberAsSent()).contains("003090000001");
        assertThat(result).hasToString("InsuranceNumberResult[no number]");
    }

    @Test
    void one_of_several_numbers_or_persons_is_not_picked() {
        lgsp.replies("[{\"maSoBhxh\":\"0000000001\"},{\"maSoBhxh\":\"0000000002\"}]")
                .replies("[{\"hoTen\":\"Nguyễn Văn Mẫu\"},{\"hoTen\":\"Lê Văn Mẫu\"}]");

        assertThatThrownBy(() -> registry.findNumber(WHY, query()))
                .isInstanceOf(UnreadableReplyException.class)
                .hasMessageContaining("2 records where one belongs");
        assertThatThrownBy(() -> registry.findPerson(WHY, NUMBER))
                .isInstanceOf(UnreadableReplyException.class)
                .hasMessageContaining("2 records where one belongs");
    }

    @Test
    void the_members_of_a_household_are_read_each_with_its_codes() {
        InsuredHousehold household = household(FakeLgsp.text("household-bare.json"));

        InsuredMember first = household.members().get(0);
        assertThat(first.number()).contains(NUMBER);
        assertThat(first.name()).contains(PersonName.of("Nguyễn Văn Mẫu"));
        assertThat(first.birthDate()).contains(BIRTH_DATE);
        assertThat(first.gender()).contains(Coded.known("1", Gender.MALE));
        assertThat(first.householdCode()).contains(HouseholdCode.of("0091000001"));
        assertThat(first.address()).contains("Phường Mẫu, Rạch Giá");
        assertThat(first.codes().status()).contains("1");
        InsuredMember second = household.members().get(1);
        assertThat(second.number()).isEmpty();
        assertThat(second.birthDate()).contains(PartialDate.ofYear(2020));
        assertThat(second.birthDateAsSent()).contains(new NgspDate("20200101", "1"));
        assertThat(second.codes().status()).contains("7");
        assertThat(household.members()).hasSize(2);
        assertThat(household.codes()).isEqualTo(RegistryCodes.NONE);
        assertThat(household).hasToString("InsuredHousehold[2 members]");
        assertThat(household.members())
                .hasToString("[InsuredMember[SocialInsuranceNumber[******0001]], InsuredMember[***]]");
    }

    @Test
    void a_household_of_one_may_come_without_a_list_and_with_numbers_of_another_shape() {
        InsuredHousehold household = household("{\"maSo\":\"91\",\"maHo\":\"?\",\"errorCode\":\"5\"}");

        InsuredMember only = household.members().get(0);
        assertThat(household.members()).hasSize(1);
        assertThat(only.number()).isEmpty();
        assertThat(only.householdCode()).isEmpty();
        assertThat(only.address()).isEmpty();
        assertThat(only.unread()).containsEntry("maSo", "91").containsEntry("maHo", "?");
        assertThat(only.codes().errorCode()).contains("5");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[]                                       | ``",
                "[{\"maSo\":null,\"trangThai\":\"7\"}]    | 7",
                "{\"trangThai\":\"7\"}                    | 7",
            })
    void a_household_nobody_knows_is_one_without_members(String reply, String status) {
        InsuredHousehold household = household(reply);

        assertThat(household.members()).isEmpty();
        assertThat(household.codes().status().orElse("")).isEqualTo(status);
    }

    @Test
    void answers_cannot_be_changed() {
        InsuredHousehold household = household(FakeLgsp.text("household-bare.json"));
        InsuredPerson person = person("{\"hoTen\":\"a\\u0000b\"}");

        assertThatThrownBy(() -> household.members().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> person.unread().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    private InsuredPerson person(String reply) {
        lgsp.replies(reply);
        return registry.findPerson(WHY, NUMBER).value().orElseThrow();
    }

    private InsuranceNumberResult number(String reply) {
        lgsp.replies(reply);
        return registry.findNumber(WHY, query()).value().orElseThrow();
    }

    private InsuredHousehold household(String reply) {
        lgsp.replies(reply);
        HouseholdQuery query = HouseholdQuery.fromText("Nguyễn Văn Mẫu", "1990", "1", "91", null, null);
        return registry.findHousehold(WHY, query).value().orElseThrow();
    }

    private static InsuranceNumberQuery query() {
        return InsuranceNumberQuery.fromText("Nguyễn Văn Mẫu", "1990", "1", "91", null, null);
    }
}
