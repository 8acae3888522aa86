package io.github.dancu.files;

import java.io.IOException;
import java.nio.file.Path;

/** A second Java of the same kind, with the same class path. */
public final class ChildProgram {
    private ChildProgram() {}

    /** Starts a program; what it prints, errors too, is its output. */
    public static Process start(Class<?> program, String argument) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName(),
                        argument)
                .redirectErrorStream(true)
                .start();
    }
}
