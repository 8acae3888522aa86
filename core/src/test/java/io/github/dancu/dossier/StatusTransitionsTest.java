package io.github.dancu.dossier;

import static io.github.dancu.dossier.DossierStatus.ACCEPTED;
import static io.github.dancu.dossier.DossierStatus.DONE;
import static io.github.dancu.dossier.DossierStatus.IN_PROGRESS;
import static io.github.dancu.dossier.DossierStatus.NEW;
import static io.github.dancu.dossier.DossierStatus.STOPPED;
import static io.github.dancu.dossier.DossierStatus.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StatusTransitionsTest {
    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({
        "1, 2 3 5 7",
        "2, 4 7",
        "3, ''",
        "4, 5 6 7 8 9",
        "5, 4 7 8",
        "6, 4 7",
        "7, ''",
        "8, ''",
        "9, 7 10",
        "10, ''"
    })
    void the_default_is_the_inferred_table_and_nothing_else(int from, String to) {
        DossierStatus status = DossierStatus.ofNumber(from).orElseThrow();

        List<String> allowed = Arrays.stream(DossierStatus.values())
                .filter(other ->
                        other != status && StatusTransitions.ofDefaults().allows(status, other))
                .map(other -> Integer.toString(other.number()))
                .toList();

        assertThat(String.join(" ", allowed)).isEqualTo(to);
        assertThat(StatusTransitions.ofDefaults().isTerminal(status)).isEqualTo(to.isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void staying_is_always_expected(DossierStatus status) {
        assertThat(StatusTransitions.builder().build().allows(status, status)).isTrue();
        assertThat(StatusTransitions.builder().build().isTerminal(status)).isTrue();
    }

    @Test
    void an_agency_configures_its_own_and_the_default_stays() {
        StatusTransitions own = StatusTransitions.ofDefaults().toBuilder()
                .allow(ACCEPTED, DONE, STOPPED)
                .forbid(NEW, WITHDRAWN)
                .forbid(WITHDRAWN, NEW)
                .build();

        assertThat(own.allows(ACCEPTED, DONE)).isTrue();
        assertThat(own.allows(ACCEPTED, STOPPED)).isTrue();
        assertThat(own.allows(ACCEPTED, IN_PROGRESS)).isTrue();
        assertThat(own.allows(NEW, WITHDRAWN)).isFalse();
        assertThat(own.isTerminal(WITHDRAWN)).isTrue();
        assertThat(StatusTransitions.ofDefaults().allows(ACCEPTED, DONE)).isFalse();
        assertThat(StatusTransitions.ofDefaults().allows(NEW, WITHDRAWN)).isTrue();
    }

    @Test
    void a_builder_used_again_does_not_change_what_it_built() {
        StatusTransitions.Builder builder = StatusTransitions.builder().allow(NEW, ACCEPTED);
        StatusTransitions built = builder.build();

        builder.forbid(NEW, ACCEPTED);

        assertThat(built.allows(NEW, ACCEPTED)).isTrue();
        assertThat(builder.build()).isEqualTo(StatusTransitions.builder().build());
    }

    @Test
    void two_are_equal_if_they_expect_the_same() {
        assertThat(StatusTransitions.builder().allow(NEW, ACCEPTED).build())
                .isEqualTo(StatusTransitions.builder().allow(NEW, ACCEPTED).build())
                .hasSameHashCodeAs(
                        StatusTransitions.builder().allow(NEW, ACCEPTED).build())
                .isNotEqualTo(StatusTransitions.ofDefaults())
                .isNotEqualTo(NEW)
                .hasToString("StatusTransitions{NEW=[ACCEPTED]}");
    }

    @Test
    @SuppressWarnings("NullAway")
    void no_status_is_null() {
        StatusTransitions.Builder builder = StatusTransitions.builder();

        assertThatNullPointerException().isThrownBy(() -> builder.allow(null, NEW));
        assertThatNullPointerException().isThrownBy(() -> builder.allow(NEW, (DossierStatus) null));
        assertThatNullPointerException().isThrownBy(() -> builder.forbid(null, NEW));
        assertThatNullPointerException().isThrownBy(() -> builder.forbid(NEW, (DossierStatus) null));
        assertThatNullPointerException().isThrownBy(() -> builder.build().allows(null, NEW));
        assertThatNullPointerException().isThrownBy(() -> builder.build().allows(NEW, null));
        assertThatNullPointerException().isThrownBy(() -> builder.build().isTerminal(null));
    }
}
