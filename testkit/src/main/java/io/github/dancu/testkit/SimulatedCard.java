package io.github.dancu.testkit;

import io.github.dancu.citizen.HealthCardNumber;
import io.github.dancu.citizen.Personal;
import io.github.dancu.place.FacilityCode;
import java.time.LocalDate;
import java.util.Objects;

/**
 * An invented health card (<i>thẻ BHYT</i>).
 *
 * <p>Immutable and thread-safe; {@link #toString()} shows the masked number alone.
 *
 * @param number the number on it (<i>mã thẻ</i>)
 * @param from the first day on which it is valid
 * @param until the last day on which it is valid
 * @param facility where the holder is registered for first treatment (<i>nơi đăng ký KCB ban đầu</i>)
 */
@Personal
public record SimulatedCard(HealthCardNumber number, LocalDate from, LocalDate until, FacilityCode facility) {
    /** @throws IllegalArgumentException if the card ends before it begins */
    public SimulatedCard {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(facility, "facility");
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("a card ends after it begins");
        }
    }

    @Override
    public String toString() {
        return "SimulatedCard[" + number + "]";
    }
}
