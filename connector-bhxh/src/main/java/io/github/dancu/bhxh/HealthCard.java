package io.github.dancu.bhxh;

import io.github.dancu.citizen.HealthCardNumber;
import io.github.dancu.citizen.Personal;
import io.github.dancu.citizen.SocialInsuranceNumber;
import io.github.dancu.place.FacilityCode;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A health card (<i>thẻ BHYT</i>) as the gateway describes it.
 *
 * <p>Only the number is certain to be there. Immutable and thread-safe; {@link #toString()} shows the masked number alone.
 */
@Personal
public final class HealthCard {
    private final HealthCardNumber number;
    private final @Nullable LocalDate validFrom;
    private final @Nullable LocalDate validUntil;
    private final boolean endUnread;
    private final @Nullable FacilityCode facility;
    private final @Nullable String livingArea;
    private final @Nullable LocalDate fiveYearsFrom;
    private final @Nullable SocialInsuranceNumber insuranceNumber;

    private HealthCard(Builder builder) {
        this.number = builder.number;
        this.validFrom = builder.validFrom;
        this.validUntil = builder.validUntil;
        this.endUnread = builder.endUnread;
        this.facility = builder.facility;
        this.livingArea = builder.livingArea;
        this.fiveYearsFrom = builder.fiveYearsFrom;
        this.insuranceNumber = builder.insuranceNumber;
    }

    static Builder builder(HealthCardNumber number) {
        return new Builder(number);
    }

    /** The card's number (<i>mã thẻ</i>). */
    public HealthCardNumber number() {
        return number;
    }

    /** The first day of its validity (<i>giá trị sử dụng từ</i>). */
    public Optional<LocalDate> validFrom() {
        return Optional.ofNullable(validFrom);
    }

    /**
     * The last day of its validity (<i>giá trị sử dụng đến</i>). Empty if the card has no end, as new ones have, and if the
     * end that was sent cannot be read; such a card is in force on no day.
     */
    public Optional<LocalDate> validUntil() {
        return Optional.ofNullable(validUntil);
    }

    /** The facility of first registration (<i>nơi đăng ký khám chữa bệnh ban đầu</i>). */
    public Optional<FacilityCode> facility() {
        return Optional.ofNullable(facility);
    }

    /** The living area (<i>mã khu vực</i>) as it came: K1, K2 or K3. */
    public Optional<String> livingArea() {
        return Optional.ofNullable(livingArea);
    }

    /** The day on which the holder has been insured for five years without a break (<i>thời điểm đủ 5 năm liên tục</i>). */
    public Optional<LocalDate> fiveYearsFrom() {
        return Optional.ofNullable(fiveYearsFrom);
    }

    /** The holder's social-insurance number (<i>mã số BHXH</i>). */
    public Optional<SocialInsuranceNumber> insuranceNumber() {
        return Optional.ofNullable(insuranceNumber);
    }

    boolean isEndUnread() {
        return endUnread;
    }

    /** Whether {@code date} lies within the validity, both ends included; not if the first day is unknown. */
    public boolean inForceOn(LocalDate date) {
        boolean begun = validFrom != null && !date.isBefore(validFrom);
        boolean ended = validUntil != null && date.isAfter(validUntil);
        return begun && !ended && !endUnread;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HealthCard that
                && number.equals(that.number)
                && Objects.equals(validFrom, that.validFrom)
                && Objects.equals(validUntil, that.validUntil)
                && endUnread == that.endUnread
                && Objects.equals(facility, that.facility)
                && Objects.equals(livingArea, that.livingArea)
                && Objects.equals(fiveYearsFrom, that.fiveYearsFrom)
                && Objects.equals(insuranceNumber, that.insuranceNumber);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                number, validFrom, validUntil, endUnread, facility, livingArea, fiveYearsFrom, insuranceNumber);
    }

    @Override
    public String toString() {
        return "HealthCard[" + number + "]";
    }

    /** Collects what the reader finds. */
    static final class Builder {
        private final HealthCardNumber number;
        private @Nullable LocalDate validFrom;
        private @Nullable LocalDate validUntil;
        private boolean endUnread;
        private @Nullable FacilityCode facility;
        private @Nullable String livingArea;
        private @Nullable LocalDate fiveYearsFrom;
        private @Nullable SocialInsuranceNumber insuranceNumber;

        private Builder(HealthCardNumber number) {
            this.number = Objects.requireNonNull(number, "number");
        }

        void validFrom(LocalDate date) {
            this.validFrom = date;
        }

        void validUntil(LocalDate date) {
            this.validUntil = date;
        }

        /** An end was sent and cannot be read: that is not the same as a card without an end. */
        void endUnread() {
            this.endUnread = true;
        }

        void facility(FacilityCode code) {
            this.facility = code;
        }

        void livingArea(String code) {
            this.livingArea = code;
        }

        void fiveYearsFrom(LocalDate date) {
            this.fiveYearsFrom = date;
        }

        void insuranceNumber(SocialInsuranceNumber socialInsuranceNumber) {
            this.insuranceNumber = socialInsuranceNumber;
        }

        HealthCard build() {
            return new HealthCard(this);
        }
    }
}
