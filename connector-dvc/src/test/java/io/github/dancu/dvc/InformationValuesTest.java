package io.github.dancu.dvc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.citizen.Coded;
import io.github.dancu.dossier.Allowance;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in rows of the portal, as it came and as we read it. */
class InformationValuesTest {
    @ParameterizedTest
    @CsvSource({
        "20000,20000",
        "' 20000 ',20000",
        "0,0",
        "20000.0,20000",
        "20000.00,20000",
        "999999999999999,999999999999999"
    })
    void an_amount_is_a_whole_number(String text, BigDecimal amount) {
        assertThat(new ProcedureFee("", text, "", "", Map.of()).value()).contains(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "15.000", "15,000", "-1", "1.5", "miễn phí", "1000000000000000", "٣"})
    void what_may_be_another_amount_is_none(String text) {
        ProcedureFee fee = new ProcedureFee("", text, "", "", Map.of());

        assertThat(fee.value()).isEmpty();
        assertThat(fee.amount()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"1,1", "0,0", "' 2 ',2", "9999,9999", "10000,", "-1,", "một,", "'',"})
    void papers_are_counted_where_they_can_be(String text, Integer count) {
        RequiredPaper paper = new RequiredPaper("", "", text, text, "", "", "", Map.of());

        OptionalInt expected = count == null ? OptionalInt.empty() : OptionalInt.of(count);
        assertThat(paper.originalCount()).isEqualTo(expected);
        assertThat(paper.copyCount()).isEqualTo(expected);
    }

    @Test
    void a_day_that_cannot_be_read_stays_as_it_came() {
        LegalText law = new LegalText("", "", "", "30/02/2020", "2021-07-01", "", Map.of());

        assertThat(law.issuedOn()).isEmpty();
        assertThat(law.issued()).isEqualTo("30/02/2020");
        assertThat(law.inForceFrom()).contains(LocalDate.of(2021, 7, 1));
    }

    @Test
    void a_channel_that_is_new_to_us_is_a_value() {
        assertThat(new SubmissionWay("4", List.of(), Map.of()).channel()).isEqualTo(Coded.unknown("4"));
    }

    @Test
    void a_time_is_an_allowance_where_it_can_be_read() {
        assertThat(new HandlingTime("7", "Ngày", "", List.of(), Map.of()).allowance())
                .contains(Allowance.calendarDays(7));
        assertThat(new HandlingTime("7,5", "Ngày", "", List.of(), Map.of()).allowance())
                .isEmpty();
    }

    @Test
    void what_is_handed_in_does_not_change_a_value_later() {
        Map<String, String> more = new LinkedHashMap<>(Map.of("A", "1"));
        List<HandlingStep> steps = new ArrayList<>(List.of(new HandlingStep("Bước 1", more)));
        HandlingSequence sequence = new HandlingSequence("", steps, more);

        more.put("B", "2");
        steps.clear();

        assertThat(sequence.more()).containsOnlyKeys("A");
        assertThat(sequence.steps()).hasSize(1);
        assertThat(sequence.steps().get(0).more()).containsOnlyKeys("A");
    }
}
