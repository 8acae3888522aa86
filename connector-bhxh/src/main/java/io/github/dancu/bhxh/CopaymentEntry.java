package io.github.dancu.bhxh;

import io.github.dancu.citizen.HealthCardNumber;
import io.github.dancu.citizen.Personal;
import io.github.dancu.place.FacilityCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a patient paid along for one treatment (<i>tiền bệnh nhân cùng chi trả của một đợt KCB</i>). Anything may be missing.
 *
 * <p>Immutable and thread-safe; {@link #toString()} shows nothing of it.
 */
@Personal
public final class CopaymentEntry {
    private final @Nullable HealthCardNumber card;
    private final @Nullable FacilityCode facility;
    private final @Nullable LocalDate from;
    private final @Nullable LocalDate until;
    private final @Nullable BigDecimal amount;
    private final @Nullable BigDecimal accumulated;
    private final Map<String, String> texts;
    private final Map<String, String> unread;

    CopaymentEntry(
            @Nullable HealthCardNumber card,
            @Nullable FacilityCode facility,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable BigDecimal amount,
            @Nullable BigDecimal accumulated,
            Map<String, String> texts,
            Map<String, String> unread) {
        this.card = card;
        this.facility = facility;
        this.from = from;
        this.until = until;
        this.amount = amount;
        this.accumulated = accumulated;
        this.texts = Map.copyOf(texts);
        this.unread = unread;
    }

    /** The card that was used (<i>mã thẻ</i>). */
    public Optional<HealthCardNumber> card() {
        return Optional.ofNullable(card);
    }

    /** Where the treatment was (<i>mã CSKCB</i>). */
    public Optional<FacilityCode> facility() {
        return Optional.ofNullable(facility);
    }

    /** When it began (<i>ngày vào</i>). */
    public Optional<LocalDate> from() {
        return Optional.ofNullable(from);
    }

    /** When it ended (<i>ngày ra</i>). */
    public Optional<LocalDate> until() {
        return Optional.ofNullable(until);
    }

    /** What was paid along for it (<i>tBNCCTMCCT</i>), in đồng. */
    public Optional<BigDecimal> amount() {
        return Optional.ofNullable(amount);
    }

    /** What had been paid along until then, this treatment included (<i>tBNCCTLuyKe</i>), in đồng. Not to be added up. */
    public Optional<BigDecimal> accumulated() {
        return Optional.ofNullable(accumulated);
    }

    /** What else was sent, as it came, by the gateway's own name of the field; some of it has no published meaning. Unmodifiable. */
    public Map<String, String> texts() {
        return texts;
    }

    /** What was sent but cannot be read, by the gateway's own name of the field. Unmodifiable. */
    public Map<String, String> unread() {
        return unread;
    }

    @Override
    public String toString() {
        return "CopaymentEntry[***]";
    }
}
