package io.github.dancu.benchmarks.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.benchmarks.result.Case;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(180)
class KilledBulkRunTest {
    @Test
    void a_run_whose_program_is_killed_has_each_row_once_and_the_bytes_of_an_undisturbed_one()
            throws IOException, InterruptedException {
        List<Case> cases = KilledBulkRun.of(2_000);

        assertThat(cases).extracting(Case::value).startsWith(2_000.0, 0.0, 1.0);
        assertThat(cases.get(5).value()).isEqualTo(2);
        assertThat(cases.get(4).ratio()).isLessThan(2);
    }
}
