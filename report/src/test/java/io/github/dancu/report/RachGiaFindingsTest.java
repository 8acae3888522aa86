package io.github.dancu.report;

import static io.github.dancu.report.FindingKind.CONTRADICTION;
import static io.github.dancu.report.FindingKind.NO_TOTAL;
import static io.github.dancu.report.FindingKind.UNEXPLAINED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.json.Json;
import jakarta.json.JsonPatchBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rules find in report 269/BC-TCT, and how that changes with a figure. */
class RachGiaFindingsTest {
    private static final String CMND = "Cập nhật CMND 9 số";
    private static final String WARDS = "Bộ phận Tiếp nhận và Trả kết quả các phường, xã";
    private static final String BUSINESSES = "Thành lập và hoạt động của Hộ kinh doanh";
    private static final String CARDS = "Hồ sơ CCCD";

    private final List<ReportFinding> asPrinted =
            ProgressReport.of(ReportFigures.rachGia2022()).findings();

    @Test
    void the_findings_are_exactly_these_nine() {
        assertThat(asPrinted)
                .extracting(ReportFinding::kind, ReportFinding::rule, ReportFinding::subject)
                .containsExactly(
                        tuple(CONTRADICTION, "sum-of-parts", CMND),
                        tuple(CONTRADICTION, "on-time-among-late", WARDS),
                        tuple(UNEXPLAINED, "unexplained-remainder", BUSINESSES),
                        tuple(UNEXPLAINED, "unexplained-remainder", CARDS),
                        tuple(NO_TOTAL, "no-total", "Hộ có trên 1 chủ hộ"),
                        tuple(NO_TOTAL, "no-total", "Hộ không có chủ hộ"),
                        tuple(NO_TOTAL, "no-total", "Cập nhật và rà soát đối khớp dữ liệu phạm nhân"),
                        tuple(NO_TOTAL, "no-total", "Dữ liệu BHXH bị sai lệch thông tin trong CSDLQG về DC"),
                        tuple(NO_TOTAL, "no-total", "Dữ liệu BHXH không tìm thấy thông tin trong CSDLQG về DC"));
    }

    @Test
    void the_missing_nine_digit_numbers_fall_short_by_4050() {
        ReportFinding finding = finding(asPrinted, CMND);

        assertThat(finding.section()).isEqualTo("II.4");
        assertThat(finding.numbers()).containsExactly(5472L, 1422L, 4050L);
        assertThat(finding.text())
                .isEqualTo("Cập nhật CMND 9 số: chuyển về 5.472 trường hợp, nhưng 54 + 918 + 450 = 1.422,"
                        + " thiếu 4.050 trường hợp.");
    }

    @Test
    void six_of_the_seven_late_dossiers_are_on_time() {
        ReportFinding finding = finding(asPrinted, WARDS);

        assertThat(finding.section()).isEqualTo("II.1.1.b");
        assertThat(finding.numbers()).containsExactly(7L, 6L);
        assertThat(finding.text())
                .isEqualTo("Bộ phận Tiếp nhận và Trả kết quả các phường, xã: trễ hạn 07 hồ sơ, gồm trong hạn 06,"
                        + " quá hạn 01; nhưng 06 hồ sơ “trong hạn” không thể là hồ sơ trễ hạn.");
    }

    @Test
    void nobody_explains_21_business_dossiers() {
        ReportFinding finding = finding(asPrinted, BUSINESSES);

        assertThat(finding.section()).isEqualTo("II.1.1.b");
        assertThat(finding.numbers()).containsExactly(2635L, 2614L, 21L);
        assertThat(finding.text()).contains("2.635 − 2.614 = 21 hồ sơ chưa được giải thích");
    }

    @Test
    void nobody_explains_1382_card_dossiers() {
        ReportFinding finding = finding(asPrinted, CARDS);

        assertThat(finding.numbers()).containsExactly(174_368L, 172_986L, 1_382L);
        assertThat(finding.text())
                .contains("118.074 + 54.912 = 172.986 thẻ", "174.368 − 172.986 = 1.382 hồ sơ chưa được giải thích");
    }

    @ParameterizedTest
    @CsvSource({
        "Hộ có trên 1 chủ hộ, 11",
        "Hộ không có chủ hộ, 1135",
        "Cập nhật và rà soát đối khớp dữ liệu phạm nhân, 1566",
        "Dữ liệu BHXH bị sai lệch thông tin trong CSDLQG về DC, 126",
        "Dữ liệu BHXH không tìm thấy thông tin trong CSDLQG về DC, 673"
    })
    void an_indicator_without_a_total_names_what_is_stated(String indicator, long stated) {
        assertThat(finding(asPrinted, indicator).numbers()).containsExactly(stated);
    }

