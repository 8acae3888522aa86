package io.github.dancu.citizen;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A citizen (<i>công dân</i>) as the population database describes them.
 *
 * <p>Only the number is certain to be there: names, dates and addresses are missing in real records, and a birth date may be
 * a year. Nothing is corrected; what was sent is what is here. Immutable and thread-safe; {@link #toString()} shows the
 * masked number alone.
 */
@Personal
public final class Citizen {
    private final CitizenId id;
    private final @Nullable PersonName name;
    private final @Nullable PartialDate birthDate;
    private final @Nullable Coded<Gender> gender;
    private final @Nullable CmndNumber cmnd;
    private final @Nullable Address permanentAddress;
    private final @Nullable Address currentAddress;
    private final Map<String, String> unread;

    private Citizen(Builder builder) {
        this.id = builder.id;
        this.name = builder.name;
        this.birthDate = builder.birthDate;
        this.gender = builder.gender;
        this.cmnd = builder.cmnd;
        this.permanentAddress = builder.permanentAddress;
        this.currentAddress = builder.currentAddress;
        this.unread = Collections.unmodifiableMap(new LinkedHashMap<>(builder.unread));
    }

    /** Starts a citizen with this number, the one part that is required. */
    public static Builder builder(CitizenId id) {
        return new Builder(id);
    }

    /** The personal number (<i>số định danh cá nhân</i>). */
    public CitizenId id() {
        return id;
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

    /** The number of the old identity card (<i>CMND 9 số</i>); many people have none. */
    public Optional<CmndNumber> cmnd() {
        return Optional.ofNullable(cmnd);
    }

    /** The registered permanent residence (<i>nơi thường trú</i>). */
    public Optional<Address> permanentAddress() {
        return Optional.ofNullable(permanentAddress);
    }

    /** Where the person lives now (<i>nơi ở hiện tại</i>). */
    public Optional<Address> currentAddress() {
        return Optional.ofNullable(currentAddress);
    }

    /**
     * What was sent but is not what it should be, for example an impossible date: the text as it came, by the system's own
     * name of the field. Unmodifiable, in the order of the record.
     */
    public Map<String, String> unread() {
        return unread;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Citizen that
                && id.equals(that.id)
                && Objects.equals(name, that.name)
                && Objects.equals(birthDate, that.birthDate)
                && Objects.equals(gender, that.gender)
                && Objects.equals(cmnd, that.cmnd)
                && Objects.equals(permanentAddress, that.permanentAddress)
                && Objects.equals(currentAddress, that.currentAddress)
                && unread.equals(that.unread);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, name, birthDate, gender, cmnd, permanentAddress, currentAddress, unread);
    }

    @Override
    public String toString() {
        return "Citizen[" + id + "]";
    }

    /** Collects the parts of a {@link Citizen}. Not thread-safe. */
    public static final class Builder {
        private final CitizenId id;
        private @Nullable PersonName name;
        private @Nullable PartialDate birthDate;
        private @Nullable Coded<Gender> gender;
        private @Nullable CmndNumber cmnd;
        private @Nullable Address permanentAddress;
        private @Nullable Address currentAddress;
        private final Map<String, String> unread = new LinkedHashMap<>();

        private Builder(CitizenId id) {
            this.id = Objects.requireNonNull(id, "id");
        }

        /** The name; absent by default, and absent again if {@code null}. */
        public Builder name(@Nullable PersonName name) {
            this.name = name;
            return this;
        }

        /** The birth date; absent by default, and absent again if {@code null}. */
        public Builder birthDate(@Nullable PartialDate birthDate) {
            this.birthDate = birthDate;
            return this;
        }

        /** The sex with its code; absent by default, and absent again if {@code null}. */
        public Builder gender(@Nullable Coded<Gender> gender) {
            this.gender = gender;
            return this;
        }

        /** The old card number; absent by default, and absent again if {@code null}. */
        public Builder cmnd(@Nullable CmndNumber cmnd) {
            this.cmnd = cmnd;
            return this;
        }

        /** The permanent residence; absent by default, and absent again if {@code null}. */
        public Builder permanentAddress(@Nullable Address permanentAddress) {
            this.permanentAddress = permanentAddress;
            return this;
        }

        /** The place of living; absent by default, and absent again if {@code null}. */
        public Builder currentAddress(@Nullable Address currentAddress) {
            this.currentAddress = currentAddress;
            return this;
        }

        /** Keeps a text that came in a field and cannot be read as what it should be. */
        public Builder unread(String field, String text) {
            unread.put(Objects.requireNonNull(field, "field"), Objects.requireNonNull(text, "text"));
            return this;
        }

        /** The citizen. */
        public Citizen build() {
            return new Citizen(this);
        }
    }
}
