package io.github.dancu.cleansing.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dancu.cleansing.register.PersonField;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BookFileTest {
    private static final LocalDate SECOND = Town.FIRST.plusDays(10);

    private final CaseBook book = CaseBook.create();
    private final Town town = new Town();

    @TempDir
    Path folder;

    @Test
    void everything_comes_back_and_goes_on_as_if_it_had_never_been_away() {
        Path file = folder.resolve("cases.csv");
        fillBook();

        book.save(file);
        CaseBook loaded = CaseBook.load(file);

        assertThat(loaded.cases()).isEqualTo(book.cases());
        assertThat(loaded.lastRun(Town.NAME)).isEqualTo(book.lastRun(Town.NAME));
        assertThat(loaded.ledger(SECOND)).hasToString(book.ledger(SECOND).toString());
        town.person(9, "30745");
        town.run(book, SECOND.plusDays(1));
        town.run(loaded, SECOND.plusDays(1));
        assertThat(loaded.cases()).isEqualTo(book.cases()).hasSizeGreaterThan(5);
    }

    @Test
    void an_empty_book_comes_back_empty() {
        Path file = folder.resolve("cases.csv");

        book.save(file);

        assertThat(CaseBook.load(file).cases()).isEmpty();
    }

    @Test
    void what_is_saved_is_replaced_whole_and_nobody_else_may_read_it() throws IOException {
        Path file = folder.resolve("cases.csv");
        book.save(file);
        fillBook();

        book.save(file);

        assertThat(CaseBook.load(file).cases()).isEqualTo(book.cases());
        assertThat(Files.getPosixFilePermissions(file))
                .isEqualTo(Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));
        try (var left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("cases.csv", "cases.csv.lock");
        }
    }

    @Test
    void a_save_that_fails_leaves_what_was_there() throws IOException {
        Path file = folder.resolve("cases.csv");
        book.save(file);
        byte[] before = Files.readAllBytes(file);
        Files.createDirectories(folder.resolve("cases.csv.next/in the way"));
        fillBook();

        assertThatThrownBy(() -> book.save(file)).isInstanceOf(UncheckedIOException.class);

        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void a_save_that_fails_leaves_no_draft() throws IOException {
        Path file = folder.resolve("cases.csv");
        Files.createDirectories(file.resolve("in the way"));
        fillBook();

        assertThatThrownBy(() -> book.save(file)).isInstanceOf(UncheckedIOException.class);

        assertThat(folder.resolve("cases.csv.next")).doesNotExist();
    }

    @Test
    void a_draft_that_others_may_read_does_not_become_the_book() throws IOException {
        Path file = folder.resolve("cases.csv");
        Path left = Files.writeString(folder.resolve("cases.csv.next"), "half");
        Files.setPosixFilePermissions(left, PosixFilePermissions.fromString("rw-rw-rw-"));

        book.save(file);

        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(left).doesNotExist();
    }

    @Test
    void a_book_that_does_not_say_which_run_saw_its_cases_is_read_and_goes_on() throws IOException {
        Path file = folder.resolve("cases.csv");
        Path old = folder.resolve("old.csv");
        town.person(1, "30742");
        town.run(book, Town.FIRST);
        book.save(file);
        write(old, asOnceSaved(Files.readAllLines(file)));

        CaseBook loaded = CaseBook.load(old);
        assertThat(loaded.cases()).isEqualTo(book.cases());
        assertThat(loaded.lastRun(Town.NAME)).isEqualTo(book.lastRun(Town.NAME));
        town.rows.get(0).put(PersonField.CMND, "271460000");
        town.run(loaded, SECOND);

        assertThat(loaded.cases())
                .singleElement()
                .extracting(CleansingCase::state)
                .isEqualTo(CaseState.CLOSED);
    }

    /** The rows of a book of the version before, without its last. */
    private static List<List<String>> asOnceSaved(List<String> lines) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : lines) {
            List<String> cells = new ArrayList<>(List.of(line.split(",", -1)));
            switch (cells.get(0)) {
                case "dancu-cases 2" -> cells.set(0, "dancu-cases 1");
                case "run", "case" -> cells.remove(cells.size() - 1);
                case "seen", "end" -> cells.clear();
                default -> {
                    // As it is.
                }
            }
            if (!cells.isEmpty()) {
                rows.add(cells);
            }
        }
        return rows;
    }

    private static void write(Path file, List<List<String>> rows) throws IOException {
        BookSum sum = new BookSum();
        rows.forEach(sum::add);
        List<String> lines =
                new ArrayList<>(rows.stream().map(row -> String.join(",", row)).toList());
        lines.add("end,1," + sum.text());
        Files.write(file, lines);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 42})
    void a_file_that_was_cut_off_anywhere_is_refused(int seed) throws IOException {
        Path file = folder.resolve("cases.csv");
        fillBook();
        book.save(file);
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(seed);

        for (int i = 0; i < 50; i++) {
            // The last line break alone may be lost.
            int length = random.nextInt(whole.length - 2);
            Files.write(file, Arrays.copyOf(whole, length));

            assertThatThrownBy(() -> CaseBook.load(file))
                    .as("%s bytes", length)
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessage("the book of cases cannot be read");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 42})
    void a_file_in_which_a_letter_was_changed_is_refused(int seed) throws IOException {
        Path file = folder.resolve("cases.csv");
        fillBook();
        book.save(file);
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(seed);

        for (int i = 0; i < 50; i++) {
            byte[] changed = whole.clone();
            int at = random.nextInt(whole.length - 2);
            changed[at] = (byte) (changed[at] == 'x' ? 'y' : 'x');
            Files.write(file, changed);

            assertThatThrownBy(() -> CaseBook.load(file)).as("byte %s", at).isInstanceOf(UncheckedIOException.class);
        }
    }

    @Test
    void another_kind_of_file_is_refused_without_a_word_of_what_stands_in_it() throws IOException {
        List<String> texts = List.of("", "Họ và tên,Ngày sinh\nNguyễn Thị Mẫu,2000\n", "dancu-cases 3,00\n", "\u0000");
        for (String text : texts) {
            Path file = Files.writeString(folder.resolve("other.csv"), text);

            assertThatThrownBy(() -> CaseBook.load(file))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessage("the book of cases cannot be read")
                    .rootCause()
                    .hasMessage("it is no book of cases");
        }
        Path damaged = Files.writeString(
                folder.resolve("other.csv"),
                "dancu-cases 1,00\ncase,c1,x,Nguyễn\nOpened,Mẫu\nend,1,0\n",
                StandardCharsets.UTF_8);
        assertThatThrownBy(() -> CaseBook.load(damaged))
                .rootCause()
                .hasMessage("it is no book of cases, or was changed")
                .hasNoCause();
        assertThatThrownBy(() -> CaseBook.load(folder.resolve("none.csv"))).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void two_threads_may_save_at_once() throws Exception {
        Path file = folder.resolve("cases.csv");
        fillBook();

        IntStream.range(0, 8).parallel().forEach(again -> book.save(file));

        assertThat(CaseBook.load(file).cases()).isEqualTo(book.cases());
    }

    /** Every kind of event, and texts that a file could trip over. */
    private void fillBook() {
        town.person(1, "30742").put(PersonField.NAME, "\"Nguyễn\", =1+1;\t'Mẫu'");
        town.person(2, "");
        town.person(3, "30742");
        town.person(3, "30742").put(PersonField.NUMBER, "1, \"2\"");
        town.run(book, Town.FIRST);
        List<CleansingCase> cases = book.cases();
        book.decide(
                cases.get(0).id(),
                Decision.of(Decision.Kind.CORRECTED, "A, \"B\"", Town.FIRST).note("một\nhai, 'ba';\n"));
        book.decide(cases.get(1).id(), Decision.referred("Công an tỉnh", "A", Town.FIRST));
        book.undo(cases.get(1).id(), "C\r\nD\rE\u0000F ", Town.FIRST);
        book.decide(cases.get(2).id(), Decision.of(Decision.Kind.REJECTED, "A", Town.FIRST));
        town.rows.get(1).put(PersonField.CMND, "271460000");
        town.rows.get(2).put(PersonField.WARD, "30745");
        town.run(book, SECOND);
        town.rows.get(1).remove(PersonField.CMND);
        town.run(book, SECOND);
    }
}
