package io.github.dancu.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GenderTest {
    @Test
    void a_record_states_one_of_two_sexes_and_anything_else_is_an_unknown_code() {
        assertThat(Gender.values()).containsExactly(Gender.MALE, Gender.FEMALE);
    }
}
