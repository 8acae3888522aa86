package io.github.dancu.cleansing.rules;

import io.github.dancu.cleansing.register.PersonRow;
import java.util.List;
import java.util.Objects;

/** Takes down what groups rows are in. For one thread at a time. */
final class RowKeys {
    private static final long LAST_LINE = Integer.MAX_VALUE;
    private static final long LOWER_HALF = 0xFFFFFFFFL;

    private final Grouping[] groupings;
    private final KeyLog[] logs;
    private final GroupKey key = new GroupKey();
    /** What is compared within groups, each once although several groupings may compare it; and of each grouping, which one. */
    private final KeyOf[] values;

    private final int[] valueOf;
    private final long[] compared;
    private final long[] comparedOn;

    RowKeys(List<Grouping> groupings) {
        this.groupings = groupings.toArray(Grouping[]::new);
        this.logs = groupings.stream().map(grouping -> new KeyLog()).toArray(KeyLog[]::new);
        List<KeyOf> all = groupings.stream()
                .map(Grouping::value)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        this.values = all.toArray(KeyOf[]::new);
        this.valueOf = groupings.stream()
                .mapToInt(grouping -> all.indexOf(grouping.value()))
                .toArray();
        this.compared = new long[values.length];
        this.comparedOn = new long[values.length];
    }

    KeyLog log(int grouping) {
        return logs[grouping];
    }

    /** @throws IllegalStateException if there are more lines than can be counted: two thousand million */
    void take(PersonRow row) {
        for (int i = 0; i < logs.length; i++) {
            take(row, i);
        }
    }

    private void take(PersonRow row, int number) {
        Grouping grouping = groupings[number];
        long of = key.of(row, grouping.key());
        if (of == GroupKey.NONE) {
            return;
        }
        if (row.line() > LAST_LINE) {
            throw new IllegalStateException("rules about groups look at no more than " + LAST_LINE + " lines");
        }
        RowTest mark = grouping.mark();
        long value = valueOf[number] < 0 ? 0 : compared(row, valueOf[number]);
        logs[number].take(mark != null && mark.test(row) ? of | 1 : of, value | row.line());
    }

    private long compared(PersonRow row, int value) {
        if (comparedOn[value] != row.line()) {
            comparedOn[value] = row.line();
            compared[value] = upperHalf(key.of(row, values[value]));
        }
        return compared[value];
    }

    /** Never 0 for a value that there is: 0 agrees with everything. */
    private static long upperHalf(long value) {
        long half = value & ~LOWER_HALF;
        return half == 0 && value != GroupKey.NONE ? 1L << Integer.SIZE : half;
    }
}
