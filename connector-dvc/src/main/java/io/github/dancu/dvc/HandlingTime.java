package io.github.dancu.dvc;

import io.github.dancu.dossier.Allowance;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How long a procedure may take when it is handed in in one way (<i>thời hạn giải quyết</i>), and what it costs then.
 *
 * <p>One way may have several, for cases that only the note tells apart. Immutable and thread-safe. {@link #toString()} shows what can
 * be read of the time.
 *
 * @param amount how many (<i>THOIGIANGIAIQUYET</i>), or empty
 * @param unit of what (<i>DONVITINH</i>), or empty
 * @param note for which case (<i>MOTA</i>), or empty
 * @param fees what is charged (<i>PHILEPHI</i>)
 * @param more the other fields of the row that hold something, by the portal's name of the field, objects and lists as JSON
 */
public record HandlingTime(String amount, String unit, String note, List<ProcedureFee> fees, Map<String, String> more) {
    public HandlingTime {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(note, "note");
        fees = List.copyOf(fees);
        more = OtherFields.copyOf(more);
    }

    /** The time as {@link Allowance#tryParse} reads it; empty if it cannot be read. */
    public Optional<Allowance> allowance() {
        return Allowance.tryParse(amount, unit);
    }

    static HandlingTime read(RowReader row) {
        return new HandlingTime(
                row.text("THOIGIANGIAIQUYET"),
                row.text("DONVITINH"),
                row.text("MOTA"),
                row.rows("PHILEPHI", ProcedureFee::read),
                row.rest());
    }

    @Override
    public String toString() {
        return "HandlingTime[" + allowance().map(Allowance::toString).orElse("?") + "]";
    }
}
