package io.github.dancu.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.cleansing.Figure;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DossierLineTest {
    @Test
    void what_is_not_stated_is_bounded_by_what_the_rest_leaves() {
        assertThat(line(Figure.unknown(), Figure.of(30)).possiblyResolved()).isEqualTo(Figure.atMost(70));
        assertThat(line(Figure.of(60), Figure.unknown()).possiblyReturned()).isEqualTo(Figure.atMost(40));
        assertThat(line(Figure.unknown(), Figure.unknown()).possiblyResolved()).isEqualTo(Figure.atMost(100));
    }

    @Test
    void what_is_stated_stays_as_it_is() {
        assertThat(line(Figure.of(120), Figure.of(3)).possiblyResolved()).isEqualTo(Figure.of(120));
    }

    @Test
    void a_line_that_resolved_too_many_returned_none() {
        assertThat(line(Figure.of(120), Figure.unknown()).possiblyReturned()).isEqualTo(Figure.of(0));
    }

    @Test
    void what_was_requested_before_the_period_may_be_received_in_it() {
        PartExceedsWhole rule = new PartExceedsWhole();

        assertThat(received(12, 2, 10).subsets())
                .allSatisfy(subset -> assertThat(rule.check(subset)).isEmpty());
        assertThat(received(13, 2, 10).subsets())
                .extracting(subset -> rule.check(subset).map(ReportFinding::text))
                .contains(Optional.of(
                        "Mẫu: số tiếp nhận 13 lớn hơn số yêu cầu và kỳ trước chuyển sang 12, thừa 01 hồ sơ."));
        assertThat(received(11, 0, 10).subsets())
                .extracting(subset -> rule.check(subset).map(ReportFinding::text))
                .contains(Optional.of("Mẫu: số tiếp nhận 11 lớn hơn số yêu cầu 10, thừa 01 hồ sơ."));
    }

    private static DossierLine received(long received, long requestedBefore, long requested) {
        return new DossierLine(
                "II.1",
                "Nhóm",
                "Mẫu",
                false,
                Figure.of(requested),
                Figure.of(requestedBefore),
                Figure.of(received),
                Figure.unknown(),
                Figure.unknown(),
                Figure.unknown(),
                Map.of(),
                Map.of());
    }

    private static DossierLine line(Figure resolved, Figure returned) {
        return new DossierLine(
                "II.1",
                "Nhóm",
                "Mẫu",
                false,
                Figure.unknown(),
                Figure.of(0),
                Figure.of(100),
                resolved,
                returned,
                Figure.of(0),
                Map.of(),
                Map.of());
    }
}
