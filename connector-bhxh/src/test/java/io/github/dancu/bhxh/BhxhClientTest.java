package io.github.dancu.bhxh;

import static io.github.dancu.bhxh.Callers.NOW;
import static io.github.dancu.bhxh.Callers.WHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dancu.citizen.HealthCardNumber;
import io.github.dancu.citizen.PartialDate;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.connect.Answer;
import io.github.dancu.connect.Credentials;
import io.github.dancu.connect.InvalidRequestException;
import io.github.dancu.connect.RefusedException;
import io.github.dancu.connect.UnavailableException;
import io.github.dancu.connect.UnreadableReplyException;
import io.github.dancu.place.FacilityCode;
import io.github.dancu.testkit.BhxhSimulator;
import io.github.dancu.testkit.LineFault;
import io.github.dancu.testkit.SyntheticPeople;
import io.github.dancu.testkit.SyntheticPerson;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The client against the simulated gateway, over HTTP. */
class BhxhClientTest {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    private static final String LOGIN = "take";
    private static final String CHECK = "KQNhanLichSuKCB2024";

    private final List<SyntheticPerson> people = SyntheticPeople.of(20, 7);
    private final SyntheticPerson insured = people.get(0);
    private final BhxhSimulator gateway = BhxhSimulator.of(people, Clock.fixed(NOW, ZoneOffset.UTC));
    private BhxhClient bhxh = client(FacilityCode.of("91000"), BhxhSimulator.SECRET, BodyStyle.JSON);

    @BeforeEach
    void register() {
        gateway.registerOfficer(WHY.officer().number(), WHY.officer().name());
    }

    @AfterEach
    void close() {
        bhxh.close();
        gateway.close();
    }

    @ParameterizedTest
    @EnumSource(BodyStyle.class)
    void a_valid_card_is_usable_in_either_body_style(BodyStyle style) {
        bhxh.close();
        bhxh = client(FacilityCode.of("91000"), BhxhSimulator.SECRET, style);

        CardCheck check = check(query(insured)).value().orElseThrow();

        assertThat(check.result().category()).contains(CardCategory.VALID);
        assertThat(check.usableOn(TODAY)).isTrue();
        assertThat(check.cardOn(TODAY)).isEqualTo(check.card());
        assertThat(check.card().orElseThrow().number()).isEqualTo(insured.card());
        assertThat(check.card().orElseThrow().validUntil()).contains(insured.cardUntil());
        assertThat(check.card().orElseThrow().facility()).contains(insured.facility());
        assertThat(check.name().orElseThrow().sameAs(insured.name())).isTrue();
        assertThat(check.birthDate()).contains(insured.birthDate());
        assertThat(check.unread()).isEmpty();
    }

    @Test
    void every_number_of_a_person_leads_to_the_same_card() {
        CardCheck byInsurance = check(CardQuery.of(insured.insurance(), insured.name(), insured.birthDate()))
                .value()
                .orElseThrow();
        CardCheck byCitizenId = check(CardQuery.of(insured.id(), insured.name(), insured.birthDate()))
                .value()
                .orElseThrow();

        assertThat(byInsurance.card()).isPresent().isEqualTo(byCitizenId.card());
        assertThat(gateway.received().of(LOGIN)).isEqualTo(1);
    }

    @Test
    void an_expired_card_is_explained_with_its_last_day() {
        SyntheticPerson expired = people.stream()
                .filter(person -> person.cardUntil().isBefore(TODAY))
                .findFirst()
                .orElseThrow();

        CardCheck check = check(query(expired)).value().orElseThrow();

        assertThat(check.usableOn(TODAY)).isFalse();
        assertThat(check.explain(VIETNAMESE))
                .isEqualTo("Thẻ hết giá trị sử dụng từ "
                        + PartialDate.of(expired.cardUntil()).toText());
    }

    @Test
    void a_number_the_gateway_does_not_know_is_a_check_without_a_card() {
        HealthCardNumber nobodys = HealthCardNumber.of("GD4910099999999");

        CardCheck check = check(CardQuery.of(nobodys, insured.name(), insured.birthDate()))
                .value()
                .orElseThrow();

        assertThat(check.card()).isEmpty();
        assertThat(check.explain(VIETNAMESE)).isEqualTo("Không có thông tin thẻ BHYT");
    }

