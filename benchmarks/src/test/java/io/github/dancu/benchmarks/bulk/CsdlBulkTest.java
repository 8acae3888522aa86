package io.github.dancu.benchmarks.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.benchmarks.result.Case;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(180)
class CsdlBulkTest {
    @Test
    void people_checked_by_a_program_that_is_killed_each_have_one_line_and_the_bytes_are_those_of_an_undisturbed_run()
            throws IOException, InterruptedException {
        List<Case> cases = CsdlBulk.killed(2_000, Duration.ofSeconds(5), Duration.ofMillis(500));

        assertThat(cases).extracting(Case::value).startsWith(2_000.0, 0.0, 1.0);
        assertThat(cases.get(5).value()).isZero();
    }
}
