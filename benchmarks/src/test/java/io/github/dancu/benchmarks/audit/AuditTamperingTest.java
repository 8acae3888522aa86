package io.github.dancu.benchmarks.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditTamperingTest {
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void whatever_is_done_to_a_log_is_found_and_its_line_named(long seed) throws IOException {
        assertThat(AuditTampering.found(100, 25, new Random(seed)))
                .hasSize(Tampering.values().length)
                .allSatisfy(tampering -> assertThat(tampering.ratio()).isEqualTo(1.0));
    }
}
