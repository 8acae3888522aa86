package io.github.dancu.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExamplesTest {
    @Test
    void the_look_up_of_the_readme_runs_and_says_what_it_took() throws IOException, InterruptedException {
        ChildJvm.Result result = ChildJvm.runMain(LookupExample.class, List.of());
        Files.deleteIfExists(Path.of("dancu-audit.jsonl"));

        assertThat(result.output())
                .startsWith("found\nCSDL findCitizen: answered after 1 attempt in ")
                .contains("breaker closed");
        assertThat(result.errors()).isEmpty();
        assertThat(result.exitCode()).isZero();
    }

    @Test
    void a_file_becomes_findings_and_a_ledger_as_the_readme_shows_it() throws IOException, InterruptedException {
        ChildJvm.Result result = ChildJvm.runMain(CleansingExample.class, List.of());

        assertThat(result.errors()).isEmpty();
        assertThat(result.output()).startsWith("4 rows, 1 that cannot be read; ");
        assertThat(Files.readString(Path.of("..", "README.md"))).contains("```text\n" + result.output() + "```");
        assertThat(Files.readString(Path.of("..", "README.vi.md"))).contains("```text\n" + result.output() + "```");
        assertThat(result.exitCode()).isZero();
    }

    @Test
    void the_cases_of_a_ward_go_out_come_back_and_are_counted() throws IOException, InterruptedException {
        ChildJvm.Result result = ChildJvm.runMain(CasesExample.class, List.of());

        String cmnd = "Cập nhật CMND 9 số: chuyển về 2 = ";
        assertThat(result.errors()).isEmpty();
        assertThat(result.output().lines())
                .containsExactly(
                        cmnd + "đã thực hiện 0 + cam kết chưa làm 0 + chuyển đơn vị khác 0 + còn lại 2",
                        "2 cases for ward 30742",
                        cmnd + "đã thực hiện 1 + cam kết chưa làm 1 + chuyển đơn vị khác 0 + còn lại 0",
                        "2 decisions taken",
                        "RecordedRun[day=2026-11-16, opened=0, reopened=0, closed=1, unchanged=1, unsure=0]",
                        cmnd + "đã thực hiện 1 + cam kết chưa làm 1 + chuyển đơn vị khác 0 + còn lại 0");
        assertThat(result.exitCode()).isZero();
    }

    @Test
    void a_policy_is_kept_and_the_report_says_what_a_call_took() throws IOException, InterruptedException {
        ChildJvm.Result result = ChildJvm.runMain(PolicyExample.class, List.of());
        Files.deleteIfExists(Path.of("dancu-audit.jsonl"));

        assertThat(result.errors()).isEmpty();
        assertThat(result.output().lines())
                .satisfiesExactly(
                        first -> assertThat(first).isEqualTo("attempt 1: HTTP 503"),
                        second -> assertThat(second).isEqualTo("attempt 2: HTTP 503"),
                        report -> assertThat(report)
                                .startsWith("CSDL findCitizen: answered after 3 attempts in ")
                                .contains("; breaker closed; budget 500/500; "),
                        numbers -> assertThat(numbers).isEqualTo("3 attempts, 500 of 500 tokens left"));
        assertThat(result.exitCode()).isZero();
    }

    @Test
    void a_household_is_listed_on_every_channel() throws IOException, InterruptedException {
        ChildJvm.Result result = ChildJvm.runMain(HouseholdExample.class, List.of());
        Files.deleteIfExists(Path.of("dancu-audit.jsonl"));

        assertThat(result.errors()).isEmpty();
        assertThat(result.output().lines())
                .hasSize(8)
                .contains(
                        "SECURITY_SERVER: Household[3 members], the head is known",
                        "in place of a paper: [ChuHo, SoDinhDanh]")
                .noneMatch(line -> line.matches(".*[0-9]{9}.*"));
        assertThat(result.exitCode()).isZero();
    }

    @Test
    void patients_at_the_desk_are_told_which_card_counts() throws IOException, InterruptedException {
        ChildJvm.Result result = ChildJvm.runMain(CardExample.class, List.of());
        Files.deleteIfExists(Path.of("dancu-audit.jsonl"));

        assertThat(result.errors()).isEmpty();
        assertThat(result.output().lines())
                .containsExactly(
                        "true: Thông tin thẻ BHYT chính xác; thẻ có giá trị từ 02/01/2026 đến 02/01/2027",
                        "HealthCard[HealthCardNumber[***********5696]]: Thẻ cũ còn giá trị sử dụng, được cấp thẻ mới;"
                                + " thẻ có giá trị từ 02/03/2025 đến 02/04/2026; thẻ mới có giá trị từ 02/04/2026 đến 02/03/2028");
        assertThat(result.exitCode()).isZero();
    }

    @Test
    void a_linked_birth_stops_is_taken_up_by_another_program_and_comes_to_its_end()
            throws IOException, InterruptedException {
        ChildJvm.Result result = ChildJvm.runMain(LinkedExample.class, List.of());
        Files.deleteIfExists(Path.of("dancu-audit.jsonl"));

        assertThat(result.errors()).isEmpty();
        assertThat(result.output().lines())
                .containsExactly(
                        "WAITING BIRTH_REGISTRATION, due 2026-01-05T17:00, told [RECEIVED, ACCEPTED, SENT_TO_JUSTICE]",
                        "STOPPED PERMANENT_RESIDENCE, due 2026-01-05T17:00,"
                                + " told [RECEIVED, ACCEPTED, SENT_TO_JUSTICE, REGISTERED]: Chưa có chỗ ở hợp pháp",
                        "FINISHED at the end, due 2026-01-05T17:00,"
                                + " told [RECEIVED, ACCEPTED, SENT_TO_JUSTICE, REGISTERED, RESULT_RETURNED]");
        assertThat(result.exitCode()).isZero();
    }

    @Test
    void whoever_signs_on_is_matched_or_left_to_a_person() throws IOException, InterruptedException {
        ChildJvm.Result result = ChildJvm.runMain(SignOnExample.class, List.of());
        Files.deleteIfExists(Path.of("dancu-audit.jsonl"));

        assertThat(result.errors()).isEmpty();
        assertThat(result.output().lines())
                .containsExactly(
                        "to xacthuc.dichvucong.gov.vn/oauth2/authorize",
                        "ours: true, forged: false",
                        "account-1 by TECH_ID, level 2: true",
                        "a person decides: Contradictory, level 2: true",
                        "a person decides: UnknownKind, level 2: false");
        assertThat(result.exitCode()).isZero();
    }

    @Test
    void the_portal_is_told_what_became_of_what_it_sent() throws IOException, InterruptedException {
        ChildJvm.Result result = ChildJvm.runMain(InboundExample.class, List.of());

        assertThat(result.errors()).isEmpty();
        assertThat(result.output().lines())
                .satisfiesExactly(
                        taken -> assertThat(taken)
                                .isEqualTo(
                                        "200 {\"error_code\":0,\"message\":\"H33.899-260101-0001| create dossier success\"}"),
                        again -> assertThat(again).isEqualTo("200 {\"error_code\":1,\"message\":\"Duplicate refId\"}"),
                        forged -> assertThat(forged).startsWith("401 {\"error_code\":-1"),
                        receipts -> assertThat(receipts.split("receive payment success"))
                                .as("three in the message, three in the results")
                                .hasSize(7),
                        repeats -> assertThat(repeats)
                                .startsWith(
                                        "200 {\"error_code\":1,\"message\":\"Duplicate refId; Duplicate refId; Duplicate refId\""));
        assertThat(result.exitCode()).isZero();
    }

    @Test
    void a_dossier_is_at_the_portal_with_its_steps_once() throws IOException, InterruptedException {
        ChildJvm.Result result = ChildJvm.runMain(SubmitExample.class, List.of());
        Files.deleteIfExists(Path.of("dancu-audit.jsonl"));

        assertThat(result.errors()).isEmpty();
        assertThat(result.output().lines())
                .containsExactly(
                        "ACCEPTED",
                        "SubmittedDossier[H33.899-260105-0001]",
                        "in doubt: reportSteps",
                        "UPDATED",
                        "[Tiếp nhận, Thẩm định], nothing twice: true");
        assertThat(result.exitCode()).isZero();
    }

    @Test
    void files_are_at_the_portal_once() throws IOException, InterruptedException {
        ChildJvm.Result result = ChildJvm.runMain(UploadExample.class, List.of());
        Files.deleteIfExists(Path.of("dancu-audit.jsonl"));

        assertThat(result.errors()).isEmpty();
        assertThat(result.output().lines())
                .containsExactly("2 files, 2 stored, the same again: true", "hash as stored: true");
        assertThat(result.exitCode()).isZero();
    }

    @Test
    void a_changed_audit_line_is_named() throws IOException, InterruptedException {
        ChildJvm.Result result = ChildJvm.runMain(AuditExample.class, List.of());

        assertThat(result.errors()).isEmpty();
        assertThat(result.output().lines())
                .containsExactly("intact", "dancu-audit.jsonl: line 2 is not what was written");
        assertThat(result.exitCode()).isZero();
    }

    @Test
    void what_operators_see_is_printed_as_prometheus_reads_it() throws IOException, InterruptedException {
        ChildJvm.Result result = ChildJvm.runMain(MetricsExample.class, List.of());
        Files.deleteIfExists(Path.of("dancu-audit.jsonl"));

        assertThat(result.errors()).isEmpty();
        assertThat(result.output().lines())
                .contains(
                        "dancu_call_seconds_count{operation=\"findCitizen\",outcome=\"answered\",system=\"CSDL\"} 10",
                        "dancu_attempt_seconds_count{fate=\"unknown\",operation=\"findCitizen\",outcome=\"transient\",system=\"CSDL\"} 2",
                        "dancu_attempt_seconds_count{fate=\"done\",operation=\"findCitizen\",outcome=\"answered\",system=\"CSDL\"} 10",
                        "dancu_wait_seconds_count{operation=\"findCitizen\",reason=\"backoff\",system=\"CSDL\"} 2",
                        "dancu_circuit{operation=\"findCitizen\",state=\"closed\",system=\"CSDL\"} 1.0",
                        "dancu_budget_left{operation=\"findCitizen\",system=\"CSDL\"} 500.0")
                .anyMatch(line -> line.startsWith("dancu_places{system=\"CSDL\"} 1")) // two 503s took some away
                .allMatch(line -> line.matches("dancu_[a-z_]+\\{([a-z]+=\"[A-Za-z_]+\",?)+} [0-9.E-]+"));
        assertThat(result.exitCode()).isZero();
    }

    /** The module path has its own test: {@link ModulePathTest} brings neither library. */
    @Test
    void whoever_brings_neither_micrometer_nor_opentelemetry_misses_nothing() throws IOException, InterruptedException {
        String path = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.matches(".*(micrometer|opentelemetry|prometheus).*"))
                .collect(Collectors.joining(File.pathSeparator));

        ChildJvm.Result result = ChildJvm.run(List.of("-cp", path, PolicyExample.class.getName()));
        Files.deleteIfExists(Path.of("dancu-audit.jsonl"));
        ChildJvm.Result observed = ChildJvm.run(List.of("-cp", path, MetricsExample.class.getName()));

        assertThat(result.errors()).isEmpty();
        assertThat(result.output()).contains("3 attempts, 500 of 500 tokens left");
        assertThat(observed.errors()).as("they really are absent").contains("NoClassDefFoundError");
    }

    @Test
    void a_list_is_checked_in_two_runs_and_each_row_has_a_line() throws IOException, InterruptedException {
        ChildJvm.Result result = ChildJvm.runMain(BulkExample.class, List.of());
        Files.deleteIfExists(Path.of("dancu-audit.jsonl"));

        assertThat(result.errors()).isEmpty();
        assertThat(result.output().lines())
                .contains("100 rows, 0 passed over; finished", "200 rows, 0 passed over; finished")
                .endsWith("200 lines");
        assertThat(result.exitCode()).isZero();
    }

    @Test
    void the_form_names_every_wrong_field_in_vietnamese() throws IOException, InterruptedException {
        ChildJvm.Result result = ChildJvm.runMain(FormExample.class, List.of());

        assertThat(result.output().lines())
                .containsExactly(
                        "birthDate phải là ngày, tháng hoặc năm có trong lịch và không ở tương lai",
                        "card phải là mã thẻ BHYT gồm 15 hoặc 17 ký tự");
        assertThat(result.exitCode()).isZero();
    }

    @Test
    void the_picture_of_a_card_is_read_and_a_damaged_scan_is_recognised() throws IOException, InterruptedException {
        ChildJvm.Result result = ChildJvm.runMain(QrImageExample.class, List.of());

        assertThat(result.output().lines())
                .containsExactly("IdentityQr[CitizenId[********0001]]", "ScanRepair[SEPARATOR]");
        assertThat(result.exitCode()).isZero();
    }
}
