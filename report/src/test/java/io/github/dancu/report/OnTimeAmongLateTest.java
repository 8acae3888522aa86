package io.github.dancu.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.cleansing.Figure;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OnTimeAmongLateTest {
    private final OnTimeAmongLate rule = new OnTimeAmongLate();

    @ParameterizedTest
    @ValueSource(strings = {"trong hạn", "Trong hạn", "đúng hạn", "trước hạn", "còn hạn"})
    void a_class_that_is_on_time_is_a_contradiction(String label) {
        Map<String, Figure> classes = new LinkedHashMap<>();
        classes.put("quá hạn", Figure.of(2));
        classes.put(label, Figure.of(3));

        ReportFinding finding = rule.check(line(Figure.of(5), classes)).orElseThrow();

        assertThat(finding.kind()).isEqualTo(FindingKind.CONTRADICTION);
        assertThat(finding.numbers()).containsExactly(5L, 3L);
        assertThat(finding.text())
                .isEqualTo(
                        "Mẫu: trễ hạn 05 hồ sơ, gồm quá hạn 02, %1$s 03; nhưng 03 hồ sơ “%1$s” không thể là hồ sơ trễ hạn."
                                .formatted(label));
    }

    @Test
    void classes_of_late_dossiers_are_not_accused() {
        assertThat(rule.check(line(Figure.of(5), Map.of("quá hạn", Figure.of(5)))))
                .isEmpty();
        assertThat(rule.check(line(Figure.of(5), Map.of()))).isEmpty();
    }

    @Test
    void an_empty_or_unstated_class_is_not_accused() {
        assertThat(rule.check(line(Figure.of(5), Map.of("trong hạn", Figure.of(0)))))
                .isEmpty();
        assertThat(rule.check(line(Figure.of(5), Map.of("trong hạn", Figure.unknown()))))
                .isEmpty();
    }

    @Test
    void it_does_not_need_the_number_of_late_dossiers() {
        ReportFinding finding = rule.check(line(Figure.unknown(), Map.of("trong hạn", Figure.of(6))))
                .orElseThrow();

        assertThat(finding.numbers()).containsExactly(6L);
    }

    private static DossierLine line(Figure late, Map<String, Figure> classes) {
        return new DossierLine(
                "II.1",
                "Nhóm",
                "Mẫu",
                false,
                Figure.unknown(),
                Figure.of(0),
                Figure.of(100),
                Figure.of(95),
                Figure.of(0),
                late,
                Map.of(),
                classes);
    }
}
