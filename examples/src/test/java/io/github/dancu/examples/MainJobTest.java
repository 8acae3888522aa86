package io.github.dancu.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The main job as a program: what it exits with, prints and leaves behind. */
class MainJobTest {
    @ParameterizedTest
    @MethodSource("wrongFigures")
    void wrong_figures_end_it_with_2_one_message_and_no_report(String content, String named, @TempDir Path directory)
            throws IOException, InterruptedException {
        Path figures = Files.writeString(directory.resolve("figures.json"), content);
        Path out = directory.resolve("out");

        ChildJvm.Result result = run("--directory=" + out, "--figures=" + figures);

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.errors().lines()).hasSize(1);
        assertThat(result.errors()).contains("figures.json", named);
        assertThat(result.output()).isEmpty();
        assertThat(out).doesNotExist();
    }

    @Test
    void a_figures_file_that_is_not_there_ends_it_with_2(@TempDir Path directory)
            throws IOException, InterruptedException {
        ChildJvm.Result result =
                run("--directory=" + directory.resolve("out"), "--figures=" + directory.resolve("nowhere.json"));

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.errors().lines()).hasSize(1);
        assertThat(result.errors()).contains("nowhere.json");
    }

    @Test
    void an_argument_nobody_knows_ends_it_with_2() throws IOException, InterruptedException {
        assertThat(run("--unknown").exitCode()).isEqualTo(2);
    }

    @Test
    void the_whole_job_ends_with_0_a_table_and_the_report(@TempDir Path directory)
            throws IOException, InterruptedException {
        ChildJvm.Result result = run("--directory=" + directory);

        assertThat(result.errors()).contains("Citizens: 1000 of 1000").doesNotContain("Exception", "\tat ");
        assertThat(result.output())
                .contains("Wrong answers: 0", "Duplicates in the portal: 0", "Report: ")
                .doesNotContain("Exception");
        assertThat(result.exitCode()).isZero();
        assertThat(Files.readString(directory.resolve("bao-cao-tien-do.md"))).contains("Số liệu cần kiểm tra lại");
        try (Stream<Path> left = Files.list(directory)) {
            assertThat(left.map(path -> path.getFileName().toString()).sorted())
                    .isEqualTo(List.of("bao-cao-tien-do.md", "dancu-audit.jsonl", "dancu-audit.jsonl.lock"));
        }
    }

    static Stream<Arguments> wrongFigures() {
        return Stream.of(
                Arguments.of("", "the file is empty"),
                Arguments.of("{", "the file is not valid JSON at line 1"),
                Arguments.of("{}", "report is missing"),
                Arguments.of("{\"dossiers\": [{\"group\": \"a\"}]}", "dossiers[0].received is missing"));
    }

    private static ChildJvm.Result run(String... arguments) throws IOException, InterruptedException {
        return ChildJvm.runMain(MainJob.class, List.of(arguments));
    }
}
