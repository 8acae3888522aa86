package io.github.dancu.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReadingTest {
    @ParameterizedTest
    @ValueSource(strings = {"07/05/1964", "05/1964", "1964", "19640507", "1964-05-07", "29/02/2000"})
    void a_date_of_the_calendar_is_known(String text) {
        assertThat(PartialDate.read(text))
                .isEqualTo(new DateReading.Known(PartialDate.tryParse(text).orElseThrow()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "29/02/1999, 01/03/1999",
        "29/02/1900, 01/03/1900",
        "29-2-1981, 01/03/1981",
        "19990229, 01/03/1999",
        "1999-02-29, 01/03/1999",
        "30/02/1980, 01/03/1980",
        "30/02/2000, 01/03/2000",
        "30/02/1999, 02/03/1999",
        "30/02/1900, 02/03/1900",
        "19990230, 02/03/1999",
        "' 30/02/1999 ', 02/03/1999"
    })
    void an_impossible_day_at_the_end_of_february_has_a_citable_proposal(String text, String proposed) {
        assertThat(PartialDate.read(text)).isEqualTo(new DateReading.Impossible(text));
        assertThat(proposalFor(text)).hasValueSatisfying(proposal -> {
            assertThat(proposal.date().toText()).isEqualTo(proposed);
            assertThat(proposal.source()).contains("Sở Tư pháp tỉnh Thừa Thiên Huế", "2020");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/02/1999",
                "31/04/1999",
                "31/06/1999",
                "32/01/1999",
                "29/13/1999",
                "30/00/1999",
                "00/02/1999",
                "13/1999",
                "00/1999",
                "19990431",
                "19991301",
                "1999-02-31"
            })
    void another_impossible_day_is_kept_with_no_proposal(String text) {
        assertThat(PartialDate.read(text)).isEqualTo(new DateReading.Impossible(text));
        assertThat(proposalFor(text)).isEmpty();
        assertThat(PartialDate.tryParse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "x", "99", "30/02/99", "30/02/1799", "31/12/2400", "02/30", "tháng 2", "30/02/1999 0:00"})
    void text_of_another_form_is_unreadable_and_kept(String text) {
        assertThat(PartialDate.read(text)).isEqualTo(new DateReading.Unreadable(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "30/02/1799", "30/02/0004", "29/02/2401", "29/02/2000", "07/05/1964"})
    void a_text_that_names_no_impossible_day_has_no_proposal(String text) {
        assertThat(proposalFor(text)).isEmpty();
    }

    @Test
    void nothing_is_printed_of_a_text_or_a_day() {
        assertThat(PartialDate.read("07/05/1964")).hasToString("Known[PartialDate[full]]");
        assertThat(PartialDate.read("30/02/1964")).hasToString("Impossible[***]");
        assertThat(PartialDate.read("30 02 1964")).hasToString("Unreadable[***]");
        assertThat(proposalFor("30/02/1964").orElseThrow().toString())
                .startsWith("DateProposal[PartialDate[full], Sở Tư pháp")
                .doesNotContain("1964");
    }

    private static Optional<DateProposal> proposalFor(String text) {
        return new DateReading.Impossible(text).proposal();
    }
}
