package io.github.dancu.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.cleansing.Figure;
import io.github.dancu.cleansing.Indicator;
import io.github.dancu.cleansing.IndicatorProgress;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IndicatorLineTest {
    @Test
    void settled_cases_and_cases_in_work_are_together_on_the_list() {
        List<Subset> subsets = line(Figure.of(126)).subsets();

        assertThat(subsets).singleElement().satisfies(open -> {
            assertThat(open.part()).isEqualTo(Figure.of(150 + 20 + 5 + 126));
            assertThat(new PartExceedsWhole().check(open)).isPresent();
        });
    }

    @Test
    void without_cases_in_work_there_is_nothing_to_compare() {
        assertThat(line(Figure.of(0)).subsets()).isEmpty();
    }

    private static IndicatorLine line(Figure inProgress) {
        IndicatorProgress progress = new IndicatorProgress(
                new Indicator("sample", "Mẫu"),
                Figure.of(300),
                Figure.of(150),
                Figure.of(20),
                Figure.of(5),
                Figure.unknown());
        return new IndicatorLine("II.4", progress, inProgress, "", Set.of());
    }
}
