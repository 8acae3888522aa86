package io.github.dancu.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExamplesTest {
    @Test
    void the_look_up_of_the_readme_runs_and_says_what_it_took() throws IOException, InterruptedException {
        ChildJvm.Result result = ChildJvm.runMain(LookupExample.class, List.of());
        Files.deleteIfExists(Path.of("dancu-audit.jsonl"));

        assertThat(result.output())
                .startsWith("found\nCSDL findCitizen: answered after 1 attempt in ")
                .contains("circuit closed");
        assertThat(result.errors()).isEmpty();
        assertThat(result.exitCode()).isZero();
    }
}
