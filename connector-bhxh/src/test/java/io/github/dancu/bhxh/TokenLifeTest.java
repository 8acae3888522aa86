package io.github.dancu.bhxh;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenLifeTest {
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01T00:10:00.0000000Z",
                "2026-01-01T00:10:00Z",
                "2026-01-01T07:10:00+07:00",
                "2026-01-01T00:10:00",
                " 2026-01-01T00:10:00.0000000 ",
                "1767226200",
                "1767226200000",
                "600",
                "600.0"
            })
    void every_form_of_the_same_end_is_renewed_sixty_seconds_before(String expiresIn) {
        assertThat(TokenLife.of(expiresIn, NOW).renewFrom()).isEqualTo(NOW.plusSeconds(540));
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01T00:02:01Z,61", "2026-01-01T00:01:00Z,54", "2026-01-01T00:00:00Z,0", "0,0", "-5,0"})
    void a_short_life_is_used_for_nine_tenths(String expiresIn, long seconds) {
        assertThat(TokenLife.of(expiresIn, NOW).renewFrom()).isEqualTo(NOW.plusSeconds(seconds));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2026-13-01T00:00:00Z", "01/01/2026 00:10:00"})
    void an_end_that_cannot_be_read_is_taken_for_five_minutes(String expiresIn) {
        assertThat(TokenLife.of(expiresIn, NOW).renewFrom()).isEqualTo(NOW.plusSeconds(240));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-12-31T23:59:00Z", "1767225500"})
    void a_clock_that_is_fast_does_not_lead_to_a_login_for_every_question(String expiresIn) {
        assertThat(TokenLife.of(expiresIn, NOW).renewFrom()).isEqualTo(NOW.plusSeconds(240));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2036-01-01T00:00:00Z", "999999999", "99999999999999999999", "1e400"})
    void no_token_is_trusted_for_longer_than_a_day(String expiresIn) {
        assertThat(TokenLife.of(expiresIn, NOW).renewFrom())
                .isEqualTo(NOW.plus(Duration.ofDays(1)).minusSeconds(60));
    }
}
