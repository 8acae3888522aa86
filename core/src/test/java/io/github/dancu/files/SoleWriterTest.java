package io.github.dancu.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("try") // The right is held, not used.
class SoleWriterTest {
    @TempDir
    Path folder;

    @Test
    void a_second_writer_of_this_program_is_refused_and_takes_nothing_from_the_first() throws Exception {
        try (SoleWriter first = SoleWriter.of(file())) {
            assertThatThrownBy(() -> SoleWriter.of(file()))
                    .isInstanceOf(IOException.class)
                    .hasMessage("this program writes to it already");

            assertThat(anotherProgram()).isEqualTo("another program writes to it");
        }
        assertThat(anotherProgram()).isEqualTo("taken");
    }

    @Test
    void one_file_by_two_paths_has_one_writer() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Files.createDirectory(folder.resolve("real")));
        try (SoleWriter first = SoleWriter.of(folder.resolve("real").resolve("file"))) {
            assertThatThrownBy(() -> SoleWriter.of(link.resolve("file"))).isInstanceOf(IOException.class);
        }
    }

    @Test
    void a_link_to_the_file_leads_to_the_same_right_whether_the_file_is_there_or_not() throws IOException {
        Path first = Files.createSymbolicLink(folder.resolve("first"), Path.of("second"));
        Files.createSymbolicLink(folder.resolve("second"), file());
        for (boolean there : new boolean[] {false, true}) {
            try (SoleWriter writer = SoleWriter.of(first)) {
                assertThat(writer.file()).isEqualTo(folder.toRealPath().resolve("file"));
                assertThatThrownBy(() -> SoleWriter.of(file())).hasMessage("this program writes to it already");
            }
            if (!there) {
                Files.createFile(file());
            }
        }
    }

    @Test
    void links_that_lead_nowhere_are_told() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("link"));

        assertThatThrownBy(() -> SoleWriter.of(link))
                .isInstanceOf(IOException.class)
                .hasMessage("symbolic links lead nowhere");
    }

    /** Two applications of one Java have this class twice, and one set of locks. */
    @Test
    void a_writer_of_another_class_loader_is_refused_and_takes_nothing_from_the_first() throws Exception {
        URL classes = SoleWriter.class.getProtectionDomain().getCodeSource().getLocation();
        try (URLClassLoader other = new URLClassLoader(new URL[] {classes}, ClassLoader.getPlatformClassLoader())) {
            try (SoleWriter first = SoleWriter.of(file())) {
                for (int i = 0; i < 2; i++) {
                    assertThatThrownBy(() -> taken(other))
                            .isInstanceOf(InvocationTargetException.class)
                            .hasRootCauseInstanceOf(OverlappingFileLockException.class);
                }

                assertThat(anotherProgram()).isEqualTo("another program writes to it");
            }
            try (AutoCloseable second = taken(other)) {
                assertThat(anotherProgram()).isEqualTo("another program writes to it");
            }
            assertThat(anotherProgram()).isEqualTo("taken");
        }
    }

    @Test
    void closing_twice_leaves_the_next_writer_its_right() throws IOException {
        SoleWriter first = SoleWriter.of(file());
        first.close();
        try (SoleWriter next = SoleWriter.of(file())) {
            first.close();

            assertThatThrownBy(() -> SoleWriter.of(file())).hasMessage("this program writes to it already");
        }
    }

    private AutoCloseable taken(ClassLoader other) throws ReflectiveOperationException {
        return (AutoCloseable) other.loadClass(SoleWriter.class.getName())
                .getMethod("of", Path.class)
                .invoke(null, file());
    }

    private String anotherProgram() throws Exception {
        Process program = ChildProgram.start(Taker.class, file().toString());
        String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(program.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return said.strip();
    }

    private Path file() {
        return folder.resolve("file");
    }

    /** Says whether it may write. */
    static final class Taker {
        private Taker() {}

        public static void main(String... arguments) {
            try (SoleWriter writer = SoleWriter.of(Path.of(arguments[0]))) {
                System.out.println("taken");
            } catch (IOException refused) {
                System.out.println(refused.getMessage());
            }
        }
    }
}
