package io.github.dancu.cleansing;

import static io.github.dancu.cleansing.SampleRecords.INSURED;
import static io.github.dancu.cleansing.SampleRecords.OTHER_NUMBER;
import static io.github.dancu.cleansing.SampleRecords.PERSON;
import static io.github.dancu.cleansing.SampleRecords.born;
import static io.github.dancu.cleansing.SampleRecords.named;
import static io.github.dancu.cleansing.SampleRecords.numbered;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.cleansing.Reconciliation.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The example of the page compiles and runs. */
class ReconciliationExampleTest {
    private static final Path PAGE = Path.of("..", "docs", "reconciliation.md");
    private static final Path SOURCE =
            Path.of("src", "test", "java", "io", "github", "dancu", "cleansing", "ReconciliationExampleTest.java");

    @Test
    void the_example_tells_what_differs_and_counts() {
        Stream<PersonRecord> population = Stream.of(PERSON, born(numbered(PERSON, OTHER_NUMBER), "1950"));
        Stream<PersonRecord> insured =
                Stream.of(INSURED, born(INSURED, "05/03/1990"), named(INSURED, "Nguyễn Văn Mậu"));
        List<String> list = new ArrayList<>();

        // region reconciliation
        PopulationIndex index = PopulationIndex.of(population); // or your own look-up, such as a call
        Reconciler reconciler = Reconciler.ofDefaults();
        ReconciliationSummary.Counter counter = ReconciliationSummary.counter();

        reconciler.reconcileAll(insured, index::find).forEach(outcome -> {
            counter.add(outcome);
            if (outcome instanceof Reconciliation.Mismatch mismatch) {
                list.add(mismatch.fields().toString()); // what the officer has to look at
            }
        });

        ReconciliationSummary summary = counter.summary();
        long wrong = summary.count(Outcome.MISMATCH);
        long wrongNames = summary.count(RecordField.NAME);
        // endregion

        assertThat(list).containsExactly("[BIRTH_MONTH, BIRTH_DAY]", "[NAME]");
        assertThat(wrong).isEqualTo(2);
        assertThat(wrongNames).isEqualTo(1);
        assertThat(summary.total()).isEqualTo(3);
    }

    @Test
    void the_page_shows_this_example() throws IOException {
        String example = first(Files.readString(SOURCE), "(?s)// region reconciliation\\n(.*?)\\n *// endregion")
                .replaceAll("(?m)^ {8}", "");

        assertThat(first(Files.readString(PAGE), "(?s)```java\\n(.*?)\\n```")).isEqualTo(example);
    }

    private static String first(String text, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }
}
