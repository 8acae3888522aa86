package io.github.dancu.cleansing.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dancu.cleansing.CountedIndicator;
import io.github.dancu.cleansing.Criterion;
import io.github.dancu.cleansing.IndicatorProgress;
import io.github.dancu.cleansing.Indicators;
import io.github.dancu.cleansing.Ledger;
import io.github.dancu.cleansing.register.PersonField;
import io.github.dancu.cleansing.register.Register;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CleansingLedgerTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    private static final String PEOPLE = """
            Họ và tên,Ngày sinh,Mã xã,Mã hộ,Số CMND,Tình trạng CMND
            Nguyễn Thị Mẫu,02/03/2000,30742,H1,,
            Lê Mẫu,02/03/2001,30742,H1,,chưa làm
            Lý Mẫu,02/03/2020,30745,H2,,
            Vũ Mẫu,02/03/1990,30745,H2,,
            "Vũ, Mẫu",02/03/1990,30745,H2,271460000,
            """;
    private static final CountedIndicator CMND = Indicators.programme().all().get(4);

    @TempDir
    Path folder;

    @Test
    void the_ledger_of_a_run_has_what_the_register_settles_itself_as_declared_none() throws Exception {
        CleansingResult result = run(PEOPLE).asOf(TODAY).run();

        Ledger ledger = result.ledger();

        assertThat(result.day()).isEqualTo(TODAY);
        assertThat(ledger.day()).isEqualTo(TODAY);
        assertThat(ledger.of("cmnd-missing")).contains(IndicatorProgress.counted(CMND.indicator(), 0, 1, 0, 2));
        assertThat(ledger.of("cmnd-missing", "30745"))
                .contains(IndicatorProgress.counted(CMND.indicator(), 0, 0, 0, 1));
        assertThat(result.byDetail("CMND_MISSING"))
                .isEqualTo(java.util.Map.of("OPEN", 2L, "DECLARED_NONE", 1L, "UNDER_AGE", 1L));
        assertThat(result.counts()).contains(new FindingCount(TODAY, "CMND_MISSING", 1, "30742", "DECLARED_NONE", 1));
        assertThat(result.fields()).contains(PersonField.CMND).doesNotContain(PersonField.NUMBER);
        assertThat(result.rules())
                .extracting(Rule::id)
                .contains("CMND_MISSING", "ROW_UNREADABLE")
                .doesNotHaveDuplicates();
    }

    @Test
    void users_count_what_they_like() throws Exception {
        Indicators own = Indicators.of(
                List.of(CountedIndicator.of("young", "Chưa đủ tuổi", Criterion.COMPLETE, "CMND_MISSING:UNDER_AGE")));

        Ledger ledger = run(PEOPLE).run().ledger(own);

        assertThat(ledger.toString())
                .isEqualTo("Chưa đủ tuổi: chuyển về 1 = đã thực hiện 0 + cam kết chưa làm 0"
                        + " + chuyển đơn vị khác 0 + còn lại 1");
    }

    @Test
    void without_a_day_it_is_today_in_vietnam() throws Exception {
        ZoneId vietnam = ZoneId.of("Asia/Ho_Chi_Minh");
        LocalDate before = LocalDate.now(vietnam);

        LocalDate day = run(PEOPLE).run().day();

        assertThat(day).isBetween(before, LocalDate.now(vietnam));
    }

    @Test
    void days_are_compared_by_rule_and_ward() throws Exception {
        LocalDate later = TODAY.plusMonths(1);
        CleansingResult first = run(PEOPLE).asOf(TODAY).run();
        CleansingResult second =
                run(PEOPLE.replace("H1,,\n", "H1,271460000,\n")).asOf(later).run();
        CleansingResult other = run(PEOPLE).asOf(later).run();

        CleansingHistory history = CleansingHistory.of(List.of(first, second));

        assertThat(history.findings("CMND_MISSING")).isEqualTo(java.util.Map.of(TODAY, 4L, later, 3L));
        assertThat(history.findings("CMND_MISSING", "30742")).isEqualTo(java.util.Map.of(TODAY, 2L, later, 1L));
        assertThat(history.change("CMND_MISSING", TODAY, later)).hasValue(-1);
        assertThat(history.change("NOBODY", TODAY, later)).isEmpty();
        assertThat(CleansingHistory.ofCounts(history.counts()).findings("CMND_MISSING"))
                .isEqualTo(history.findings("CMND_MISSING"));
        assertThat(CleansingHistory.of(List.of(first, second, other)).change("CMND_MISSING", TODAY, later))
                .hasValue(3);
        assertThat(history).hasToString("CleansingHistory[[2026-01-01, 2026-02-01]]");
    }

    @Test
    void a_day_on_which_a_rule_did_not_run_is_none_and_one_on_which_it_found_nothing_is_zero() throws Exception {
        LocalDate later = TODAY.plusMonths(1);
        CleansingResult without =
                CleansingRun.of(List.of()).over(register(PEOPLE)).asOf(TODAY).run();
        CleansingResult nothing =
                run("Họ và tên,Số CMND\nLê Mẫu,271460000\n").asOf(later).run();

        CleansingHistory history = CleansingHistory.of(List.of(without, nothing));

        assertThat(history.findings("CMND_MISSING")).isEqualTo(java.util.Map.of(later, 0L));
        assertThat(history.findings("CMND_MISSING", "30742")).isEqualTo(java.util.Map.of(later, 0L));
        assertThat(history.change("CMND_MISSING", TODAY, later)).isEmpty();
    }

    @Test
    void findings_of_two_versions_are_not_added_up() {
        LocalDate later = TODAY.plusMonths(1);
        CleansingHistory history = CleansingHistory.ofCounts(List.of(
                new FindingCount(TODAY, "A_RULE", 1, "", "", 100),
                new FindingCount(later, "A_RULE", 1, "", "", 50),
                new FindingCount(later, "A_RULE", 2, "30742", "", 7)));

        assertThat(history.findings("A_RULE")).isEqualTo(java.util.Map.of(later, 7L));
        assertThat(history.change("A_RULE", TODAY, later)).isEmpty();
        assertThat(history.counts()).hasSize(3);
    }

    @Test
    void what_is_no_count_is_refused() {
        assertThatThrownBy(() -> new FindingCount(TODAY, " ", 1, "", "", 1)).hasMessageContaining("id");
        assertThatThrownBy(() -> new FindingCount(TODAY, "A", 0, "", "", 1)).hasMessageContaining("version");
        assertThatThrownBy(() -> new FindingCount(TODAY, "A", 1, "", "", 0)).hasMessageContaining("count");
        assertThatThrownBy(() -> new FindingCount(TODAY, "A", 1, "Số 1 phố Mẫu", "", 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("Mẫu");
    }

    @Test
    void a_finding_says_whom_it_is_about_and_hides_it_when_it_is_printed() throws Exception {
        List<Finding> findings = new ArrayList<>();

        run(PEOPLE).findings(findings::add).run();

        Subject subject = findings.get(0).subject();
        assertThat(subject).isEqualTo(new Subject("", "Nguyễn Thị Mẫu", "02/03/2000", "H1"));
        assertThat(subject).hasToString("Subject[***]");
        assertThat(findings).extracting(Finding::subject).contains(new Subject("", "Lý Mẫu", "02/03/2020", "H2"));
        assertThat(Subject.ofHousehold("H1")).isEqualTo(new Subject("", "", "", "H1"));
    }

    @Test
    void two_sinks_take_the_same_and_hear_of_the_end() throws Exception {
        Heard one = new Heard();
        Heard two = new Heard();

        run(PEOPLE).findings(FindingSink.both(one, two)).run();

        assertThat(one.heard).isEqualTo(two.heard).contains("found").endsWith("complete 5", "closed");
    }

    @Test
    void the_second_sink_is_ended_even_if_the_first_fails_and_a_run_that_fails_is_not_complete() throws Exception {
        Heard two = new Heard();
        FindingSink failing = new FindingSink() {
            @Override
            public void accept(Finding finding) {
                throw new IllegalStateException("full");
            }

            @Override
            public void close() {
                throw new IllegalStateException("not closed");
            }
        };
        CleansingRun run = run(PEOPLE).findings(FindingSink.both(failing, two));

        assertThatThrownBy(run::run).hasMessage("full");
        assertThat(two.heard).containsExactly("closed");
    }

    private CleansingRun run(String rows) throws Exception {
        return CleansingRun.of(Rules.programme(TODAY, Set.of("099"))).over(register(rows));
    }

    private Register register(String rows) throws Exception {
        return Register.csv(Files.writeString(Files.createTempFile(folder, "people", ".csv"), rows));
    }

    private static final class Heard implements FindingSink {
        private final List<String> heard = new ArrayList<>();

        @Override
        public void accept(Finding finding) {
            heard.add("found");
        }

        @Override
        public void complete(CleansingResult result) {
            heard.add("complete " + result.rows());
        }

        @Override
        public void close() {
            heard.add("closed");
        }
    }
}
