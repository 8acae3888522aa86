package io.github.dancu.cleansing.cases;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What a run came to in a book of cases (<i>kết quả ghi nhận đợt rà soát</i>). Look at {@code closed} before you believe it: a register of
 * which half is missing closes half of the cases.
 *
 * <p>Immutable and thread-safe.
 *
 * @param day the day of the run
 * @param opened cases that are new
 * @param reopened cases that came back, or were still there in spite of a decision
 * @param closed cases whose finding is gone
 * @param unchanged cases that were found as before
 * @param unsure cases of its rules that it did not find, and left as they are because it could not know: a column was missing, or another register gave
 *     no clear answer
 */
public record RecordedRun(LocalDate day, long opened, long reopened, long closed, long unchanged, long unsure) {
    public RecordedRun {
        Objects.requireNonNull(day, "day");
    }
}
