package io.github.dancu.cleansing.cases;

import java.util.List;

/**
 * What came of a file that a ward filled in (<i>kết quả nhận tệp của phường, xã</i>).
 *
 * <p>Immutable and thread-safe.
 *
 * @param taken lines whose decision is new
 * @param known lines whose decision was taken before
 * @param blank lines without a decision
 * @param bad lines that could not be taken, in their order; unmodifiable
 */
public record SheetResult(int taken, int known, int blank, List<BadLine> bad) {
    public SheetResult {
        bad = List.copyOf(bad);
    }
}
