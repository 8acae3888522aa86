package io.github.dancu.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class IdentityAccountTest {
    private static final CitizenId HOLDER = CitizenId.of("003099000001");
    private static final Coded<IdentityLevel> LEVEL = Coded.known("2", IdentityLevel.LEVEL_2);
    private static final IdentityAccount ACCOUNT = IdentityAccount.of(HOLDER, LEVEL);

    @Test
    void an_account_has_a_holder_a_level_and_perhaps_a_telephone() {
        assertThat(ACCOUNT.holder()).isEqualTo(HOLDER);
        assertThat(ACCOUNT.level()).isEqualTo(LEVEL);
        assertThat(ACCOUNT.phone()).isEmpty();
        assertThat(ACCOUNT.withPhone("0900 000 000").phone()).contains("0900 000 000");
        assertThat(ACCOUNT.withPhone("0900 000 000").withPhone(null)).isEqualTo(ACCOUNT);
    }

    @Test
    void a_level_nobody_knows_is_kept() {
        assertThat(IdentityAccount.of(HOLDER, Coded.unknown("LoA9")).level()).isEqualTo(Coded.unknown("LoA9"));
    }

    @Test
    void accounts_are_equal_if_every_part_is() {
        assertThat(ACCOUNT)
                .isEqualTo(IdentityAccount.of(HOLDER, LEVEL))
                .hasSameHashCodeAs(IdentityAccount.of(HOLDER, LEVEL))
                .isNotEqualTo(IdentityAccount.of(CitizenId.of("003099000002"), LEVEL))
                .isNotEqualTo(IdentityAccount.of(HOLDER, Coded.unknown("2")))
                .isNotEqualTo(ACCOUNT.withPhone("0900000000"))
                .isNotEqualTo(null)
                .isNotEqualTo(HOLDER);
    }

    @Test
    void printing_shows_the_last_four_digits_of_the_holders_number_alone() {
        assertThat(ACCOUNT.withPhone("0900000000")).hasToString("IdentityAccount[CitizenId[********0001]]");
    }

    @Test
    @SuppressWarnings("NullAway")
    void holder_and_level_are_required() {
        assertThatNullPointerException()
                .isThrownBy(() -> IdentityAccount.of(null, LEVEL))
                .withMessage("holder");
        assertThatNullPointerException()
                .isThrownBy(() -> IdentityAccount.of(HOLDER, null))
                .withMessage("level");
    }
}