    @Test
    void a_wrong_name_is_an_answer() {
        CardQuery wrong = CardQuery.of(insured.card(), PersonName.of("Ẩn Danh Mẫu"), insured.birthDate());

        CardCheck check = check(wrong).value().orElseThrow();

        assertThat(check.result().category()).contains(CardCategory.IDENTITY_MISMATCH);
        assertThat(check.usableOn(TODAY)).isFalse();
    }

    @Test
    void an_officer_on_no_list_is_refused_and_told_why() {
        gateway.registerOfficer(WHY.officer().number(), PersonName.of("Tên Khác Mẫu"));

        assertThatThrownBy(() -> check(query(insured)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("code 055: the officer's name does not belong");
        assertThat(gateway.received().of(CHECK)).isEqualTo(1);
    }

    @Test
    void an_expired_token_costs_one_login_and_one_repeat() {
        check(query(insured));
        gateway.expireTokens();

        Answer<CardCheck> answer = check(query(insured));

        assertThat(answer.value()).isPresent();
        assertThat(answer.report().attempts()).isEqualTo(1);
        assertThat(gateway.received().of(LOGIN)).isEqualTo(2);
        assertThat(gateway.received().of(CHECK)).isEqualTo(3);
    }

    @Test
    void a_wrong_password_is_refused_before_anything_is_asked() {
        bhxh.close();
        bhxh = client(FacilityCode.of("91000"), "sai-mat-khau", BodyStyle.JSON);

        assertThatThrownBy(() -> check(query(insured)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("login: code 401");
        assertThat(gateway.received().of(CHECK)).isZero();
    }

    @Test
    void another_facilitys_account_is_refused_before_anything_is_asked() {
        bhxh.close();
        bhxh = client(FacilityCode.of("91001"), BhxhSimulator.SECRET, BodyStyle.JSON);

        assertThatThrownBy(() -> check(query(insured)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("91001");
        assertThat(gateway.received().of(CHECK)).isZero();
    }

    @Test
    void a_code_that_calls_the_question_wrong_names_the_field() {
        gateway.answerNext("051", "Mã thẻ không đúng");

        assertThatThrownBy(() -> check(query(insured)))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("number was called wrong by the gateway, code 051");
    }

    @ParameterizedTest
    @EnumSource(
            value = LineFault.class,
            names = {"HTTP_503", "HTML_502", "CONNECTION_RESET", "EMPTY_REPLY", "CUT_BODY", "HTML_200"})
    void a_line_that_recovers_within_the_call_is_not_noticed(LineFault fault) {
        check(query(insured));
        gateway.line().breakNext(2, fault);

        Answer<CardCheck> answer = check(query(insured));

        assertThat(answer.value().orElseThrow().usableOn(TODAY)).isTrue();
        assertThat(answer.report().attempts()).isEqualTo(3);
    }

    @Test
    void a_line_that_stays_down_is_unavailable_and_recovers_later() {
        gateway.stop();
        assertThatThrownBy(() -> check(query(insured))).isInstanceOf(UnavailableException.class);

        gateway.start();

        assertThat(check(query(insured)).value()).isPresent();
    }

    @Test
    void a_page_instead_of_json_that_stays_is_unreadable() {
        gateway.line().breakWith(LineFault.HTML_200);

        assertThatThrownBy(() -> check(query(insured))).isInstanceOf(UnreadableReplyException.class);
    }

    @Test
    void a_closed_client_asks_nothing() {
        bhxh.close();

        assertThatThrownBy(() -> check(query(insured))).isInstanceOf(IllegalStateException.class);
        assertThat(gateway.received().requests()).isZero();
    }

    private Answer<CardCheck> check(CardQuery query) {
        return bhxh.checkCard(WHY, query);
    }

    private static CardQuery query(SyntheticPerson person) {
        return CardQuery.of(person.card(), person.name(), person.birthDate());
    }

    private BhxhClient client(FacilityCode facility, String secret, BodyStyle style) {
        return BhxhClient.builder()
                .endpoint(gateway.start().endpoint())
                .facility(facility, Credentials.of(() -> BhxhSimulator.USER, () -> secret))
                .bodyStyle(style)
                .connection(Callers.settings().build())
                .build();
    }
}
