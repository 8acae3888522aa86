package io.github.dancu.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people copy from a README is code that compiles and commands that run. */
class ReadmeTest {
    private static final Path PROJECT = projectRoot();
    private static final Pattern JAVA_BLOCK = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern REGION =
            Pattern.compile("( *)// region[^\\n]*\\n(.*?)\\n *// endregion", Pattern.DOTALL);
    private static final Pattern TEST_NAME = Pattern.compile("`([A-Z][A-Za-z]+Test)`");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)");

    @ParameterizedTest
    @MethodSource("readmes")
    void each_java_block_is_a_region_of_compiled_code(Path readme) throws IOException {
        Matcher block = JAVA_BLOCK.matcher(Files.readString(readme));
        while (block.find()) {
            assertThat(regions())
                    .as("the regions, for %s", readme)
                    .contains(block.group(1).strip());
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void each_link_leads_somewhere(Path document) throws IOException {
        Matcher link = LINK.matcher(Files.readString(document));
        while (link.find()) {
            Path parent = document.toAbsolutePath().getParent();
            assertThat(parent == null ? document : parent.resolve(link.group(1)))
                    .as("%s in %s", link.group(1), document)
                    .exists();
        }
    }

    @Test
    void both_first_screens_give_the_version_and_commands_of_this_build() throws IOException {
        String pom = Files.readString(PROJECT.resolve("pom.xml"));
        String version = first(pom, "<version>([^<]+)</version>");

        for (String name : List.of("README.md", "README.vi.md")) {
            String readme = Files.readString(PROJECT.resolve(name));
            assertThat(first(readme, "<version>([^<]+)</version>")).isEqualTo(version);
            assertThat(readme).contains("```\n./mvnw -q -Pmain-job package\n```", "```\n./mvnw verify\n```");
        }
    }

    @Test
    void the_gate_runs_the_test_command_of_the_readme() throws IOException {
        String tests = first(Files.readString(PROJECT.resolve("README.md")), "<!-- tests -->\\n```\\n(.+)\\n```");

        assertThat(Files.readString(PROJECT.resolve(".ci/run"))).endsWith("\n" + tests + "\n");
    }

    @Test
    void every_test_that_is_said_to_hold_a_promise_is_there() throws IOException {
        Set<String> named = TEST_NAME
                .matcher(Files.readString(PROJECT.resolve("SECURITY.md")))
                .results()
                .map(name -> name.group(1) + ".java")
                .collect(Collectors.toSet());

        assertThat(named).hasSizeGreaterThan(15);
        assertThat(projectFiles("Test.java").stream()
                        .map(file -> file.getFileName().toString()))
                .containsAll(named);
    }

    static Stream<Path> readmes() throws IOException {
        return documents().filter(path -> path.getFileName().toString().matches("README.*|cases\\.md"));
    }

    static Stream<Path> documents() throws IOException {
        return projectFiles(".md").stream();
    }

    private static List<String> regions() throws IOException {
        List<String> regions = new ArrayList<>();
        for (Path source : projectFiles(".java")) {
            Matcher found = REGION.matcher(Files.readString(source));
            while (found.find()) {
                regions.add(
                        found.group(2).replaceAll("(?m)^" + found.group(1), "").strip());
            }
        }
        return regions;
    }

    private static List<Path> projectFiles(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(PROJECT)) {
            return new ArrayList<>(files.filter(path -> path.toString().endsWith(ending))
                    .filter(path -> !PROJECT.relativize(path).toString().matches("(.*/)?(target|\\.git)/.*"))
                    .sorted()
                    .toList());
        }
    }

    private static String first(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }

    private static Path projectRoot() {
        Path here = Path.of("").toAbsolutePath();
        Path parent = here.getParent();
        return Files.exists(here.resolve("mvnw")) || parent == null ? here : parent;
    }
}
