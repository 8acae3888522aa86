package io.github.dancu.testkit.register;

import io.github.dancu.cleansing.rules.Finding;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is to be found in the files of a {@link SyntheticRegister} (<i>đáp án</i>), and how much of it rules did find. Holds some hundred
 * bytes for each of them: for registers of up to some million rows.
 *
 * <p>All rules of the programme are exact, and score 1 and 1, but these, which guess: {@code NAME_ENCODING} (a name of few letters may be
 * legal as it stands, or in two encodings) and {@code SEX_NAME_CONFLICT} (names hint, and say nothing). What {@code NAME_FORM} says of a
 * name in an old font, or without a letter, is counted neither way.
 *
 * <p>For one thread.
 */
public final class RegisterTruth implements Consumer<ExpectedFinding> {
    private final Map<RegisterFile, Map<String, List<ExpectedFinding>>> expected = new EnumMap<>(RegisterFile.class);

    @Override
    public void accept(ExpectedFinding finding) {
        expected.computeIfAbsent(finding.file(), file -> new HashMap<>())
                .computeIfAbsent(key(finding.rule(), finding.line()), key -> new ArrayList<>(1))
                .add(finding);
    }

    /** How many findings of a rule are certain to be there. */
    public long count(RegisterFile file, String rule, String detail) {
        return all(file)
                .filter(one -> one.certain()
                        && one.rule().equals(rule)
                        && (detail.isEmpty() || one.detail().equals(detail)))
                .count();
    }

    /**
     * How well each rule did with each of its details, and with all of them; in the order of their names.
     *
     * @param rules the ids of the rules that looked at the file; what is planted for others is left out
     * @param findings what they found in it
     */
    public List<RuleScore> score(RegisterFile file, Iterable<String> rules, Iterable<Finding> findings) {
        Map<String, Map<String, long[]>> counts = new TreeMap<>();
        rules.forEach(rule -> counts.put(rule, new TreeMap<>()));
        all(file)
                .filter(ExpectedFinding::certain)
                .filter(one -> counts.containsKey(one.rule()))
                .forEach(one -> count(counts, one.rule(), one.detail())[0]++);
        Map<String, List<ExpectedFinding>> open = copy(file);
        for (Finding finding : findings) {
            String rule = finding.rule().id();
            ExpectedFinding match = match(open.getOrDefault(key(rule, finding.line()), List.of()), finding);
            if (match == null) {
                count(counts, rule, finding.detail())[1]++;
            } else if (match.certain()) {
                long[] right = count(counts, rule, match.detail());
                right[1]++;
                right[2]++;
            }
        }
        return scores(counts);
    }

    private Stream<ExpectedFinding> all(RegisterFile file) {
        return expected.getOrDefault(file, Map.of()).values().stream().flatMap(List::stream);
    }

    private Map<String, List<ExpectedFinding>> copy(RegisterFile file) {
        Map<String, List<ExpectedFinding>> copy = new HashMap<>();
        expected.getOrDefault(file, Map.of()).forEach((key, list) -> copy.put(key, new ArrayList<>(list)));
        return copy;
    }

    /** What the finding is; each thing is found once. */
    private static @Nullable ExpectedFinding match(List<ExpectedFinding> open, Finding finding) {
        for (Iterator<ExpectedFinding> left = open.iterator(); left.hasNext(); ) {
            ExpectedFinding one = left.next();
            boolean detail = one.detail().isEmpty() || one.detail().equals(finding.detail());
            boolean field = one.field() == null
                    || Objects.equals(one.field(), finding.field().orElse(null));
            if (detail && field) {
                left.remove();
                return one;
            }
        }
        return null;
    }

    private static List<RuleScore> scores(Map<String, Map<String, long[]>> counts) {
        List<RuleScore> scores = new ArrayList<>();
        counts.forEach((rule, details) -> {
            long[] sum = new long[3];
            details.values().forEach(one -> {
                for (int i = 0; i < sum.length; i++) {
                    sum[i] += one[i];
                }
            });
            scores.add(new RuleScore(rule, "", sum[0], sum[1], sum[2]));
            details.forEach((detail, one) -> {
                if (!detail.isEmpty()) {
                    scores.add(new RuleScore(rule, detail, one[0], one[1], one[2]));
                }
            });
        });
        return List.copyOf(scores);
    }

    private static long[] count(Map<String, Map<String, long[]>> counts, String rule, String detail) {
        return counts.computeIfAbsent(rule, id -> new TreeMap<>()).computeIfAbsent(detail, one -> new long[3]);
    }

    private static String key(String rule, long line) {
        return rule + ' ' + line;
    }
}
