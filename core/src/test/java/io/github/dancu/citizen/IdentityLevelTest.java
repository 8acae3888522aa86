package io.github.dancu.citizen;

import static io.github.dancu.citizen.IdentityLevel.LEVEL_1;
import static io.github.dancu.citizen.IdentityLevel.LEVEL_2;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityLevelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

    @ParameterizedTest
    @CsvSource({
        // the day before, and the day on which somebody is 6 and 14
        "CITIZEN,   02/07/2020, ON_REQUEST, NONE",
        "CITIZEN,   01/07/2020, ON_REQUEST, ON_REQUEST",
        "CITIZEN,   02/07/2012, ON_REQUEST, ON_REQUEST",
        "CITIZEN,   01/07/2012, BY_RIGHT,   BY_RIGHT",
        "CITIZEN,   01/01/1932, BY_RIGHT,   BY_RIGHT",
        "CITIZEN,   01/07/2026, ON_REQUEST, NONE",
        "CITIZEN,   02/07/2026, NONE,       NONE",
        "FOREIGNER, 02/07/2020, ON_REQUEST, NONE",
        "FOREIGNER, 01/07/2020, BY_RIGHT,   ON_REQUEST",
        "FOREIGNER, 01/07/2012, BY_RIGHT,   ON_REQUEST"
    })
    void age_and_nationality_decide(AccountHolder holder, String born, Entitlement first, Entitlement second) {
        PartialDate birthDate = PartialDate.tryParse(born).orElseThrow();

        assertThat(LEVEL_1.entitlement(holder, birthDate, TODAY)).isEqualTo(first);
        assertThat(LEVEL_2.entitlement(holder, birthDate, TODAY)).isEqualTo(second);
    }

    @ParameterizedTest
    @CsvSource({
        "2012,    UNDECIDED,  UNDECIDED",
        "2011,    BY_RIGHT,   BY_RIGHT",
        "2013,    ON_REQUEST, ON_REQUEST",
        "07/2012, UNDECIDED,  UNDECIDED",
        "06/2012, BY_RIGHT,   BY_RIGHT",
        "08/2012, ON_REQUEST, ON_REQUEST",
        "2020,    ON_REQUEST, UNDECIDED",
        "2019,    ON_REQUEST, ON_REQUEST",
        "2021,    ON_REQUEST, NONE",
        "02/2012, BY_RIGHT,   BY_RIGHT"
    })
    void a_birth_date_that_is_not_wholly_known_decides_where_it_can(
            String born, Entitlement first, Entitlement second) {
        PartialDate birthDate = PartialDate.tryParse(born).orElseThrow();

        assertThat(LEVEL_1.entitlement(AccountHolder.CITIZEN, birthDate, TODAY)).isEqualTo(first);
        assertThat(LEVEL_2.entitlement(AccountHolder.CITIZEN, birthDate, TODAY)).isEqualTo(second);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-28,ON_REQUEST", "2026-03-01,BY_RIGHT"})
    void who_was_born_on_the_29th_of_february_is_older_on_the_first_of_march(LocalDate today, Entitlement expected) {
        PartialDate leapDay = PartialDate.of(LocalDate.of(2012, 2, 29));

        assertThat(LEVEL_2.entitlement(AccountHolder.CITIZEN, leapDay, today)).isEqualTo(expected);
    }
}
