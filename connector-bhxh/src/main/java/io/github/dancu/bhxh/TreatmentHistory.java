package io.github.dancu.bhxh;

import io.github.dancu.citizen.Personal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which treatments health insurance paid for (<i>lịch sử khám chữa bệnh</i>): an empty list is an answer.
 *
 * <p>Immutable and thread-safe; {@link #toString()} shows the code and how many.
 */
@Personal
public final class TreatmentHistory {
    private final CardResult result;
    private final @Nullable String note;
    private final List<Treatment> treatments;

    TreatmentHistory(CardResult result, @Nullable String note, List<Treatment> treatments) {
        this.result = Objects.requireNonNull(result, "result");
        this.note = note;
        this.treatments = List.copyOf(treatments);
    }

    /** The result code (<i>mã kết quả</i>): with one that says something against the card or the question the list is empty. */
    public CardResult result() {
        return result;
    }

    /** The gateway's own words (<i>ghi chú</i>) as they came; they may name the holder. */
    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    /** The treatments, in the gateway's order. Unmodifiable. */
    public List<Treatment> treatments() {
        return treatments;
    }

    @Override
    public String toString() {
        return "TreatmentHistory[" + result + ", " + treatments.size() + " treatments]";
    }
}
