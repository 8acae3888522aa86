package io.github.dancu.cleansing.rules;

import io.github.dancu.cleansing.register.PersonRow;
import java.util.List;

/** Takes down what groups rows are in. For one thread at a time. */
final class RowKeys {
    private static final long LAST_LINE = Integer.MAX_VALUE;
    private static final long LOWER_HALF = 0xFFFFFFFFL;

    private final List<Grouping> groupings;
    private final KeyLog[] logs;
    private final GroupKey key = new GroupKey();

    RowKeys(List<Grouping> groupings) {
        this.groupings = groupings;
        this.logs = groupings.stream().map(grouping -> new KeyLog()).toArray(KeyLog[]::new);
    }

    KeyLog log(int grouping) {
        return logs[grouping];
    }

    /** @throws IllegalStateException if there are more lines than can be counted: two thousand million */
    void take(PersonRow row) {
        for (int i = 0; i < logs.length; i++) {
            take(row, groupings.get(i), logs[i]);
        }
    }

    private void take(PersonRow row, Grouping grouping, KeyLog log) {
        long of = key.of(row, grouping.key());
        if (of == GroupKey.NONE) {
            return;
        }
        if (row.line() > LAST_LINE) {
            throw new IllegalStateException("rules about groups look at no more than " + LAST_LINE + " lines");
        }
        RowTest mark = grouping.mark();
        KeyOf value = grouping.value();
        long compared = value == null ? 0 : upperHalf(key.of(row, value));
        log.take(mark != null && mark.test(row) ? of | 1 : of, compared | row.line());
    }

    /** Never 0 for a value that there is: 0 agrees with everything. */
    private static long upperHalf(long value) {
        long half = value & ~LOWER_HALF;
        return half == 0 && value != GroupKey.NONE ? 1L << Integer.SIZE : half;
    }
}
