package io.github.dancu.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.HealthCardNumber;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.place.FacilityCode;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardLifeTest {
    private static final String CHECK = "KQNhanLichSuKCB2024";
    private static final LocalDate TODAY = LocalDate.of(2022, 10, 15);
    private static final CardLife OF_THIS_YEAR = CardLife.between(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31));
    private static final SimulatedCard NEW_CARD = new SimulatedCard(
            HealthCardNumber.of("DN4910000000001"),
            LocalDate.of(2023, 1, 1),
            LocalDate.of(2023, 12, 31),
            FacilityCode.of("91C54"));

    private final List<SyntheticPerson> people = SyntheticPeople.of(20, 7);
    private final SyntheticPerson person = people.get(0);
    private final SettableClock clock = new SettableClock("2022-10-15T02:00:00Z");
    private final BhxhSimulator bhxh = BhxhSimulator.of(people, clock);
    private BhxhCaller caller;

    @BeforeEach
    void start() {
        caller = new BhxhCaller(bhxh.start().endpoint());
        bhxh.registerOfficer(CitizenId.of(BhxhCaller.OFFICER), PersonName.of(BhxhCaller.OFFICER_NAME));
    }

    @AfterEach
    void close() {
        bhxh.close();
    }

    @ParameterizedTest
    @CsvSource({
        "OF_THE_ARMY,001",
        "OF_THE_POLICE,002",
        "REVOKED,110",
        "STOPPED,120",
        "MOVED_TO_ANOTHER_PROVINCE,121",
        "MOVED_WITHIN_THE_PROVINCE,122",
        "REGISTERED_AGAIN,123",
        "LEFT_THE_INSURANCE,124",
        "CHILD_WITHOUT_CARD,130"
    })
    void a_cards_state_has_a_code_and_shows_its_data(CardStanding standing, String code) throws Exception {
        bhxh.giveCard(person.id(), OF_THIS_YEAR.as(standing));

        JsonObject reply = check();

        assertThat(reply.getString("maKetQua")).isEqualTo(code);
        assertThat(reply.getString("ghiChu")).isNotEmpty();
        assertThat(reply.getString("gtTheDen")).isEqualTo("31/12/2022");
    }

    @ParameterizedTest
    @CsvSource({"ORDINARY,010", "OF_THE_ARMY,010", "REVOKED,110"})
    void only_a_card_that_goes_by_its_dates_expires(CardStanding standing, String code) throws Exception {
        bhxh.giveCard(person.id(), OF_THIS_YEAR.as(standing));
        clock.set("2022-12-31T17:00:00Z");

        assertThat(check().getString("maKetQua")).isEqualTo(code);
    }

    @Test
    void a_card_that_has_not_begun_is_right_but_not_yet_valid() throws Exception {
        bhxh.giveCard(person.id(), CardLife.between(TODAY.plusDays(1), TODAY.plusYears(1)));

        assertThat(check().getString("maKetQua")).isEqualTo("000");
        assertThat(check().getString("ghiChu")).isEqualTo("Thẻ chưa đến hạn sử dụng");
        assertThat(check().getString("gtTheTu")).isEqualTo("16/10/2022");

        clock.set("2022-10-15T17:00:00Z");

        assertThat(check().getString("ghiChu")).isEqualTo("Thẻ còn giá trị sử dụng.");
    }

    @Test
    void a_card_replaced_ahead_of_time_still_holds_until_its_last_day() throws Exception {
        bhxh.giveCard(person.id(), OF_THIS_YEAR.replacedBy(NEW_CARD));

        JsonObject ahead = check();
        clock.set("2022-12-31T17:00:00Z");
        JsonObject ended = check();

        assertThat(ahead.getString("maKetQua")).isEqualTo("004");
        assertThat(ended.getString("maKetQua")).isEqualTo("003");
        assertThat(List.of(ahead, ended)).allSatisfy(reply -> {
            assertThat(reply.getString("maThe")).isEqualTo(person.card().text());
            assertThat(reply.getString("gtTheDen")).isEqualTo("31/12/2022");
            assertThat(reply.getString("maTheMoi")).isEqualTo("DN4910000000001");
            assertThat(reply.getString("gtTheTuMoi")).isEqualTo("01/01/2023");
            assertThat(reply.getString("gtTheDenMoi")).isEqualTo("31/12/2023");
            assertThat(reply.getString("maDKBDMoi")).isEqualTo("91C54");
            assertThat(reply.isNull("maTheCu")).isTrue();
        });
    }

    @Test
    void the_new_card_is_found_by_its_own_number_and_names_the_old_one() throws Exception {
        bhxh.giveCard(person.id(), OF_THIS_YEAR.as(CardStanding.REVOKED).replacedBy(NEW_CARD));
        clock.set("2023-06-01T00:00:00Z");
        Map<String, String> question = BhxhCaller.about(person);
        question.put("maThe", "DN4910000000001");

        JsonObject reply = caller.call(CHECK, question);

        assertThat(reply.getString("maKetQua")).isEqualTo("000");
        assertThat(reply.getString("maThe")).isEqualTo("DN4910000000001");
        assertThat(reply.getString("maDKBD")).isEqualTo("91C54");
        assertThat(reply.getString("maTheCu")).isEqualTo(person.card().text());
        assertThat(reply.isNull("maTheMoi")).isTrue();
    }

    @Test
    void a_new_card_may_keep_the_number_of_the_old_one() throws Exception {
        SimulatedCard renewed = new SimulatedCard(
                person.card(), LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31), person.facility());
        bhxh.giveCard(person.id(), OF_THIS_YEAR.replacedBy(renewed));

        assertThat(check().getString("maKetQua")).isEqualTo("004");
        assertThat(check().getString("maTheMoi")).isEqualTo(person.card().text());

        bhxh.giveCard(person.id(), OF_THIS_YEAR);

        assertThat(check().getString("maKetQua")).isEqualTo("000");
    }

    @Test
    void the_last_life_holds() throws Exception {
        bhxh.giveCard(person.id(), OF_THIS_YEAR.replacedBy(NEW_CARD));
        bhxh.giveCard(person.id(), OF_THIS_YEAR);
        Map<String, String> question = BhxhCaller.about(person);
        question.put("maThe", "DN4910000000001");

        assertThat(check().isNull("maTheMoi")).isTrue();
        assertThat(caller.call(CHECK, question).getString("maKetQua")).isEqualTo("050");
    }

    @Test
    void a_number_of_somebody_else_is_not_given_out_again() {
        SimulatedCard others =
                new SimulatedCard(people.get(1).card(), NEW_CARD.from(), NEW_CARD.until(), NEW_CARD.facility());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> bhxh.giveCard(person.id(), OF_THIS_YEAR.replacedBy(others)));
    }

    @Test
    void nobody_gets_a_card_whom_BHXH_does_not_know() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bhxh.giveCard(people.get(19).id(), OF_THIS_YEAR));
    }

    @Test
    void a_card_does_not_end_before_it_begins() {
        assertThatIllegalArgumentException().isThrownBy(() -> CardLife.between(TODAY, TODAY.minusDays(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SimulatedCard(person.card(), TODAY, TODAY.minusDays(1), person.facility()));
    }

    @Test
    void a_card_prints_no_more_than_four_characters_of_its_number() {
        assertThat(OF_THIS_YEAR.replacedBy(NEW_CARD).toString()).doesNotContain("910000000001");
    }

    private JsonObject check() throws Exception {
        return caller.call(CHECK, BhxhCaller.about(person));
    }
}
