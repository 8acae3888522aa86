package io.github.dancu.testkit.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TruthFileTest {
    @TempDir
    Path directory;

    @Test
    void what_is_written_is_read_again() {
        Path file = directory.resolve("truth.csv");
        List<ExpectedFinding> told = new ArrayList<>();
        List<ExpectedFinding> read = new ArrayList<>();
        SyntheticRegister register = SyntheticRegister.of(2_000, LocalDate.of(2026, 11, 26), 1);

        register.writeAll(directory, told::add);
        try (TruthFile truth = new TruthFile(file)) {
            register.writeAll(directory, truth);
        }
        TruthFile.read(file, read::add);

        assertThat(read).isEqualTo(told).hasSizeGreaterThan(500);
        assertThat(read).anyMatch(one -> !one.certain()).anyMatch(one -> one.field() == null);
    }

    @Test
    void a_file_that_is_none_is_refused() throws IOException {
        Path file = Files.writeString(directory.resolve("other.csv"), "a,b\n1,2\n");

        assertThatIllegalArgumentException().isThrownBy(() -> TruthFile.read(file, one -> {}));
        assertThatThrownBy(() -> TruthFile.read(directory.resolve("none.csv"), one -> {}))
                .isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> new TruthFile(directory.resolve("none").resolve("it.csv")))
                .isInstanceOf(UncheckedIOException.class);
    }
}
