package io.github.dancu.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressReportTest {
    private final ProgressReport report = ProgressReport.of(ReportFigures.rachGia2022());

    @TempDir
    Path directory;

    @Test
    void the_report_of_rach_gia_reads_exactly_like_the_expected_page() throws IOException {
        assertThat(report.toMarkdown()).isEqualTo(resource("bao-cao-269-BC-TCT.md"));
    }

    @Test
    void the_report_is_in_one_unicode_form_with_unix_line_ends() {
        assertThat(Normalizer.isNormalized(report.toMarkdown(), Normalizer.Form.NFC))
                .isTrue();
        assertThat(report.toMarkdown()).doesNotContain("\r").endsWith(".\n");
    }

    @Test
    void the_report_is_the_same_on_a_machine_with_other_digits() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

            assertThat(ProgressReport.of(ReportFigures.rachGia2022()).toMarkdown())
                    .isEqualTo(report.toMarkdown());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_report_without_findings_says_so() {
        String markdown = ProgressReport.of(ConsistentFigures.of(1, false)).toMarkdown();

        assertThat(markdown).contains("Không có số liệu nào cần kiểm tra lại.").doesNotContain("### Mâu thuẫn");
    }

    @Test
    void a_kind_without_findings_stands_there_empty() {
        String markdown = ProgressReport.of(ShippedFigures.with(
                        patch -> patch.replace("/indicators/4/remaining", 4500).remove("/dossiers/8/lateBreakdown")))
                .toMarkdown();

        assertThat(markdown).contains("### Mâu thuẫn: các số không thể cùng đúng\n\nKhông có.");
    }

    @Test
    void figures_that_are_not_stated_are_said_to_be_so() {
        String markdown = ProgressReport.of(
                        ShippedFigures.with(patch -> patch.replace("/dossiers/4/received", JsonValue.NULL)
                                .replace("/identity/cardDossiersTarget", JsonValue.NULL)
                                .remove("/identity/statedPercent")
                                .add("/indicators/9/inProgress", JsonValue.NULL)))
                .toMarkdown();

        assertThat(markdown)
                .contains("*Thông báo lưu trú:* Tiếp nhận (không nêu) hồ sơ.")
                .contains("174.368/(không nêu) hồ sơ CCCD, đạt không tính được (thành phố")
                .contains("CSDLQG về DC:* không nêu số liệu (báo cáo ghi “đang thực hiện”).");
    }

    @Test
    void referred_cases_are_said_and_counted_as_settled() {
        String markdown = ProgressReport.of(ShippedFigures.with(
                        patch -> patch.add("/indicators/0/referred", 5).replace("/indicators/0/remaining", 3)))
                .toMarkdown();

        assertThat(markdown)
                .contains("200/208 trường hợp, 05 trường hợp chuyển đơn vị khác, còn lại 03 trường hợp đang thực hiện")
                .contains("| Xoá trùng thông tin ngoài tỉnh | 208 | 200 | – | 05 | 03 | 98,6% |");
    }

    @Test
    void a_part_of_none_is_not_a_part_the_report_does_not_have() {
        String markdown = ProgressReport.of(ShippedFigures.with(patch ->
                        patch.add("/indicators/0/declaredNone", 0).add("/indicators/1/referred", JsonValue.NULL)))
                .toMarkdown();

        assertThat(markdown)
                .contains("| Xoá trùng thông tin ngoài tỉnh | 208 | 200 | 0 | – | 08 |")
                .contains("| Xoá trùng thông tin trong tỉnh | 732 | 724 | – | không nêu | 08 |");
    }

    @Test
    void a_footnote_stands_only_under_a_table_that_needs_it() {
        String footnote = "– : báo cáo không có mục này.";

        assertThat(report.toMarkdown()).containsOnlyOnce(footnote);
        assertThat(ProgressReport.of(ConsistentFigures.of(1, false)).toMarkdown())
                .contains("\n\nTiến độ = (")
                .doesNotContain(footnote);
    }

    @Test
    void a_remainder_that_is_not_stated_names_the_cases_in_work() {
        String markdown = ProgressReport.of(
                        ShippedFigures.with(patch -> patch.replace("/indicators/10/remaining", 673)))
                .toMarkdown();

        assertThat(markdown)
                .contains("| không nêu | không nêu | – | – | không nêu (đang thực hiện 126) |")
                .contains("| không nêu | không nêu | – | – | 673 |");
    }

    @Test
    void the_page_names_the_report_it_was_made_from() {
        String markdown = ProgressReport.of(ShippedFigures.with(patch -> patch.replace("/report", "7*/BC")))
                .toMarkdown();

        assertThat(markdown)
                .startsWith("*Trang này do dancu lập từ số liệu đã nêu của báo cáo 7\\*/BC; không phải")
                .contains("số mục trong ngoặc là số mục của báo cáo gốc 7\\*/BC.\n");
    }

    @Test
    void names_in_the_file_never_act_as_markup() {
        String markdown = ProgressReport.of(
                        ShippedFigures.with(patch -> patch.replace("/dossiers/1/service", "A | **b** <i>\n# c")
                                .replace("/title", "[x](y)")))
                .toMarkdown();

        assertThat(markdown)
                .contains("| A \\| \\*\\*b\\*\\* \\<i\\> # c | 395 |")
                .contains("**\\[x\\](y)**");
    }

    @Test
    void the_written_file_holds_the_whole_report() throws IOException {
        Path file = directory.resolve("bao-cao.md");

        report.writeTo(file);

        assertThat(file).hasContent(report.toMarkdown());
        assertThat(Files.size(file)).isEqualTo(report.toMarkdown().getBytes(StandardCharsets.UTF_8).length);
    }

    @Test
    void a_report_that_cannot_be_written_names_its_file_and_leaves_nothing_behind() throws IOException {
        Path file = Files.createDirectory(directory.resolve("bao-cao.md"));

        assertThatThrownBy(() -> report.writeTo(file))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("bao-cao.md");

        assertThat(directory).isDirectoryNotContaining("glob:**.tmp");
        assertThat(file).isEmptyDirectory();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(ProgressReportTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
