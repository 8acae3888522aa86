package io.github.dancu.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTimeFormsTest {
    private static final DateTimeForms FORMS = DateTimeForms.of("uuuuMMddHHmmss", "dd/MM/uuuu HH:mm");

    @Test
    void a_moment_is_written_in_the_first_form_and_read_in_each() {
        LocalDateTime moment = LocalDateTime.of(2026, 1, 5, 9, 7);

        assertThat(FORMS.text(moment)).isEqualTo("20260105090700");
        assertThat(FORMS.tryParse("20260105090700")).contains(moment);
        assertThat(FORMS.tryParse(" 05/01/2026 09:07 ")).contains(moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "05/01/2026",
                "2026-01-05T09:07:00",
                "20260230090700",
                "29/02/2026 09:07",
                "20260105240000",
                "2026010509070",
                "202601050907000",
                "+20260105090700",
                "٢٠٢٦٠١٠٥٠٩٠٧٠٠"
            })
    void what_has_another_form_or_is_in_no_calendar_is_no_moment(String text) {
        assertThat(FORMS.tryParse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"01/01/0001 00:00", "00010101000000", "31/12/1799 23:59", "24000101000000"})
    void a_year_that_stands_for_no_date_is_no_moment(String text) {
        assertThat(FORMS.orIso().orDay().tryParse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-05T09:07,2026-01-05T09:07:00",
        "2026-01-05T09:07:08.9,2026-01-05T09:07:08.900",
        "2026-01-05T02:07:08Z,2026-01-05T09:07:08",
        "2026-01-05T09:07:08+07:00,2026-01-05T09:07:08",
        "0001-01-01T00:00:00,",
        "0001-01-01T00:00:00Z,",
        "2026-02-30T09:07,",
        "20260105090708,2026-01-05T09:07:08",
    })
    void iso_forms_are_read_where_they_are_asked_for_a_zone_as_the_time_in_vietnam(String text, LocalDateTime moment) {
        assertThat(FORMS.orIso().tryParse(text).orElse(null)).isEqualTo(moment);
    }

    @Test
    void a_day_alone_is_its_beginning_where_it_is_asked_for() {
        assertThat(FORMS.orDay().tryParse("05/01/2026")).contains(LocalDateTime.of(2026, 1, 5, 0, 0));
        assertThat(FORMS.orDay().tryParse("01/2026")).isEmpty();
        assertThat(FORMS.orDay().tryParse("01/01/0001")).isEmpty();
    }

    @Test
    void forms_that_are_none_are_told_at_once() {
        assertThatThrownBy(DateTimeForms::of).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DateTimeForms.of("not a form")).isInstanceOf(IllegalArgumentException.class);
    }
}
