package io.github.dancu.bhxh;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.citizen.HealthCardNumber;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardCheckTest {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
    private static final HealthCard OLD = card("GD4910000000001", "2026-01-01", "2026-06-30");
    private static final HealthCard NEW = card("HC4910000000001", "2026-06-01", null);

    @ParameterizedTest
    @CsvSource({
        "2025-12-31,none",
        "2026-01-01,old",
        "2026-05-31,old",
        "2026-06-01,new",
        "2026-06-30,new",
        "2026-07-01,new",
        "2099-01-01,new"
    })
    void the_old_card_serves_until_the_new_one_is_in_force(LocalDate date, String expected) {
        CardCheck check = check("004", OLD, NEW);

        assertThat(check.cardOn(date)
                        .map(card -> card.equals(NEW) ? "new" : "old")
                        .orElse("none"))
                .isEqualTo(expected);
        assertThat(check.usableOn(date)).isEqualTo(!expected.equals("none"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "004"})
    void a_card_in_force_is_usable_if_the_code_allows_it(String code) {
        assertThat(check(code, OLD, null).usableOn(LocalDate.of(2026, 3, 1))).isTrue();
        assertThat(check(code, OLD, null).usableOn(LocalDate.of(2026, 7, 1))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"003", "003.1"})
    void a_card_the_gateway_calls_ended_is_never_used_only_its_replacement(String code) {
        assertThat(check(code, OLD, NEW).cardOn(LocalDate.of(2026, 3, 1))).isEmpty();
        assertThat(check(code, OLD, NEW).cardOn(LocalDate.of(2026, 7, 1))).contains(NEW);
        assertThat(check(code, OLD, null).usableOn(LocalDate.of(2026, 3, 1))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"010", "050", "060", "061", "070", "080", "090", "110", "120", "124", "130"})
    void no_other_answer_makes_a_card_usable(String code) {
        assertThat(check(code, OLD, NEW).cardOn(LocalDate.of(2026, 3, 1))).isEmpty();
    }

    @Test
    void an_unknown_code_makes_no_card_usable() {
        CardDetails.Builder unknown = CardDetails.builder(CardResult.unknown("777"));
        unknown.card(OLD);

        assertThat(CardReader.verdict(unknown.build()).usableOn(LocalDate.of(2026, 3, 1)))
                .isFalse();
    }

    @Test
    void an_end_that_cannot_be_read_is_not_taken_for_no_end() {
        HealthCard.Builder unread = HealthCard.builder(HealthCardNumber.of("GD4910000000001"));
        unread.validFrom(LocalDate.of(2026, 1, 1));
        unread.endUnread();
        CardCheck check = check("000", unread.build(), null);

        assertThat(check.usableOn(LocalDate.of(2026, 3, 1))).isFalse();
        assertThat(check.explain(VIETNAMESE))
                .isEqualTo("Thông tin thẻ BHYT chính xác; thẻ có giá trị từ 01/01/2026 đến ?");
    }

    @Test
    void a_card_whose_first_day_is_unknown_is_in_force_on_no_day() {
        HealthCard.Builder unbegun = HealthCard.builder(HealthCardNumber.of("GD4910000000001"));

        assertThat(check("000", unbegun.build(), null).usableOn(LocalDate.of(2026, 3, 1)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"000,false", "001,true", "002,true", "004,false", "050,false"})
    void army_and_police_cards_are_looked_at(String code, boolean expected) {
        assertThat(check(code, OLD, null).needsManualCheck()).isEqualTo(expected);
    }

    @Test
    void explains_an_expired_card_with_its_last_day() {
        CardCheck check = check("010", card("GD4910000000001", "2022-01-01", "2022-12-31"), null);

        assertThat(check.explain(VIETNAMESE)).isEqualTo("Thẻ hết giá trị sử dụng từ 31/12/2022");
        assertThat(check.explain(Locale.ENGLISH)).isEqualTo("The card is no longer valid since 31/12/2022");
        assertThat(check("010", null, null).explain(VIETNAMESE)).isEqualTo("Thẻ hết giá trị sử dụng");
    }

    @Test
    void explains_why_a_right_card_may_not_be_usable_today() {
        assertThat(check("000", OLD, null).explain(VIETNAMESE))
                .isEqualTo("Thông tin thẻ BHYT chính xác; thẻ có giá trị từ 01/01/2026 đến 30/06/2026");
        assertThat(check("000", null, null).explain(Locale.ENGLISH))
                .isEqualTo("The card is right; its number cannot be read");
    }

    @Test
    void explains_both_cards_of_a_replacement() {
        assertThat(check("004", OLD, NEW).explain(VIETNAMESE))
                .isEqualTo("Thẻ cũ còn giá trị sử dụng, được cấp thẻ mới; thẻ có giá trị từ 01/01/2026 đến 30/06/2026;"
                        + " thẻ mới có giá trị từ 01/06/2026");
        assertThat(check("004", OLD, NEW).explain(Locale.FRENCH))
                .isEqualTo(
                        "The old card is still valid and a new one has been issued; the card is valid from 01/01/2026"
                                + " to 30/06/2026; the new card is valid from 01/06/2026");
    }

    @Test
    void explains_a_card_nobody_knows() {
        assertThat(check("050", null, null).explain(VIETNAMESE)).isEqualTo("Không có thông tin thẻ BHYT");
        assertThat(check("050", null, null).explain(Locale.ROOT)).isEqualTo("There is no such card");
    }

    @Test
    void explains_an_unknown_code_by_the_gateways_own_note() {
        CardDetails.Builder unknown = CardDetails.builder(CardResult.unknown("777"));
        CardCheck unexplained = CardReader.verdict(unknown.build());
        unknown.note(" Lý do mới ");

        assertThat(CardReader.verdict(unknown.build()).explain(VIETNAMESE))
                .isEqualTo("Cổng giám định trả về mã chưa biết 777: Lý do mới");
        assertThat(unexplained.explain(Locale.ENGLISH)).isEqualTo("The gateway answered with an unknown code 777");
    }

    @Test
    void shows_the_code_and_masked_numbers_only() {
        assertThat(check("004", OLD, NEW))
                .hasToString(
                        "Replaced[details=CardDetails[CardResult[004], HealthCard[HealthCardNumber[***********0001]],"
                                + " HealthCard[HealthCardNumber[***********0001]]]]");
        assertThat(check("050", null, null))
                .hasToString("NotFound[details=CardDetails[CardResult[050], no card, no replacement]]");
        assertThat(CardResult.unknown("003099000001")).hasToString("CardResult[unknown]");
    }

    @Test
    void cards_with_the_same_parts_are_equal() {
        assertThat(card("GD4910000000001", "2026-01-01", "2026-06-30"))
                .isEqualTo(OLD)
                .hasSameHashCodeAs(OLD);
        assertThat(card("GD4910000000001", "2026-01-01", null)).isNotEqualTo(OLD);
        assertThat(CardResult.unknown("777"))
                .isEqualTo(CardResult.unknown("777"))
                .isNotEqualTo(CardResult.unknown("778"));
    }

    private static CardCheck check(String code, @Nullable HealthCard card, @Nullable HealthCard replacement) {
        ResultCode known = ResultCodes.find(CodeTable.CARD, code, () -> "").orElseThrow();
        CardDetails.Builder check = CardDetails.builder(CardResult.known(known));
        if (card != null) {
            check.card(card);
        }
        if (replacement != null) {
            check.replacement(replacement);
        }
        return CardReader.verdict(check.build());
    }

    private static HealthCard card(String number, String from, @Nullable String until) {
        HealthCard.Builder card = HealthCard.builder(HealthCardNumber.of(number));
        card.validFrom(LocalDate.parse(from));
        if (until != null) {
            card.validUntil(LocalDate.parse(until));
        }
        return card.build();
    }
}
