package io.github.dancu.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Ten thousand callers on virtual threads; needs a JDK 21 or later besides the 17 that the build runs on. From JDK 24 on a monitor
 * pins nothing: that a call enters none is what {@link ArchitectureTest} holds.
 */
class VirtualThreadsTest {
    @ParameterizedTest(name = "carriers: {0}")
    @ValueSource(strings = {"all", "1"})
    void ten_thousand_look_ups_at_once_are_all_answered_and_hold_no_carrier(String carriers, @TempDir Path folder)
            throws IOException, InterruptedException {
        Optional<Path> java = NewerJdk.java();
        assumeThat(java)
                .as("a JDK 21 or later: its home in JAVA_HOME_21 or JAVA_HOME_25, or under /usr/lib/jvm")
                .isPresent();

        ChildJvm.Result result = ChildJvm.run(java.orElseThrow(), arguments(carriers, folder));

        assertThat(result.output().lines())
                .as(result.errors())
                .containsExactly(
                        "answered: 1",
                        "answered: " + TenThousandLookUps.CALLS,
                        "pinned: []",
                        "Received{TraCuuThongTinCongDan=" + (TenThousandLookUps.CALLS + 1) + ", token=1}",
                        "audit: intact: " + (2 + 2 * (TenThousandLookUps.CALLS + 1)) + " lines");
        assertThat(result.exitCode()).isZero();
    }

    private static List<String> arguments(String carriers, Path folder) {
        List<String> arguments = new ArrayList<>();
        // Compiling for the long run would take longer than the run.
        arguments.add("-XX:TieredStopAtLevel=1");
        if (!carriers.equals("all")) {
            arguments.add("-Djdk.virtualThreadScheduler.parallelism=" + carriers);
            arguments.add("-Djdk.virtualThreadScheduler.maxPoolSize=" + carriers);
        }
        arguments.addAll(List.of("-cp", System.getProperty("java.class.path")));
        arguments.addAll(List.of(TenThousandLookUps.class.getName(), folder.toString()));
        return arguments;
    }
}
