package io.github.dancu.dvc;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A fee that a procedure is charged with (<i>phí, lệ phí của thủ tục</i>), as it came.
 *
 * <p>Immutable and thread-safe. {@link #toString()} shows no text.
 *
 * @param code its code (<i>MAPHILEPHI</i>), or empty
 * @param amount how much (<i>SOTIEN</i>), or empty
 * @param currency of what (<i>DONVI</i>), or empty
 * @param note what it is for (<i>MOTA</i>), or empty
 * @param more the other fields of the row that hold something, by the portal's name of the field, objects and lists as JSON
 */
public record ProcedureFee(String code, String amount, String currency, String note, Map<String, String> more) {
    // Three zeros behind a dot are thousands in Vietnam: 15.000 is no 15.
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,15}(\\.0{1,2})?");

    public ProcedureFee {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(note, "note");
        more = OtherFields.copyOf(more);
    }

    /** The amount as a number; empty if it is not written as a whole number of at most 15 digits without separators. */
    public Optional<BigDecimal> value() {
        String bare = amount.strip();
        return WHOLE.matcher(bare).matches() ? Optional.of(new BigDecimal(bare.split("\\.", 2)[0])) : Optional.empty();
    }

    static ProcedureFee read(RowReader row) {
        return new ProcedureFee(
                row.text("MAPHILEPHI"), row.text("SOTIEN"), row.text("DONVI"), row.text("MOTA"), row.rest());
    }

    @Override
    public String toString() {
        return "ProcedureFee[" + value().map(BigDecimal::toPlainString).orElse("?") + "]";
    }
}
