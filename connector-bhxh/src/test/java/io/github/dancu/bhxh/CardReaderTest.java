package io.github.dancu.bhxh;

import static io.github.dancu.bhxh.Callers.WHY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.citizen.Coded;
import io.github.dancu.citizen.Gender;
import io.github.dancu.citizen.HealthCardNumber;
import io.github.dancu.citizen.PartialDate;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.citizen.SocialInsuranceNumber;
import io.github.dancu.place.FacilityCode;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardReaderTest {
    @Test
    void reads_a_card_and_its_holder() {
        CardCheck check = read(Replies.file("card-valid.json"));

        assertThat(check.result().category()).contains(CardCategory.VALID);
        assertThat(check.note()).contains("Thẻ còn giá trị sử dụng.");
        assertThat(check.name()).contains(PersonName.of("NGUYỄN VĂN MẪU"));
        assertThat(check.birthDate()).contains(PartialDate.of(LocalDate.of(1990, 1, 1)));
        assertThat(check.gender()).contains(Coded.known("Nam", Gender.MALE));
        HealthCard card = check.card().orElseThrow();
        assertThat(card.number()).isEqualTo(HealthCardNumber.of("GD4910000000001"));
        assertThat(card.validFrom()).contains(LocalDate.of(2026, 1, 1));
        assertThat(card.validUntil()).contains(LocalDate.of(2026, 12, 31));
        assertThat(card.facility()).contains(FacilityCode.of("91000"));
        assertThat(card.livingArea()).contains("K1");
        assertThat(card.fiveYearsFrom()).contains(LocalDate.of(2025, 1, 1));
        assertThat(card.insuranceNumber()).contains(SocialInsuranceNumber.of("0000000001"));
        assertThat(check.replacement()).isEmpty();
        assertThat(check.unread()).isEmpty();
    }

    @Test
    void reads_both_cards_where_a_new_one_was_issued_ahead_of_time() {
        CardCheck check = read(Replies.file("card-replaced.json"));

        assertThat(check.card().orElseThrow().validUntil()).contains(LocalDate.of(2026, 6, 30));
        HealthCard replacement = check.replacement().orElseThrow();
        assertThat(replacement.number()).isEqualTo(HealthCardNumber.of("HC4910000000001"));
        assertThat(replacement.validFrom()).contains(LocalDate.of(2026, 6, 1));
        assertThat(replacement.validUntil()).isEmpty();
        assertThat(replacement.facility()).contains(FacilityCode.of("91C54"));
        assertThat(check.gender()).contains(Coded.known("Nữ", Gender.FEMALE));
        assertThat(check.birthDate()).contains(PartialDate.ofMonth(1990, 2));
    }

    @Test
    void blank_texts_are_absent() {
        CardCheck check = read(Replies.file("card-replaced.json"));

        assertThat(check.note()).isEmpty();
        assertThat(check.card().orElseThrow().livingArea()).isEmpty();
        assertThat(check.card().orElseThrow().fiveYearsFrom()).isEmpty();
        assertThat(check.unread()).isEmpty();
    }

    @Test
    void keeps_what_it_cannot_read_as_it_came() {
        CardCheck check = read(Replies.file("card-odd.json"));

        assertThat(check.card().orElseThrow().number()).isEqualTo(HealthCardNumber.of("GD4910000000001"));
        assertThat(check.birthDate()).contains(PartialDate.ofYear(1990));
        assertThat(check.gender()).contains(Coded.unknown("Chưa xác định"));
        assertThat(check.card().orElseThrow().facility()).contains(FacilityCode.of("91000"));
        assertThat(check.card().orElseThrow().livingArea()).contains("K9");
        assertThat(check.replacement()).isEmpty();
        assertThat(check.unread())
                .isEqualTo(Map.of(
                        "gtTheDen", "31/02/2026",
                        "ngayDu5Nam", "2025",
                        "maSoBHXH", "003090000001",
                        "maTheMoi", "chưa cấp"));
    }

    @Test
    void a_card_nobody_knows_is_a_check_without_a_card() {
        CardCheck check = read(Replies.file("card-not-found.json"));

        assertThat(check.result().category()).contains(CardCategory.NOT_FOUND);
        assertThat(check.card()).isEmpty();
        assertThat(check.name()).isEmpty();
        assertThat(check.unread()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"000,GD4910000000001,false", "000,HC4910000000001,true", "003,GD4910000000001,true"})
    void the_same_number_again_is_a_replacement_only_if_the_code_says_so(
            String code, String newNumber, boolean replaced) {
        CardCheck check = read("{\"maKetQua\":\"" + code + "\",\"maThe\":\"GD4910000000001\",\"maTheMoi\":\""
                + newNumber + "\",\"gtTheTuMoi\":\"01/01/2026\"}");

        assertThat(check.replacement().isPresent()).isEqualTo(replaced);
        assertThat(check instanceof CardCheck.Replaced).isEqualTo(replaced);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\" \"", "[null]", "\"không có\"", "7"})
    void a_history_that_cannot_be_read_says_nothing_against_the_card(String list) {
        CardCheck check = read("{\"maKetQua\":\"000\",\"maThe\":\"GD4910000000001\",\"dsLichSuKCB2018\":" + list + "}");

        assertThat(check).isInstanceOf(CardCheck.Valid.class);
        assertThat(check.details().treatments()).isEmpty();
        assertThat(check.unread().keySet()).isSubsetOf("dsLichSuKCB2018");
        assertThat(check.unread().isEmpty())
                .isEqualTo(list.replaceAll("[\" ]", "").isEmpty());
    }

    @Test
    void what_was_sent_of_a_card_whose_number_cannot_be_read_is_kept() {
        CardCheck check =
                read("{\"maKetQua\":\"000\",\"maThe\":\"0000000001\",\"gtTheTu\":\"01/01/2026\",\"maDKBD\":\"91000\","
                        + "\"gtTheTuMoi\":\"01/02/2026\"}");

        assertThat(check.unread())
                .isEqualTo(Map.of(
                        "maThe", "0000000001",
                        "gtTheTu", "01/01/2026",
                        "maDKBD", "91000",
                        "gtTheTuMoi", "01/02/2026"));
    }

    private static CardCheck read(String reply) {
        FakeGateway gateway = new FakeGateway().reply(200, reply);
        return Callers.client(gateway)
                .build()
                .checkCard(WHY, CardQuery.fromText("GD4910000000001", "Nguyễn Văn Mẫu", "1990"))
                .value()
                .orElseThrow();
    }
}
