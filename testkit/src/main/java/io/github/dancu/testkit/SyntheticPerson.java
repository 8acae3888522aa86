package io.github.dancu.testkit;

import io.github.dancu.citizen.Citizen;
import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.HealthCardNumber;
import io.github.dancu.citizen.PartialDate;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.citizen.Personal;
import io.github.dancu.citizen.SocialInsuranceNumber;
import io.github.dancu.place.FacilityCode;
import java.time.LocalDate;
import java.util.Objects;

/**
 * An invented person (<i>người mẫu</i>) as the state's systems would know them, with the health card they carry.
 *
 * <p>Made by {@link SyntheticPeople}. Immutable and thread-safe; {@link #toString()} shows the masked number alone, because
 * a test's own people may be less invented.
 *
 * @param citizen what the population database holds; name and birth date are always there
 * @param card the number on the health card (<i>mã thẻ BHYT</i>)
 * @param insurance the social-insurance number (<i>mã số BHXH</i>)
 * @param cardFrom the first day on which the card is valid
 * @param cardUntil the last day on which the card is valid
 * @param facility where the person is registered for first treatment (<i>nơi đăng ký KCB ban đầu</i>)
 */
@Personal
public record SyntheticPerson(
        Citizen citizen,
        HealthCardNumber card,
        SocialInsuranceNumber insurance,
        LocalDate cardFrom,
        LocalDate cardUntil,
        FacilityCode facility) {
    private static final String UNKNOWN_TO_BHXH = "9";

    /** @throws IllegalArgumentException if the citizen has no name or no birth date, or the card ends before it begins */
    public SyntheticPerson {
        Objects.requireNonNull(card, "card");
        Objects.requireNonNull(insurance, "insurance");
        Objects.requireNonNull(facility, "facility");
        if (citizen.name().isEmpty() || citizen.birthDate().isEmpty()) {
            throw new IllegalArgumentException("a synthetic person has a name and a birth date");
        }
        if (cardUntil.isBefore(cardFrom)) {
            throw new IllegalArgumentException("a card ends after it begins");
        }
    }

    /** The personal number (<i>số định danh cá nhân</i>). */
    public CitizenId id() {
        return citizen.id();
    }

    /** The name (<i>họ, chữ đệm và tên</i>). */
    public PersonName name() {
        return citizen.name().orElseThrow();
    }

    /** The birth date (<i>ngày, tháng, năm sinh</i>), perhaps only a year. */
    public PartialDate birthDate() {
        return citizen.birthDate().orElseThrow();
    }

    /** Whether BHXH has this person in its books; it has not if the social-insurance number ends in 9. */
    public boolean isKnownToBhxh() {
        return !insurance.digits().endsWith(UNKNOWN_TO_BHXH);
    }

    @Override
    public String toString() {
        return "SyntheticPerson[" + citizen.id() + "]";
    }
}
