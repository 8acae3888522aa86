package io.github.dancu.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dancu.citizen.contract.RandomText;
import io.github.dancu.citizen.contract.SeededTest;
import java.text.Normalizer;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AllowanceTest {
    @Test
    void an_allowance_is_so_many_of_a_unit() {
        assertThat(Allowance.workingDays(3)).isEqualTo(new Allowance(3, AllowanceUnit.WORKING_DAY));
        assertThat(Allowance.calendarDays(3)).isEqualTo(new Allowance(3, AllowanceUnit.CALENDAR_DAY));
        assertThat(Allowance.workingHours(3)).isEqualTo(new Allowance(3, AllowanceUnit.WORKING_HOUR));
        assertThat(Allowance.workingDays(3)).isNotEqualTo(Allowance.workingDays(4));
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 10_001, Integer.MAX_VALUE})
    void an_amount_out_of_range_is_refused(int amount) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Allowance.workingDays(amount))
                .withMessage("an allowance is 1 to 10000 of its unit");
        assertThatIllegalArgumentException().isThrownBy(() -> Allowance.calendarDays(amount));
        assertThatIllegalArgumentException().isThrownBy(() -> Allowance.workingHours(amount));
    }

    @ParameterizedTest
    @CsvSource({
        "3, Ngày làm việc, 3, WORKING_DAY",
        "03, NGÀY LÀM VIỆC, 3, WORKING_DAY",
        "' 15 ', ' ngày ', 15, CALENDAR_DAY",
        "8, Giờ làm việc, 8, WORKING_HOUR",
        "4, giờ, 4, WORKING_HOUR",
        "10000, Ngày, 10000, CALENDAR_DAY"
    })
    void the_catalogue_of_the_portal_is_read(String amount, String unit, int count, AllowanceUnit meaning) {
        assertThat(Allowance.tryParse(amount, unit)).contains(new Allowance(count, meaning));
        assertThat(Allowance.tryParse(amount, Normalizer.normalize(unit, Normalizer.Form.NFD)))
                .contains(new Allowance(count, meaning));
    }

    @ParameterizedTest
    @CsvSource({
        "3, Tháng",
        "3, ''",
        "'', Ngày",
        "0, Ngày",
        "-1, Ngày",
        "'0,5', Ngày làm việc",
        "0.5, Ngày làm việc",
        "10001, Ngày",
        "99999999999999999999, Ngày",
        "３, Ngày",
        "3 ngày, Ngày"
    })
    void what_is_no_allowance_for_certain_is_left_alone(String amount, String unit) {
        assertThat(Allowance.tryParse(amount, unit)).isEmpty();
    }

    @SeededTest
    void any_text_is_read_or_left_alone_but_never_throws(long seed) {
        RandomGenerator random = new SplittableRandom(seed);

        for (int i = 0; i < 500; i++) {
            String amount = random.nextBoolean() ? RandomText.anything(random) : RandomText.digits(random, 3);
            String unit = random.nextBoolean() ? RandomText.anything(random) : RandomText.damaged(random, "Ngày");

            assertThatCode(() -> Allowance.tryParse(amount, unit)).doesNotThrowAnyException();
        }
    }
}
