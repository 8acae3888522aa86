package io.github.dancu.citizen;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person who belongs to a household (<i>thành viên hộ gia đình</i>), since when and as what.
 *
 * <p>Every part may be missing, the number too: small children and people found in old books have none. Nothing is checked,
 * because a register holds strange members as well. Immutable and thread-safe; {@link #toString()} shows the masked number
 * alone.
 */
@Personal
public final class HouseholdMember {
    private final @Nullable CitizenId id;
    private final @Nullable PersonName name;
    private final @Nullable PartialDate birthDate;
    private final @Nullable Coded<Gender> gender;
    private final @Nullable Coded<Relationship> relationship;
    private final @Nullable Coded<ResidenceKind> residenceKind;
    private final @Nullable LocalDate since;
    private final @Nullable LocalDate until;
    private final Map<String, String> unread;

    private HouseholdMember(Builder builder) {
        this.id = builder.id;
        this.name = builder.name;
        this.birthDate = builder.birthDate;
        this.gender = builder.gender;
        this.relationship = builder.relationship;
        this.residenceKind = builder.residenceKind;
        this.since = builder.since;
        this.until = builder.until;
        this.unread = Collections.unmodifiableMap(new LinkedHashMap<>(builder.unread));
    }

    /** Starts a member of whom nothing is known yet. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The member whose own record this is: number, name, birth date, sex, relationship and what could not be read are taken from
     * there.
     */
    public static Builder builder(Citizen citizen) {
        Builder member = new Builder();
        citizen.unread().forEach(member::unread);
        return member.id(citizen.id())
                .name(citizen.name().orElse(null))
                .birthDate(citizen.birthDate().orElse(null))
                .gender(citizen.gender().orElse(null))
                .relationship(citizen.headOfHousehold()
                        .flatMap(HeadOfHousehold::relationship)
                        .orElse(null));
    }

    /** The personal number (<i>số định danh cá nhân</i>). */
    public Optional<CitizenId> id() {
        return Optional.ofNullable(id);
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

    /** What the member is to the head (<i>quan hệ với chủ hộ</i>), with the code that was sent. */
    public Optional<Coded<Relationship>> relationship() {
        return Optional.ofNullable(relationship);
    }

    /** As what the member is registered (<i>loại cư trú</i>), with the code that was sent. */
    public Optional<Coded<ResidenceKind>> residenceKind() {
        return Optional.ofNullable(residenceKind);
    }

    /** The first day in the household, in Vietnamese civil time. */
    public Optional<LocalDate> since() {
        return Optional.ofNullable(since);
    }

    /** The last day in the household, in Vietnamese civil time. */
    public Optional<LocalDate> until() {
        return Optional.ofNullable(until);
    }

    /**
     * What was sent and could not be read, by the name of its field, in the order it came; it may hold personal data. Unmodifiable.
     */
    public Map<String, String> unread() {
        return unread;
    }

    /** Whether the register calls this member the head (<i>chủ hộ</i>). */
    public boolean isHead() {
        return relationship != null && relationship.means(Relationship.HEAD);
    }

    /**
     * Whether the member belongs to the household on this day: from the first day to the last, both included. A day that is
     * not known sets no limit.
     *
     * @param today the day, in Vietnamese civil time
     */
    public boolean livesHere(LocalDate today) {
        return (since == null || !today.isBefore(since)) && (until == null || !today.isAfter(until));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HouseholdMember that
                && Objects.equals(id, that.id)
                && Objects.equals(name, that.name)
                && Objects.equals(birthDate, that.birthDate)
                && Objects.equals(gender, that.gender)
                && Objects.equals(relationship, that.relationship)
                && Objects.equals(residenceKind, that.residenceKind)
                && Objects.equals(since, that.since)
                && Objects.equals(until, that.until)
                && unread.equals(that.unread);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, name, birthDate, gender, relationship, residenceKind, since, until, unread);
    }

    @Override
    public String toString() {
        return "HouseholdMember[" + (id != null ? id : "***") + "]";
    }

    /**
     * Collects the parts of a {@link HouseholdMember}; each is absent by default and absent again if {@code null}. Not
     * thread-safe.
     */
    public static final class Builder {
        private @Nullable CitizenId id;
        private @Nullable PersonName name;
        private @Nullable PartialDate birthDate;
        private @Nullable Coded<Gender> gender;
        private @Nullable Coded<Relationship> relationship;
        private @Nullable Coded<ResidenceKind> residenceKind;
        private @Nullable LocalDate since;
        private @Nullable LocalDate until;
        private final Map<String, String> unread = new LinkedHashMap<>();

        private Builder() {}

        /** The personal number. */
        public Builder id(@Nullable CitizenId id) {
            this.id = id;
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

        /** The relationship to the head with its code. */
        public Builder relationship(@Nullable Coded<Relationship> relationship) {
            this.relationship = relationship;
            return this;
        }

        /** The kind of residence with its code. */
        public Builder residenceKind(@Nullable Coded<ResidenceKind> residenceKind) {
            this.residenceKind = residenceKind;
            return this;
        }

        /** The first day in the household. */
        public Builder since(@Nullable LocalDate since) {
            this.since = since;
            return this;
        }

        /** The last day in the household. */
        public Builder until(@Nullable LocalDate until) {
            this.until = until;
            return this;
        }

        /** A field that was sent and could not be read, as it came. */
        public Builder unread(String field, String text) {
            unread.put(Objects.requireNonNull(field, "field"), Objects.requireNonNull(text, "text"));
            return this;
        }

        /** The member. */
        public HouseholdMember build() {
            return new HouseholdMember(this);
        }
    }
}
