package io.github.dancu.benchmarks.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.tools.ToolProvider;

/**
 * One place that keeps a value out of what is heard, and how it reads when it is switched off.
 *
 * @param source of the class, below the root of the project
 * @param situation where its absence has to be heard
 */
record Redaction(String source, String kept, String off, String situation) {
    private static final Path ROOT = Path.of("..");

    /** Compiles the class without it into an empty directory. */
    void switchOff(Path directory) throws IOException {
        String whole = Files.readString(ROOT.resolve(source));
        assertThat(whole).as("%s has changed: so must this test", source).contains(kept);
        Path changed = directory.resolve(Path.of(source).getFileName());
        Files.writeString(changed, whole.replace(kept, off));
        int exit = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        directory.toString(),
                        changed.toString());
        assertThat(exit).as("compiling %s", changed).isZero();
    }

    /** The leaks that are heard in its situation by a program that finds these classes first. */
    List<?> leaks(Path classes) throws ReflectiveOperationException, IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader program = new URLClassLoader(classPath(classes), ClassLoader.getPlatformClassLoader())) {
            thread.setContextClassLoader(program);
            Method entry = program.loadClass(Canary.class.getName()).getDeclaredMethod("leaksIn", String.class);
            entry.setAccessible(true);
            return (List<?>) entry.invoke(null, situation);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Override
    public String toString() {
        return Path.of(source).getFileName() + " without " + kept.strip();
    }

    private static URL[] classPath(Path first) throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        urls.add(first.toUri().toURL());
        for (String entry : Arrays.asList(System.getProperty("java.class.path").split(File.pathSeparator, -1))) {
            urls.add(Path.of(entry).toUri().toURL());
        }
        return urls.toArray(URL[]::new);
    }
}
