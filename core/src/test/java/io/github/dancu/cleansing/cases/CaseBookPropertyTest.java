package io.github.dancu.cleansing.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.cleansing.Balance;
import io.github.dancu.cleansing.IndicatorProgress;
import io.github.dancu.cleansing.register.PersonField;
import io.github.dancu.cleansing.rules.CleansingResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CaseBookPropertyTest {
    private static final byte[] KEY = new byte[16];
    private static final List<String> WARDS = List.of("30742", "30745", "");

    @TempDir
    Path folder;

    static Stream<Long> seeds() {
        return LongStream.range(0, 15).boxed();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_ledger_balances_after_whatever_happens(long seed) throws IOException {
        Random random = new Random(seed);
        Town town = town(random, 25);
        CaseBook book = CaseBook.create(KEY);
        LocalDate day = Town.FIRST;
        for (int step = 0; step < 40; step++) {
            day = day.plusDays(random.nextInt(3));
            switch (random.nextInt(5)) {
                case 0 -> {
                    change(town, random);
                    CleansingResult result = town.run(book, day);
                    runAgreesWith(book, result);
                }
                case 1 -> decide(book, random, day);
                case 2 -> undo(book, random, day);
                case 3 -> fillIn(book, random, day);
                default -> {
                    Path file = folder.resolve("book.csv");
                    book.save(file);
                    book = CaseBook.load(file);
                }
            }
            for (int back = 0; back < 4; back++) {
                balances(book, day.minusDays(back));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void cases_have_the_same_names_in_whatever_order_rows_come_and_for_any_number_of_threads(long seed) {
        Random random = new Random(seed);
        Town town = town(random, 200);
        CaseBook one = CaseBook.create(KEY);
        CaseBook other = CaseBook.create(KEY);

        town.run(one, Town.FIRST, Town.RULES, 1);
        List<Map<PersonField, String>> before = List.copyOf(town.rows);
        Collections.shuffle(town.rows, random);
        town.run(other, Town.FIRST, Town.RULES, 4);

        assertThat(town.rows).isNotEqualTo(before);
        assertThat(told(other)).isEqualTo(told(one)).hasSizeGreaterThan(50);
        town.run(one, Town.FIRST.plusDays(1), Town.RULES, 3);
        assertThat(told(one)).isEqualTo(told(other));
        assertThat(one.lastRun(Town.NAME)).get().extracting(RecordedRun::opened).isEqualTo(0L);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_a_ward_fills_in_comes_back_whole(long seed) throws IOException {
        Random random = new Random(seed);
        Town town = town(random, 40);
        CaseBook book = CaseBook.create(KEY);
        town.run(book, Town.FIRST);
        String ward = WARDS.get(random.nextInt(3));
        Path file = folder.resolve("ward.csv");
        int cases = book.writeWard(ward, file);

        List<String> lines = Files.readAllLines(file);
        List<String> filled = new ArrayList<>(List.of(lines.get(0)));
        lines.stream()
                .skip(1)
                .map(line -> line.replaceFirst(",,,,$", ",Không sai,\"'=a, \"\"b\"\"\",Lê Thị Mẫu,01/11/2026"))
                .forEach(filled::add);
        Files.write(file, filled);
        SheetResult result = book.readWard(file, Town.FIRST);

        assertThat(result).isEqualTo(new SheetResult(cases, 0, 0, List.of()));
        Decision decision =
                Decision.of(Decision.Kind.REJECTED, "Lê Thị Mẫu", Town.FIRST).note("=a, \"b\"");
        assertThat(book.cases())
                .filteredOn(one -> one.ward().equals(ward))
                .filteredOn(one -> one.state() != CaseState.CLOSED)
                .allMatch(one -> one.decision().equals(java.util.Optional.of(decision))
                        || one.sighting().detail().equals("DECLARED_NONE"));
        assertThat(book.readWard(file, Town.FIRST)).isEqualTo(new SheetResult(0, cases, 0, List.of()));
        assertThat(book.writeWard(ward, file)).isZero();
    }

    /** Each finding that is somebody's work is a case that is there, and no other case is. */
    private static void runAgreesWith(CaseBook book, CleansingResult result) {
        long found = result.findings()
                - result.findings("DATE_YEAR_ONLY")
                - result.byDetail("CMND_MISSING").getOrDefault("UNDER_AGE", 0L);
        assertThat(book.cases().stream().filter(one -> one.replay().found()).count())
                .isEqualTo(found);
    }

    private static void balances(CaseBook book, LocalDate day) {
        var ledger = book.ledger(day);
        long cases = book.cases().stream()
                .filter(one -> !one.openedOn().isAfter(day))
                .filter(one -> Replay.until(day, one.history())
                        .decision()
                        .filter(decision -> decision.kind() == Decision.Kind.REJECTED)
                        .isEmpty())
                .count();
        long assigned = 0;
        for (IndicatorProgress line : ledger) {
            assertThat(line.balance().verdict()).isEqualTo(Balance.Verdict.HOLDS);
            assigned += line.assigned().atLeast();
        }
        assertThat(assigned).isEqualTo(cases);
    }

    private static Set<String> told(CaseBook book) {
        return book.cases().stream()
                .map(one -> one.id()
                        + one.state()
                        + one.sighting().inLine(0).subject().name()
                        + one.sighting().subject().number()
                        + one.sighting().original()
                        + one.sighting().detail()
                        + one.ward())
                .collect(Collectors.toSet());
    }

    private static Town town(Random random, int people) {
        Town town = new Town();
        for (int i = 0; i < people; i++) {
            town.person(random.nextInt(people), WARDS.get(random.nextInt(3)));
            change(town, random);
        }
        return town;
    }

    private static void change(Town town, Random random) {
        Map<PersonField, String> person = town.rows.get(random.nextInt(town.rows.size()));
        switch (random.nextInt(8)) {
            case 0 -> person.put(PersonField.CMND, "271460000");
            case 1 -> person.remove(PersonField.CMND);
            case 2 -> person.put(PersonField.NUMBER, String.valueOf(random.nextInt(3)));
            case 3 -> person.put(PersonField.NAME, List.of("", "Lê Mẫu", "=1").get(random.nextInt(3)));
            case 4 -> person.put(PersonField.WARD, WARDS.get(random.nextInt(3)));
            case 5 -> person.put(PersonField.CMND_STATE, random.nextBoolean() ? "chưa làm" : "");
            case 6 ->
                person.put(
                        PersonField.BIRTH_DATE,
                        List.of("", "2000", "02/03/2020").get(random.nextInt(3)));
            default -> town.rows.remove(person);
        }
        if (town.rows.isEmpty()) {
            town.person(1, "30742");
        }
    }

    private static void decide(CaseBook book, Random random, LocalDate day) {
        for (CleansingCase one : some(book, random)) {
            Decision.Kind kind = List.of(Decision.Kind.values()).get(random.nextInt(6));
            LocalDate on = day.minusDays(random.nextInt(4));
            book.decide(
                    one.id(),
                    new Decision(kind, "A", on.isBefore(one.openedOn()) ? one.openedOn() : on, "Công an tỉnh"));
        }
    }

    private static void undo(CaseBook book, Random random, LocalDate day) {
        for (CleansingCase one : some(book, random)) {
            if (one.decision().filter(last -> !last.day().isAfter(day)).isPresent()) {
                book.undo(one.id(), "B", day);
            }
        }
    }

    private void fillIn(CaseBook book, Random random, LocalDate day) throws IOException {
        StringBuilder lines = new StringBuilder("Ngày;Quyết định;Mã trường hợp;Người thực hiện;Ghi chú\n");
        for (CleansingCase one : some(book, random)) {
            lines.append(day)
                    .append(';')
                    .append(List.of(Decision.Kind.values())
                            .get(random.nextInt(6))
                            .vietnamese())
                    .append(';')
                    .append(random.nextInt(9) == 0 ? "c1" : one.id())
                    .append(";C;D\n");
        }
        Path file = Files.writeString(folder.resolve("filled.csv"), lines);
        book.readWard(file, day);
        assertThat(book.readWard(file, day).taken()).isZero();
    }

    private static List<CleansingCase> some(CaseBook book, Random random) {
        return book.cases().stream().filter(one -> random.nextInt(4) == 0).toList();
    }
}
