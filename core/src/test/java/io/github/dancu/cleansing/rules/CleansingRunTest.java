package io.github.dancu.cleansing.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dancu.cleansing.Criterion;
import io.github.dancu.cleansing.register.PersonField;
import io.github.dancu.cleansing.register.Register;
import io.github.dancu.cleansing.register.UnreadableRegisterException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleansingRunTest {
    private static final String FEW_HEADINGS = "Số định danh,Họ và tên,Ngày sinh,Giới tính,Mã xã\n";
    private static final String HEADINGS =
            "Số định danh,Họ và tên,Ngày sinh,Giới tính,Mã xã,Họ tên mẹ,CMND,Điện thoại,Mã hộ,Quan hệ với chủ hộ\n";
    private static final List<Rule> RULES = Rules.programme(LocalDate.of(2026, 1, 1), Set.of("099"));

    @TempDir
    Path folder;

    @AfterEach
    void forgetInterrupts() {
        Thread.interrupted();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5})
    void the_same_bytes_come_for_any_number_of_threads(int threads) throws IOException {
        Register register = Register.csv(file(rows(12_000, 7)));
        Path alone = folder.resolve("alone.csv");
        Path together = folder.resolve("together.csv");

        CleansingResult one = CleansingRun.of(RULES)
                .over(register)
                .findings(FindingSink.csv(alone))
                .threads(1)
                .run();
        CleansingResult many = CleansingRun.of(RULES)
                .over(register)
                .findings(FindingSink.csv(together))
                .threads(threads)
                .run();

        assertThat(Files.mismatch(alone, together)).isEqualTo(-1);
        assertThat(RULES)
                .filteredOn(rule -> rule.check() instanceof GroupCheck)
                .hasSize(6)
                .allMatch(rule -> one.findings(rule.id()) > 0);
        assertThat(many).hasToString(one.toString());
        assertThat(one.findings()).isGreaterThan(1_000);
        assertThat(one.rows() + one.badRows()).isEqualTo(12_000);
    }

    @Test
    void the_same_is_found_in_whatever_order_rows_come() throws IOException {
        List<String> rows = rows(2_000, 8);
        List<String> before = told(rows);
        Collections.shuffle(rows, new Random(1));

        List<String> after = told(rows);

        assertThat(after).isNotEqualTo(before).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void findings_are_counted_by_rule_and_ward_and_rows_that_are_none_are_findings_too() throws IOException {
        Register register = Register.csv(file(
                FEW_HEADINGS,
                List.of(
                        "1,Nguyễn Thị Mẫu,02/03/2000,Nữ,30742",
                        "1,Nguyễn Thị Mẫu,02/03/2000,Nữ,30743",
                        "1,2,3,4,5,6",
                        "1,Nguyễn Thị Mẫu,02/03/2000,Nữ,30742",
                        "099300000018,Nguyễn Thị Mẫu,02/03/2000,Nữ,")));
        List<Finding> findings = new ArrayList<>();

        CleansingResult result =
                CleansingRun.of(RULES).over(register).findings(findings::add).run();

        assertThat(result.rows()).isEqualTo(4);
        assertThat(result.badRows()).isEqualTo(1);
        assertThat(result.byWard("PID_STRUCTURE")).isEqualTo(java.util.Map.of("30742", 2L, "30743", 1L));
        assertThat(result.findings("PID_STRUCTURE")).isEqualTo(3);
        assertThat(result.findings("FIELDS_MISSING")).isEqualTo(1);
        assertThat(result.findings("NOBODY")).isZero();
        assertThat(result.findings()).isEqualTo(findings.size());
        Finding bad = findings.stream()
                .filter(finding -> finding.rule().id().equals("ROW_UNREADABLE"))
                .findFirst()
                .orElseThrow();
        assertThat(bad.line()).isEqualTo(4);
        assertThat(bad.detail()).isEqualTo("TOO_MANY_FIELDS");
        assertThat(bad.original()).isEqualTo("1,2,3,4,5,6");
        assertThat(bad.field()).isEmpty();
        assertThat(bad).hasToString("Finding[ROW_UNREADABLE, line 4]");
    }

    @Test
    void a_rule_of_ones_own_takes_a_few_lines() throws IOException {
        Rule rule = Rule.named("NO_RELIGION", Criterion.COMPLETE)
                .severity(Severity.INFO)
                .says("thiếu tôn giáo", "no religion")
                .ofRows((row, remarks) -> {
                    if (!row.has(PersonField.RELIGION)) {
                        remarks.about(PersonField.RELIGION);
                    }
                });

        CleansingResult result = CleansingRun.of(List.of(rule))
                .over(Register.csv(file(rows(10, 1))))
                .run();

        assertThat(result.findings("NO_RELIGION")).isEqualTo(result.rows());
        assertThatThrownBy(() -> CleansingRun.of(List.of(rule, rule)))
                .hasMessageContaining("two rules are called NO_RELIGION");
        assertThatThrownBy(() -> Rule.named("no religion", Criterion.COMPLETE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Rule.named("NO_RELIGION", Criterion.COMPLETE).version(0))
                .hasMessageContaining("from 1");
    }

    @Test
    void what_a_rule_throws_ends_the_run() throws IOException {
        Rule rule = Rule.named("BROKEN", Criterion.CORRECT).ofRows((row, remarks) -> {
            throw new IllegalStateException("broken");
        });
        CleansingRun run = CleansingRun.of(List.of(rule)).over(Register.csv(file(rows(10, 1))));

        assertThatThrownBy(run::run).isInstanceOf(IllegalStateException.class).hasMessage("broken");
    }

    @Test
    void all_rules_can_be_sent_to_another_machine() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new ArrayList<>(RULES));
        }
        List<Rule> there = new ArrayList<>();
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            for (Object rule : (List<?>) in.readObject()) {
                there.add((Rule) rule);
            }
        }
        Register register = Register.csv(file(rows(500, 3)));

        assertThat(CleansingRun.of(there).over(register).run().counts())
                .isEqualTo(CleansingRun.of(RULES).over(register).run().counts());
    }

    @Test
    void progress_is_told_and_an_interrupt_ends_the_run() throws IOException {
        CleansingRun run = CleansingRun.of(RULES).over(Register.csv(file(rows(20_000, 2))));
        List<CleansingProgress> heard = new ArrayList<>();

        CleansingResult result = run.onProgress(heard::add).run();

        long all = result.rows() + result.badRows();
        assertThat(heard).contains(new CleansingProgress(1, all)).hasSizeGreaterThan(6);
        assertThat(heard.get(heard.size() - 1).pass()).isEqualTo(2);
        assertThat(heard)
                .isSortedAccordingTo(
                        Comparator.comparing(CleansingProgress::pass).thenComparing(CleansingProgress::rows));
        Thread.currentThread().interrupt();
        assertThatThrownBy(run::run).isInstanceOf(CancellationException.class);
    }

    @Test
    void a_run_that_is_not_wanted_any_more_ends() throws IOException {
        List<CleansingProgress> heard = new ArrayList<>();
        CleansingRun run = CleansingRun.of(RULES)
                .over(Register.csv(file(rows(20_000, 2))))
                .onProgress(heard::add)
                .cancelledBy(() -> heard.size() == 2);

        assertThatThrownBy(run::run).isInstanceOf(CancellationException.class).hasMessageContaining("cancelled");

        assertThat(heard).hasSize(2);
    }

    @Test
    void a_run_without_a_register_or_over_none_says_so() {
        assertThatThrownBy(() -> CleansingRun.of(RULES).run()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> CleansingRun.of(RULES).threads(0)).hasMessageContaining("1 to 256");
        AtomicBoolean closed = new AtomicBoolean();
        CleansingRun refused = CleansingRun.of(RULES).findings(new FindingSink() {
            @Override
            public void accept(Finding finding) {
                throw new AssertionError(finding);
            }

            @Override
            public void close() {
                closed.set(true);
            }
        });
        assertThatThrownBy(refused::run).isInstanceOf(IllegalStateException.class);
        assertThat(closed).isTrue();
        Rule unreadable = Rule.named("ROW_UNREADABLE", Criterion.CORRECT).ofRows((row, remarks) -> {});
        assertThatThrownBy(() -> CleansingRun.of(List.of(unreadable))).hasMessageContaining("ROW_UNREADABLE is");
        CleansingRun missing = CleansingRun.of(RULES).over(Register.csv(folder.resolve("none.csv")));
        assertThatThrownBy(missing::run).isInstanceOf(UnreadableRegisterException.class);
    }

    @Test
    void findings_are_written_as_rows_and_as_json() throws IOException {
        Register register = Register.csv(file(FEW_HEADINGS, List.of("12,\"Nguyễn, Mẫu\",30/02/2000,Nữ,30742")));
        Path csv = folder.resolve("findings.csv");
        Path json = folder.resolve("findings.jsonl");

        CleansingRun.of(RULES).over(register).findings(FindingSink.csv(csv)).run();
        CleansingRun.of(RULES)
                .over(register)
                .findings(FindingSink.jsonLines(json))
                .run();

        List<String> rows = Files.readAllLines(csv);
        assertThat(rows.get(0))
                .isEqualTo(
                        "\uFEFFline,ward,household,number,name,birthDate,rule,version,criterion,severity,field,detail,original,proposal,"
                                + "source,legalBasis,message");
        assertThat(rows)
                .anyMatch(row -> row.startsWith(
                        "2,30742,,12,\"Nguyễn, Mẫu\",30/02/2000,DATE_IMPOSSIBLE,1,CORRECT,ERROR,BIRTH_DATE,NO_SUCH_DAY,"
                                + "30/02/2000,01/03/2000,"));
        assertThat(Files.readAllLines(json))
                .hasSameSizeAs(rows.subList(1, rows.size()))
                .anyMatch(line ->
                        line.startsWith("{\"line\":\"2\",\"ward\":\"30742\",\"number\":\"12\",\"name\":\"Nguyễn, Mẫu\"")
                                && line.contains("\"rule\":\"PID_STRUCTURE\"")
                                && line.contains("\"original\":\"12\""));
        for (Path one : List.of(csv, json)) {
            assertThat(Files.getPosixFilePermissions(one)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
    }

    @Test
    void a_file_that_cannot_be_written_is_told_by_the_run_and_the_other_sink_is_ended() throws IOException {
        Register register = Register.csv(file(List.of("12,\"Nguyễn, Mẫu\",30/02/2000,Nữ,30742")));
        for (FindingSink broken : List.of(FindingSink.csv(folder), FindingSink.jsonLines(folder))) {
            Path good = folder.resolve("good.csv");

            assertThatThrownBy(() -> CleansingRun.of(RULES)
                            .over(register)
                            .findings(FindingSink.both(FindingSink.csv(good), broken))
                            .run())
                    .hasMessageContaining("cannot be written");

            assertThat(Files.readAllLines(good)).isNotEmpty();
            Files.delete(good);
        }
    }

    @Test
    void a_run_that_finds_nothing_writes_headings_alone() throws IOException {
        Path csv = Files.writeString(folder.resolve("findings.csv"), "old\n");
        Path json = Files.writeString(folder.resolve("findings.jsonl"), "old\n");

        CleansingRun.of(List.of())
                .over(Register.csv(file(FEW_HEADINGS, List.of("12,Mẫu,30/02/2000,Nữ,30742"))))
                .findings(FindingSink.both(FindingSink.csv(csv), FindingSink.jsonLines(json)))
                .run();

        assertThat(Files.readAllLines(csv)).singleElement().asString().startsWith("\uFEFFline,ward,");
        assertThat(json).isEmptyFile();
    }

    @Test
    void wards_that_are_no_codes_are_counted_together() throws IOException {
        CleansingResult result = CleansingRun.of(RULES)
                .over(Register.csv(file(
                        FEW_HEADINGS,
                        List.of(
                                "12,Mẫu,30/02/2000,Nữ,Số 1 phố Mẫu",
                                "12,Mẫu,30/02/2000,Nữ,Số 2 phố Mẫu",
                                "12,Mẫu,30/02/2000,Nữ,30742",
                                "12,Mẫu,30/02/2000,Nữ,3074২",
                                "12,Mẫu,30/02/2000,Nữ,"))))
                .run();

        assertThat(result.byWard("PID_STRUCTURE")).isEqualTo(java.util.Map.of("30742", 1L, "", 4L));
    }

    private List<String> told(List<String> rows) throws IOException {
        List<String> told = new ArrayList<>();
        CleansingRun.of(RULES)
                .over(Register.csv(file(rows)))
                .findings(finding -> told.add(
                        finding.rule().id() + finding.field() + finding.original() + finding.detail() + finding.ward()))
                .run();
        return told;
    }

    private Path file(List<String> rows) throws IOException {
        return file(HEADINGS, rows);
    }

    private Path file(String headings, List<String> rows) throws IOException {
        return Files.writeString(folder.resolve("people.csv"), headings + String.join("\n", rows));
    }

    /** Some with a fault, some with several, some that are no rows. */
    private static List<String> rows(int count, long seed) {
        Random random = new Random(seed);
        List<String> numbers = List.of("099300000018", "099200000019", "12", "", "098300000018");
        List<String> names = List.of("Nguyễn Thị Mẫu", "Nguyễn Văn  Mẫu", "", "TrÇn ThÞ H¹nh", "\"Lê, Mẫu\"");
        List<String> dates = List.of("02/03/2000", "2000", "30/02/2000", "hôm qua", "");
        List<String> wards = List.of("30742", "30745", "99999", "", "x,y");
        return new ArrayList<>(IntStream.range(0, count)
                .mapToObj(row -> String.join(
                        ",",
                        Arrays.asList(
                                numbers.get(random.nextInt(5)),
                                names.get(random.nextInt(5)),
                                dates.get(random.nextInt(5)),
                                random.nextBoolean() ? "Nam" : "Nữ",
                                wards.get(random.nextInt(5)),
                                "Trần Thị Mẫu " + (char) ('A' + random.nextInt(26)),
                                "00000" + random.nextInt(9_999),
                                "090000" + random.nextInt(9_999),
                                "H" + random.nextInt(count / 3 + 1),
                                random.nextInt(3) == 0 ? "Chủ hộ" : "Con đẻ")))
                .toList());
    }
}
