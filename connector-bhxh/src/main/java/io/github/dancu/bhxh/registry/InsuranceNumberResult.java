package io.github.dancu.bhxh.registry;

import io.github.dancu.citizen.Personal;
import io.github.dancu.citizen.SocialInsuranceNumber;
import io.github.dancu.connect.JsonFields;
import io.github.dancu.connect.ReplyFault;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the registry says to a search for a social-insurance number (<i>kết quả tra cứu mã số BHXH</i>). An answer without a number
 * does occur, with any codes: that a call succeeded does not say that somebody was found.
 *
 * <p>Immutable and thread-safe; {@link #toString()} shows the masked number.
 */
@Personal
public final class InsuranceNumberResult {
    private final @Nullable String number;
    private final RegistryCodes codes;

    private InsuranceNumberResult(@Nullable String number, RegistryCodes codes) {
        this.number = number;
        this.codes = codes;
    }

    static InsuranceNumberResult read(RegistryReply reply) throws ReplyFault {
        Optional<JsonFields> record = reply.record();
        return record.isPresent()
                ? new InsuranceNumberResult(
                        record.get().text("maSoBhxh"),
                        RegistryCodes.of(record.get()).within(reply.codes()))
                : new InsuranceNumberResult(null, reply.codes());
    }

    /** The number (<i>mã số BHXH</i>); empty if none came, or not one of ten digits. */
    public Optional<SocialInsuranceNumber> number() {
        return numberAsSent().flatMap(SocialInsuranceNumber::tryParse);
    }

    /** What came in the place of the number, as it came. */
    public Optional<String> numberAsSent() {
        return Optional.ofNullable(number);
    }

    /** The registry's own codes. */
    public RegistryCodes codes() {
        return codes;
    }

    @Override
    public String toString() {
        return "InsuranceNumberResult["
                + number().map(SocialInsuranceNumber::toString).orElse("no number") + "]";
    }
}
