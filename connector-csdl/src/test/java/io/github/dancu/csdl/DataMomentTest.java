package io.github.dancu.csdl;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataMomentTest {
    @ParameterizedTest
    @CsvSource({
        "20221015090807,2022-10-15T09:08:07",
        "' 20221015090807\n',2022-10-15T09:08:07",
        "20221015,2022-10-15T00:00",
        "2022-10-15,2022-10-15T00:00",
        "2022-10-15T09:08:07,2022-10-15T09:08:07",
        "2022-10-15T09:08:07.123,2022-10-15T09:08:07.123"
    })
    void reads_every_likely_form(String text, LocalDateTime expected) {
        assertThat(DataMoment.tryParse(text)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "0", "20220230", "20221015250000", "2022-10-15T09:08:07Z", "1665799687000", "15/10/2022"})
    void any_other_text_is_none(String text) {
        assertThat(DataMoment.tryParse(text)).isEmpty();
    }
}
