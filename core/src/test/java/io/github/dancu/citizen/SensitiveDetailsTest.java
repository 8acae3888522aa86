package io.github.dancu.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SensitiveDetailsTest {
    private static final Coded<EthnicGroup> KINH = PopulationCodes.ETHNIC_GROUP.read("01");
    private static final Coded<Religion> UNKNOWN = Coded.unknown("14");
    private static final Coded<BloodGroup> NOT_STATED = Coded.unknown("00");
    private static final SensitiveDetails ALL = SensitiveDetails.of(KINH, UNKNOWN, NOT_STATED);

    @Test
    void every_part_comes_back_as_it_was_given_or_is_absent() {
        assertThat(ALL.ethnicGroup()).contains(KINH);
        assertThat(ALL.religion()).contains(UNKNOWN);
        assertThat(ALL.bloodGroup()).contains(NOT_STATED);
        assertThat(SensitiveDetails.of(null, null, null).ethnicGroup()).isEmpty();
        assertThat(SensitiveDetails.of(null, null, null).religion()).isEmpty();
        assertThat(SensitiveDetails.of(null, null, null).bloodGroup()).isEmpty();
    }

    @Test
    void what_is_not_asked_for_is_dropped() {
        assertThat(ALL.only(Set.of())).isEqualTo(SensitiveDetails.of(null, null, null));
        assertThat(ALL.only(Set.of(SensitiveField.ETHNIC_GROUP))).isEqualTo(SensitiveDetails.of(KINH, null, null));
        assertThat(ALL.only(Set.of(SensitiveField.RELIGION))).isEqualTo(SensitiveDetails.of(null, UNKNOWN, null));
        assertThat(ALL.only(Set.of(SensitiveField.BLOOD_GROUP))).isEqualTo(SensitiveDetails.of(null, null, NOT_STATED));
        assertThat(ALL.only(EnumSet.allOf(SensitiveField.class))).isEqualTo(ALL);
    }

    @Test
    void details_are_equal_if_every_part_is() {
        assertThat(ALL)
                .isEqualTo(SensitiveDetails.of(KINH, UNKNOWN, NOT_STATED))
                .hasSameHashCodeAs(SensitiveDetails.of(KINH, UNKNOWN, NOT_STATED))
                .isNotEqualTo(SensitiveDetails.of(null, UNKNOWN, NOT_STATED))
                .isNotEqualTo(SensitiveDetails.of(KINH, null, NOT_STATED))
                .isNotEqualTo(SensitiveDetails.of(KINH, UNKNOWN, null))
                .isNotEqualTo(null)
                .isNotEqualTo(KINH);
    }

    @Test
    void printing_shows_nothing_not_even_what_is_there() {
        assertThat(ALL).hasToString("SensitiveDetails[***]");
        assertThat(SensitiveDetails.of(null, null, null)).hasToString("SensitiveDetails[***]");
    }

    @Test
    void the_types_are_marked_for_everybodys_filters() {
        assertThat(SensitiveDetails.class.isAnnotationPresent(Sensitive.class)).isTrue();
        assertThat(EthnicGroup.class.isAnnotationPresent(Sensitive.class)).isTrue();
        assertThat(Religion.class.isAnnotationPresent(Sensitive.class)).isTrue();
        assertThat(BloodGroup.class.isAnnotationPresent(Sensitive.class)).isTrue();
    }
}
