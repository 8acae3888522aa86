package io.github.dancu.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SecurityPageTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern NAMED = Pattern.compile("`([A-Z][A-Za-z]+Test)`");

    @Test
    void every_test_that_is_said_to_hold_a_promise_is_there() throws IOException {
        Set<String> named = NAMED.matcher(Files.readString(ROOT.resolve("SECURITY.md")))
                .results()
                .map(name -> name.group(1) + ".java")
                .collect(Collectors.toSet());

        assertThat(named).hasSizeGreaterThan(15);
        assertThat(testFiles()).containsAll(named);
    }

    private static Set<String> testFiles() throws IOException {
        Set<String> names = new HashSet<>();
        try (Stream<Path> modules = Files.list(ROOT)) {
            for (Path module : modules.toList()) {
                Path tests = module.resolve("src/test/java");
                if (Files.isDirectory(tests)) {
                    try (Stream<Path> files = Files.walk(tests)) {
                        files.forEach(file -> names.add(file.getFileName().toString()));
                    }
                }
            }
        }
        return names;
    }
}
