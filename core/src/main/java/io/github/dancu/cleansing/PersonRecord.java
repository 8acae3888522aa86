package io.github.dancu.cleansing;

import io.github.dancu.citizen.Citizen;
import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.CmndNumber;
import io.github.dancu.citizen.Coded;
import io.github.dancu.citizen.Gender;
import io.github.dancu.citizen.PartialDate;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.citizen.Personal;
import io.github.dancu.citizen.SocialInsuranceNumber;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one register says about a person (<i>bản ghi nhân thân</i>), whichever register it is: social insurance or the
 * population database.
 *
 * <p>Every part may be missing, and nothing is corrected. Text that could not be read (an impossible date, a number of another
 * length) and codes that the record came with are kept in {@link #raw()}. Immutable and thread-safe; {@link #toString()} shows
 * masked numbers alone.
 */
@Personal
public final class PersonRecord {
    private final @Nullable SocialInsuranceNumber insuranceNumber;
    private final @Nullable CitizenId citizenId;
    private final @Nullable CmndNumber cmnd;
    private final @Nullable PersonName name;
    private final @Nullable PartialDate birthDate;
    private final @Nullable Coded<Gender> gender;
    private final Map<String, String> raw;

    private PersonRecord(Builder builder) {
        this.insuranceNumber = builder.insuranceNumber;
        this.citizenId = builder.citizenId;
        this.cmnd = builder.cmnd;
        this.name = builder.name;
        this.birthDate = builder.birthDate;
        this.gender = builder.gender;
        this.raw = Collections.unmodifiableMap(new LinkedHashMap<>(builder.raw));
    }

    /** Starts a record in which everything is missing. */
    public static Builder builder() {
        return new Builder();
    }

    /** What the population database says about a citizen; what it sent and could not be read is in {@link #raw()}. */
    public static PersonRecord of(Citizen citizen) {
        Builder builder = builder()
                .citizenId(citizen.id())
                .cmnd(citizen.cmnd().orElse(null))
                .name(citizen.name().orElse(null))
                .birthDate(citizen.birthDate().orElse(null))
                .gender(citizen.gender().orElse(null));
        citizen.unread().forEach(builder::raw);
        return builder.build();
    }

    /** A builder that holds every part of this record. */
    public Builder toBuilder() {
        Builder builder = builder()
                .insuranceNumber(insuranceNumber)
                .citizenId(citizenId)
                .cmnd(cmnd)
                .name(name)
                .birthDate(birthDate)
                .gender(gender);
        raw.forEach(builder::raw);
        return builder;
    }

    /** The social-insurance number (<i>mã số BHXH</i>). */
    public Optional<SocialInsuranceNumber> insuranceNumber() {
        return Optional.ofNullable(insuranceNumber);
    }

    /** The personal number (<i>số định danh cá nhân</i>). */
    public Optional<CitizenId> citizenId() {
        return Optional.ofNullable(citizenId);
    }

    /** The number of the old identity card (<i>CMND 9 số</i>): people are looked for by it, and it is not compared. */
    public Optional<CmndNumber> cmnd() {
        return Optional.ofNullable(cmnd);
    }

    /** The name (<i>họ, chữ đệm và tên</i>). */
    public Optional<PersonName> name() {
        return Optional.ofNullable(name);
    }

    /** The birth date (<i>ngày, tháng, năm sinh</i>), perhaps only a year. */
    public Optional<PartialDate> birthDate() {
        return Optional.ofNullable(birthDate);
    }

    /** The sex (<i>giới tính</i>), with the code that was sent. */
    public Optional<Coded<Gender>> gender() {
        return Optional.ofNullable(gender);
    }

    /** Codes and texts as they came, by the system's own name of the field. Unmodifiable, in the order they were put in. */
    public Map<String, String> raw() {
        return raw;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PersonRecord that
                && Objects.equals(insuranceNumber, that.insuranceNumber)
                && Objects.equals(citizenId, that.citizenId)
                && Objects.equals(cmnd, that.cmnd)
                && Objects.equals(name, that.name)
                && Objects.equals(birthDate, that.birthDate)
                && Objects.equals(gender, that.gender)
                && raw.equals(that.raw);
    }

    @Override
    public int hashCode() {
        return Objects.hash(insuranceNumber, citizenId, cmnd, name, birthDate, gender, raw);
    }

    @Override
    public String toString() {
        return "PersonRecord["
                + (insuranceNumber == null ? "no insurance number" : insuranceNumber) + ", "
                + (citizenId == null ? "no personal number" : citizenId) + "]";
    }

    /** Collects the parts of a {@link PersonRecord}; each is absent by default and absent again if {@code null}. Not thread-safe. */
    public static final class Builder {
        private final Map<String, String> raw = new LinkedHashMap<>();
        private @Nullable SocialInsuranceNumber insuranceNumber;
        private @Nullable CitizenId citizenId;
        private @Nullable CmndNumber cmnd;
        private @Nullable PersonName name;
        private @Nullable PartialDate birthDate;
        private @Nullable Coded<Gender> gender;

        private Builder() {}

        /** The social-insurance number. */
        public Builder insuranceNumber(@Nullable SocialInsuranceNumber insuranceNumber) {
            this.insuranceNumber = insuranceNumber;
            return this;
        }

        /** The personal number. */
        public Builder citizenId(@Nullable CitizenId citizenId) {
            this.citizenId = citizenId;
            return this;
        }

        /** The old card number. */
        public Builder cmnd(@Nullable CmndNumber cmnd) {
            this.cmnd = cmnd;
            return this;
        }

        /** The name. */
        public Builder name(@Nullable PersonName name) {
            this.name = name;
            return this;
        }

        /** The birth date. */
        public Builder birthDate(@Nullable PartialDate birthDate) {
            this.birthDate = birthDate;
            return this;
        }

        /** The sex with its code. */
        public Builder gender(@Nullable Coded<Gender> gender) {
            this.gender = gender;
            return this;
        }

        /** Keeps a code or text that the record came with, by the system's own name of the field. */
        public Builder raw(String field, String text) {
            raw.put(Objects.requireNonNull(field, "field"), Objects.requireNonNull(text, "text"));
            return this;
        }

        /** The record. */
        public PersonRecord build() {
            return new PersonRecord(this);
        }
    }
}
