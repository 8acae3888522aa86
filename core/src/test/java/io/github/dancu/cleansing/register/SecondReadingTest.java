package io.github.dancu.cleansing.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A register that is read again, for some of its rows. */
class SecondReadingTest {
    @TempDir
    Path folder;

    /** Some rows are longer than a block's lines usually are, and in some files some are quoted, or no UTF-8. */
    @ParameterizedTest(name = "seed {0}, quotation marks {1}, broken rows {2}, longest line {3}")
    @CsvSource({
        "1, 0, 0, 60000",
        "2, 0, 0, 60000",
        "3, 500, 0, 60000",
        "4, 0, 700, 60000",
        "5, 300, 900, 60000",
        "6, 1, 0, 60000",
        "7, 0, 0, 700000",
        "8, 2000, 0, 700000"
    })
    void rows_that_are_asked_for_are_those_of_the_first_reading(long seed, int quotes, int broken, int longest)
            throws IOException {
        Random random = new Random(seed);
        StringBuilder rows = new StringBuilder("Họ tên,Số CMND\n");
        for (int row = 0; row < 12_000; row++) {
            String name = "Lê Mẫu " + row + "x".repeat(random.nextInt(1_000) == 0 ? longest : random.nextInt(60));
            boolean quoted = quotes > 0 && random.nextInt(quotes) == 0;
            rows.append(quoted ? '"' + name + ",\n\"" : name)
                    .append(broken > 0 && random.nextInt(broken) == 0 ? ",1,2,3" : "," + row)
                    .append(random.nextInt(50) == 0 ? "\r\n" : "\n");
        }
        Path file = Files.writeString(folder.resolve("people.csv"), rows);
        List<String> all = new ArrayList<>();
        List<String> wanted = new ArrayList<>();
        List<String> found = new ArrayList<>();
        NavigableSet<Long> lines = new TreeSet<>();

        try (RegisterReader first = Register.csv(file).open()) {
            for (RowBlock block = first.next(); block != null; block = first.next()) {
                if (random.nextInt(5) > 0) {
                    block.remember();
                }
                block.forEach(taking(all));
                block.release();
            }
            for (String row : all) {
                if (random.nextInt(7) == 0) {
                    wanted.add(row);
                    lines.add(Long.valueOf(row.split(" ", 2)[0]));
                }
            }
            try (RegisterReader second = first.again()) {
                for (RowBlock block = second.next(); block != null; block = second.next()) {
                    block.forEach(taking(found), from(lines, block.firstLine()));
                    block.release();
                }
            }
        }

        assertThat(all).hasSizeGreaterThan(10_000);
        assertThat(found).isEqualTo(wanted);
    }

    @Test
    void a_line_that_fills_several_blocks_puts_nothing_out_of_step() throws IOException {
        Random random = new Random(1);
        StringBuilder text =
                new StringBuilder("Họ tên\n").append("x".repeat(900_000)).append('\n');
        for (int row = 0; row < 500_000; row++) {
            text.append("x".repeat(1 + random.nextInt(3))).append('\n');
        }
        Path file = Files.writeString(folder.resolve("people.csv"), text);

        try (RegisterReader first = Register.csv(file).open()) {
            List<String> rows = allOf(first);

            assertThat(rows).hasSize(500_000);
            assertThat(allOf(first.again())).isEqualTo(rows);
        }
    }

    @Test
    void a_register_can_be_read_again_as_often_as_one_likes_and_before_it_was_read() throws IOException {
        StringBuilder text = new StringBuilder("Họ tên\n");
        for (int row = 0; row < 40_000; row++) {
            text.append("Lê Mẫu ").append("x".repeat(row % 37)).append('\n');
        }
        Path file = Files.writeString(folder.resolve("people.csv"), text);
        List<List<String>> readings = new ArrayList<>();

        try (RegisterReader first = Register.csv(file).open()) {
            readings.add(allOf(first.again()));
            readings.add(allOf(first));
            try (RegisterReader begun = first.again()) {
                begun.next();
                readings.add(allOf(begun.again()));
            }
            readings.add(allOf(first.again()));
        }

        assertThat(readings).hasSize(4).containsOnly(readings.get(1));
        assertThat(readings.get(1)).hasSize(40_000);
    }

    private static List<String> allOf(RegisterReader reader) {
        List<String> rows = new ArrayList<>();
        try (reader) {
            reader.forEach(taking(rows));
        }
        return rows;
    }

    @Test
    void a_block_that_is_released_has_no_rows() throws IOException {
        Path file = Files.writeString(folder.resolve("people.csv"), "Họ tên\nLê Mẫu\n");
        List<String> rows = new ArrayList<>();

        try (RegisterReader reader = Register.csv(file).open()) {
            RowBlock block = Objects.requireNonNull(reader.next());
            block.release();
            block.release();
            block.forEach(taking(rows));
        }

        assertThat(rows).isEmpty();
    }

    @Test
    void rows_that_come_from_no_file_can_be_read_again_too() {
        List<String> rows = new ArrayList<>();
        List<Map<PersonField, String>> people =
                List.of(Map.of(PersonField.NAME, "Lê Mẫu"), Map.of(PersonField.NAME, "Lê Út"));

        try (RegisterReader first =
                Register.of(Set.of(PersonField.NAME), people).open()) {
            first.forEach(taking(rows));
            try (RegisterReader second = first.again()) {
                second.forEach(taking(rows));
            }
        }

        assertThat(rows).containsExactly("1 Lê Mẫu ", "2 Lê Út ", "1 Lê Mẫu ", "2 Lê Út ");
    }

    private static LongSupplier from(NavigableSet<Long> lines, long firstLine) {
        NavigableSet<Long> left = new TreeSet<>(lines.tailSet(firstLine));
        return () -> {
            Long next = left.pollFirst();
            return next == null ? Long.MAX_VALUE : next;
        };
    }

    private static RowHandler taking(List<String> rows) {
        return new RowHandler() {
            @Override
            public void row(PersonRow row) {
                rows.add(row.line() + " " + row.text(PersonField.NAME) + " " + row.text(PersonField.CMND));
            }

            @Override
            public void bad(BadRow row) {
                // Nobody asks for it.
            }
        };
    }
}
