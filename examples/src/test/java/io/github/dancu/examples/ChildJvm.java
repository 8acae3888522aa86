package io.github.dancu.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A second Java virtual machine of the same kind as this one. */
final class ChildJvm {
    /** How it ended. */
    record Result(int exitCode, String output, String errors) {}

    private ChildJvm() {}

    static Result runMain(Class<?> main, List<String> arguments) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        all.addAll(arguments);
        return run(all);
    }

    static Result run(List<String> arguments) throws IOException, InterruptedException {
        return run(Path.of(System.getProperty("java.home"), "bin", "java"), arguments);
    }

    /** The same with another Java. */
    static Result run(Path java, List<String> arguments) throws IOException, InterruptedException {
        Path output = Files.createTempFile("child", ".out");
        Path errors = Files.createTempFile("child", ".err");
        try {
            List<String> command = new ArrayList<>();
            command.add(java.toString());
            command.add("-Dfile.encoding=UTF-8");
            command.add("-Dsun.stdout.encoding=UTF-8");
            command.add("-Dsun.stderr.encoding=UTF-8");
            command.addAll(arguments);
            Process child = new ProcessBuilder(command)
                    .redirectOutput(output.toFile())
                    .redirectError(errors.toFile())
                    .start();
            if (!child.waitFor(2, TimeUnit.MINUTES)) {
                child.destroyForcibly();
                throw new UncheckedIOException(new IOException("the child JVM did not end"));
            }
            return new Result(
                    child.exitValue(),
                    Files.readString(output, StandardCharsets.UTF_8),
                    Files.readString(errors, StandardCharsets.UTF_8));
        } finally {
            Files.delete(output);
            Files.delete(errors);
        }
    }
}