    @Test
    void the_total_that_holds_on_a_condition_is_a_note_and_no_finding() {
        assertThat(ProgressReport.of(ReportFigures.rachGia2022()).notes())
                .singleElement()
                .asString()
                .contains("Thông báo lưu trú, Đặt lịch hẹn cấp CCCD", "274 + 35.580 = 35.854");
    }

    @ParameterizedTest
    @CsvSource({
        "/indicators/4/remaining, 4500, Cập nhật CMND 9 số",
        "/dossiers/7/resolved, 2635, Thành lập và hoạt động của Hộ kinh doanh",
        "/dossiers/7/returnedForSupplement, 21, Thành lập và hoạt động của Hộ kinh doanh",
        "/identity/cardsIssuedByProvince, 56294, Hồ sơ CCCD",
        "/indicators/2/assigned, 11, Hộ có trên 1 chủ hộ"
    })
    void a_figure_put_right_takes_its_finding_away(String pointer, int value, String subject) {
        List<ReportFinding> findings = findings(patch -> patch.replace(pointer, value));

        assertThat(findings)
                .containsExactlyElementsOf(asPrinted.stream()
                        .filter(finding -> !finding.subject().equals(subject))
                        .toList());
    }

    @Test
    void late_dossiers_that_are_all_overdue_are_not_accused() {
        List<ReportFinding> findings = findings(patch ->
                patch.remove("/dossiers/8/lateBreakdown/trong hạn").replace("/dossiers/8/lateBreakdown/quá hạn", 7));

        assertThat(findings).hasSize(8).noneMatch(finding -> finding.subject().equals(WARDS));
    }

    @ParameterizedTest
    @CsvSource({
        "/dossiers/0/received, 36125, sum-of-parts",
        "/dossiers/0/resolved, 35855, sum-of-parts",
        "/dossiers/0/resolved, 273, sum-of-parts",
        "/dossiers/0/returnedForSupplement, 269, sum-of-parts",
        "/dossiers/1/received, 396, sum-of-parts",
        "/dossiers/1/resolved, 204, more-out-than-in",
        "/dossiers/3/resolved, 4, more-out-than-in",
        "/dossiers/5/requested, 8, part-exceeds-whole",
        "/dossiers/6/breakdown/cấp mới, 127, sum-of-parts",
        "/dossiers/8/late, 8, sum-of-parts",
        "/dossiers/8/late, 2648, part-exceeds-whole",
        "/dossiers/10/resolved, 1598, more-out-than-in",
        "/indicators/0/assigned, 209, sum-of-parts",
        "/indicators/1/remaining, 9, sum-of-parts",
        "/indicators/5/done, 49, sum-of-parts",
        "/indicators/6/done, 2926, sum-of-parts",
        "/indicators/7/remaining, 1807, sum-of-parts",
        "/identity/statedPercent, 81, stated-percent",
        "/identity/statedPercent, 80.1, stated-percent",
        "/identity/cardsHandedOver, 104385, more-out-than-in",
        "/identity/cardsIssuedByCity, 120000, more-out-than-in",
        "/identity/electronicIdentityAccountsWithCard, 174369, part-exceeds-whole",
        "/organisation/hamletTaskForces, 73, part-exceeds-whole",
        "/organisation/wardTaskForces, 13, part-exceeds-whole"
    })
    void a_figure_that_cannot_be_is_a_new_contradiction(String pointer, BigDecimal value, String rule) {
        List<ReportFinding> findings = findings(patch -> patch.replace(pointer, Json.createValue(value)));

        assertThat(findings)
                .filteredOn(finding -> !asPrinted.contains(finding))
                .anyMatch(finding ->
                        finding.kind() == CONTRADICTION && finding.rule().equals(rule));
    }

    @ParameterizedTest
    @CsvSource({
        "/dossiers/8/resolved, 2639, 8",
        "/dossiers/10/resolved, 1590, 7",
        "/identity/cardsHandedOver, 104380, 4"
    })
    void a_figure_that_leaves_a_remainder_is_newly_unexplained(String pointer, int value, long remainder) {
        List<ReportFinding> findings = findings(patch -> patch.replace(pointer, value));

        assertThat(findings)
                .filteredOn(finding -> !asPrinted.contains(finding))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.kind()).isEqualTo(UNEXPLAINED);
                    assertThat(finding.numbers()).endsWith(remainder);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dossiers/7/resolved", "/identity/cardsIssuedByCity", "/indicators/4/remaining"})
    void a_figure_that_is_no_longer_stated_accuses_nobody(String pointer) {
        List<ReportFinding> findings = findings(patch -> patch.replace(pointer, JsonValue.NULL));

        assertThat(findings).hasSize(8);
        assertThat(asPrinted).containsAll(findings);
    }

    private static List<ReportFinding> findings(UnaryOperator<JsonPatchBuilder> change) {
        return ProgressReport.of(ShippedFigures.with(change)).findings();
    }

    private static ReportFinding finding(List<ReportFinding> findings, String subject) {
        return findings.stream()
                .filter(finding -> finding.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }
}
