package io.github.dancu.testkit;

import io.github.dancu.citizen.Personal;
import io.github.dancu.place.FacilityCode;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An invented treatment (<i>lượt khám chữa bệnh</i>), as the gateway lists it in a person's history.
 *
 * <p>Codes are any text, known or not. Immutable and thread-safe; {@link #toString()} shows nothing of it.
 *
 * @param dossier the number of its dossier (<i>mã hồ sơ</i>)
 * @param facility where it took place
 * @param admitted when it began, in Vietnam
 * @param discharged when it ended, in Vietnam; {@code null} while the person is in hospital
 * @param diagnosis the name of the illness (<i>tên bệnh</i>)
 * @param condition how it ended (<i>tình trạng ra viện</i>), 1 to 5
 * @param outcome its result (<i>kết quả điều trị</i>), 1 to 5
 * @param reason why the person came (<i>lý do vào viện</i>), 1 to 4
 * @param coPayment what the person paid of what the insurance covers (<i>tiền cùng chi trả</i>), in đồng
 */
@Personal
public record SimulatedTreatment(
        long dossier,
        FacilityCode facility,
        LocalDateTime admitted,
        @Nullable LocalDateTime discharged,
        String diagnosis,
        String condition,
        String outcome,
        String reason,
        long coPayment) {

    /** @throws IllegalArgumentException if it ends before it begins, or the co-payment is negative */
    public SimulatedTreatment {
        Objects.requireNonNull(facility, "facility");
        Objects.requireNonNull(diagnosis, "diagnosis");
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(reason, "reason");
        if (discharged != null && discharged.isBefore(admitted)) {
            throw new IllegalArgumentException("a treatment ends after it begins");
        }
        if (coPayment < 0) {
            throw new IllegalArgumentException("a co-payment is nothing, or something");
        }
    }

    /**
     * A treatment of an invented illness, discharged (1), better (2), at the right facility (1), without a co-payment.
     *
     * @throws IllegalArgumentException if it ends before it begins
     */
    public static SimulatedTreatment of(
            long dossier, FacilityCode facility, LocalDateTime admitted, @Nullable LocalDateTime discharged) {
        return new SimulatedTreatment(dossier, facility, admitted, discharged, "Bệnh mẫu", "1", "2", "1", 0);
    }

    /**
     * The same treatment with this co-payment, in đồng.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public SimulatedTreatment withCoPayment(long coPayment) {
        return new SimulatedTreatment(
                dossier, facility, admitted, discharged, diagnosis, condition, outcome, reason, coPayment);
    }

    @Override
    public String toString() {
        return "SimulatedTreatment[***]";
    }
}
