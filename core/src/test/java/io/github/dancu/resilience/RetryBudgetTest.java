package io.github.dancu.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RetryBudgetTest {
    private final RetryBudget budget = new RetryBudget(20);

    @Test
    void gives_what_it_has_and_nothing_of_what_it_has_not() {
        assertThat(budget.take(14)).isTrue();
        assertThat(budget.take(14)).isFalse();
        assertThat(budget.left()).isEqualTo(6);
        assertThat(budget.take(6)).isTrue();
        assertThat(budget.left()).isZero();
    }

    @Test
    void never_holds_more_than_its_size() {
        budget.take(3);

        budget.giveBack(100);

        assertThat(budget.left()).isEqualTo(20);
        assertThat(budget.size()).isEqualTo(20);
    }

    @Test
    void giving_back_nothing_changes_nothing() {
        budget.take(5);

        budget.giveBack(0);

        assertThat(budget.left()).isEqualTo(15);
    }
}
