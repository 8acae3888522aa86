package io.github.dancu.bhxh;

import io.github.dancu.citizen.PartialDate;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.citizen.Personal;
import io.github.dancu.citizen.SocialInsuranceNumber;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a patient has paid along (<i>tiền cùng chi trả lũy kế, miễn cùng chi trả trong năm</i>), treatment by treatment.
 *
 * <p>Immutable and thread-safe; {@link #toString()} shows how many. Source: the annex on the look-up of co-payments (2026).
 */
@Personal
public final class Copayment {
    private final List<CopaymentEntry> entries;
    private final @Nullable PersonName name;
    private final @Nullable PartialDate birthDate;
    private final @Nullable LocalDate cardEnds;
    private final @Nullable SocialInsuranceNumber insuranceNumber;
    private final Map<String, String> unread;

    Copayment(
            List<CopaymentEntry> entries,
            @Nullable PersonName name,
            @Nullable PartialDate birthDate,
            @Nullable LocalDate cardEnds,
            @Nullable SocialInsuranceNumber insuranceNumber,
            Map<String, String> unread) {
        this.entries = List.copyOf(entries);
        this.name = name;
        this.birthDate = birthDate;
        this.cardEnds = cardEnds;
        this.insuranceNumber = insuranceNumber;
        this.unread = unread;
    }

    /**
     * What the patient has paid along so far, in đồng: the largest sum that an entry states, for each already holds those before
     * it. Empty if none states one.
     */
    public Optional<BigDecimal> accumulated() {
        return entries.stream()
                .map(CopaymentEntry::accumulated)
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
    }

    /** The treatments, in the gateway's order: the last discharge first. Unmodifiable. */
    public List<CopaymentEntry> entries() {
        return entries;
    }

    /** The holder's name (<i>họ tên</i>). */
    public Optional<PersonName> name() {
        return Optional.ofNullable(name);
    }

    /** The holder's birth date (<i>ngày sinh</i>), perhaps only a year. */
    public Optional<PartialDate> birthDate() {
        return Optional.ofNullable(birthDate);
    }

    /** When the card ends (<i>ngày kết thúc</i>). */
    public Optional<LocalDate> cardEnds() {
        return Optional.ofNullable(cardEnds);
    }

    /** The holder's social-insurance number (<i>mã số BHXH</i>). */
    public Optional<SocialInsuranceNumber> insuranceNumber() {
        return Optional.ofNullable(insuranceNumber);
    }

    /** What was sent of the card but cannot be read, by the gateway's own name of the field. Unmodifiable. */
    public Map<String, String> unread() {
        return unread;
    }

    @Override
    public String toString() {
        return "Copayment[" + entries.size() + " entries]";
    }
}
