package io.github.dancu.dossier.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.dossier.Allowance;
import io.github.dancu.dossier.ProcedureCode;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProcedureCatalogueTest {
    private static final ProcedureCode NATIONAL = ProcedureCode.of("1.004222");
    private static final ProcedureCode LOCAL = ProcedureCode.of("1.004222.000.00.00.H33");

    @Test
    void a_local_procedure_that_is_not_listed_is_the_national_one() {
        ProcedureCatalogue catalogue = ProcedureCatalogue.of(List.of(ProcedureFacts.of(NATIONAL)));

        assertThat(catalogue.find(LOCAL)).contains(ProcedureFacts.of(NATIONAL));
        assertThat(catalogue.find(ProcedureCode.of("1.004223"))).isEmpty();
        assertThat(ProcedureCatalogue.of(List.of(ProcedureFacts.of(LOCAL))).find(NATIONAL))
                .isEmpty();
        assertThat(ProcedureCatalogue.none().find(NATIONAL)).isEmpty();
    }

    @Test
    void what_is_listed_twice_counts_once_with_what_both_say() {
        ProcedureFacts one = ProcedureFacts.of(NATIONAL).withFee().offered(OnlineLevel.FULLY);
        ProcedureFacts other = ProcedureFacts.of(NATIONAL)
                .withPaperResult()
                .offered(OnlineLevel.PARTLY)
                .within(Allowance.workingDays(3));

        ProcedureFacts both = ProcedureFacts.of(NATIONAL)
                .withFee()
                .withPaperResult()
                .offered(OnlineLevel.FULLY)
                .within(Allowance.workingDays(3));
        assertThat(ProcedureCatalogue.of(List.of(one, other)).all()).containsExactly(both);
        assertThat(ProcedureCatalogue.of(List.of(other, one)).all()).containsExactly(both);
    }

    @Test
    void the_first_longest_time_counts() {
        ProcedureFacts three = ProcedureFacts.of(NATIONAL).within(Allowance.workingDays(3));
        ProcedureFacts five = ProcedureFacts.of(NATIONAL).within(Allowance.workingDays(5));

        assertThat(ProcedureCatalogue.of(List.of(three, five)).all()).containsExactly(three);
    }

    @Test
    void two_facts_are_equal_if_every_part_is() {
        ProcedureFacts facts = ProcedureFacts.of(NATIONAL);

        assertThat(facts)
                .isEqualTo(ProcedureFacts.of(NATIONAL))
                .hasSameHashCodeAs(ProcedureFacts.of(NATIONAL))
                .isNotEqualTo(ProcedureFacts.of(LOCAL))
                .isNotEqualTo(facts.withFee())
                .isNotEqualTo(facts.withPaperResult())
                .isNotEqualTo(facts.offered(OnlineLevel.PARTLY))
                .isNotEqualTo(facts.within(Allowance.calendarDays(1)))
                .hasToString("ProcedureFacts[1.004222]");
    }
}
