package io.github.dancu.citizen;

import java.time.LocalDateTime;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A citizen (<i>công dân</i>) as the population database describes them.
 *
 * <p>Only the number is certain to be there: names, dates, addresses and relatives are missing in real records, and a birth
 * date may be a year. Nothing is corrected; what was sent is what is here. What the law calls sensitive is in one part,
 * {@link #sensitive()}, and absent unless it was asked for. Immutable and thread-safe; {@link #toString()} shows the masked
 * number alone.
 */
@Personal
public final class Citizen {
    private final CitizenParts parts;

    private Citizen(CitizenParts parts) {
        this.parts = parts;
    }

    /** Starts a citizen with this number, the one part that is required. */
    public static Builder builder(CitizenId id) {
        return new Builder(id);
    }

    /** A builder that holds every part of this citizen. */
    public Builder toBuilder() {
        return new Builder(parts);
    }

    /** The personal number (<i>số định danh cá nhân</i>). */
    public CitizenId id() {
        return parts.id();
    }

    /** The name (<i>họ, chữ đệm và tên</i>). */
    public Optional<PersonName> name() {
        return Optional.ofNullable(parts.name());
    }

    /** The birth date (<i>ngày, tháng, năm sinh</i>), perhaps only a year. */
    public Optional<PartialDate> birthDate() {
        return Optional.ofNullable(parts.birthDate());
    }

    /** The sex (<i>giới tính</i>), with the code that was sent. */
    public Optional<Coded<Gender>> gender() {
        return Optional.ofNullable(parts.gender());
    }

    /** The number of the old identity card (<i>CMND 9 số</i>); many people have none. */
    public Optional<CmndNumber> cmnd() {
        return Optional.ofNullable(parts.cmnd());
    }

    /** The nationality (<i>quốc tịch</i>) as it came, for example {@code VN}. */
    public Optional<String> nationality() {
        return Optional.ofNullable(parts.nationality());
    }

    /** Whether the person is married (<i>tình trạng hôn nhân</i>), with the code that was sent. */
    public Optional<Coded<MaritalStatus>> maritalStatus() {
        return Optional.ofNullable(parts.maritalStatus());
    }

    /** The registered permanent residence (<i>nơi thường trú</i>). */
    public Optional<Address> permanentAddress() {
        return address(AddressKind.PERMANENT);
    }

    /** Where the person lives now (<i>nơi ở hiện tại</i>). */
    public Optional<Address> currentAddress() {
        return address(AddressKind.CURRENT);
    }

    /** Where the birth was registered (<i>nơi đăng ký khai sinh</i>). */
    public Optional<Address> birthRegistration() {
        return address(AddressKind.BIRTH_REGISTRATION);
    }

    /** Where the family comes from (<i>quê quán</i>). */
    public Optional<Address> placeOfOrigin() {
        return address(AddressKind.ORIGIN);
    }

    /** The father (<i>cha</i>). */
    public Optional<RelatedPerson> father() {
        return relative(Kin.FATHER);
    }

    /** The mother (<i>mẹ</i>). */
    public Optional<RelatedPerson> mother() {
        return relative(Kin.MOTHER);
    }

    /** The wife or husband (<i>vợ, chồng</i>). */
    public Optional<RelatedPerson> spouse() {
        return relative(Kin.SPOUSE);
    }

    /** The legal representative (<i>người đại diện</i>). */
    public Optional<RelatedPerson> representative() {
        return relative(Kin.REPRESENTATIVE);
    }

    /** The head of the household (<i>chủ hộ</i>), and what this person is to them. */
    public Optional<HeadOfHousehold> headOfHousehold() {
        return Optional.ofNullable(parts.headOfHousehold());
    }

    /** The number of the household book (<i>số sổ hộ khẩu</i>), as it came; the books have been abolished. */
    public Optional<String> householdBookNumber() {
        return Optional.ofNullable(parts.householdBookNumber());
    }

    /** Ethnic group, religion and blood group; empty unless they were asked for. */
    public Optional<SensitiveDetails> sensitive() {
        return Optional.ofNullable(parts.sensitive());
    }

    /** The moment for which the database states this (<i>thời điểm dữ liệu</i>), in Vietnamese civil time. */
    public Optional<LocalDateTime> dataAsOf() {
        return Optional.ofNullable(parts.dataAsOf());
    }

    /**
     * What was sent but is not what it should be, for example an impossible date: the text as it came, by the system's own
     * name of the field. Unmodifiable, in the order of the record.
     */
    public Map<String, String> unread() {
        return parts.unread();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Citizen that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return "Citizen[" + parts.id() + "]";
    }

    private Optional<Address> address(AddressKind kind) {
        return Optional.ofNullable(parts.addresses().get(kind));
    }

    private Optional<RelatedPerson> relative(Kin kin) {
        return Optional.ofNullable(parts.relatives().get(kin));
    }

    /**
     * Collects the parts of a {@link Citizen}; each is absent by default and absent again if {@code null}. Not thread-safe.
     */
    public static final class Builder {
        private final CitizenId id;
        private final Map<AddressKind, Address> addresses = new EnumMap<>(AddressKind.class);
        private final Map<Kin, RelatedPerson> relatives = new EnumMap<>(Kin.class);
        private final Map<String, String> unread = new LinkedHashMap<>();
        private @Nullable PersonName name;
        private @Nullable PartialDate birthDate;
        private @Nullable Coded<Gender> gender;
        private @Nullable CmndNumber cmnd;
        private @Nullable String nationality;
        private @Nullable Coded<MaritalStatus> maritalStatus;
        private @Nullable HeadOfHousehold headOfHousehold;
        private @Nullable String householdBookNumber;
        private @Nullable SensitiveDetails sensitive;
        private @Nullable LocalDateTime dataAsOf;

        private Builder(CitizenId id) {
            this.id = Objects.requireNonNull(id, "id");
        }

        private Builder(CitizenParts parts) {
            this.id = parts.id();
            this.addresses.putAll(parts.addresses());
            this.relatives.putAll(parts.relatives());
            this.unread.putAll(parts.unread());
            this.name = parts.name();
            this.birthDate = parts.birthDate();
            this.gender = parts.gender();
            this.cmnd = parts.cmnd();
            this.nationality = parts.nationality();
            this.maritalStatus = parts.maritalStatus();
            this.headOfHousehold = parts.headOfHousehold();
            this.householdBookNumber = parts.householdBookNumber();
            this.sensitive = parts.sensitive();
            this.dataAsOf = parts.dataAsOf();
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

        /** The old card number. */
        public Builder cmnd(@Nullable CmndNumber cmnd) {
            this.cmnd = cmnd;
            return this;
        }

        /** The nationality as it came. */
        public Builder nationality(@Nullable String nationality) {
            this.nationality = nationality;
            return this;
        }

        /** The marital status with its code. */
        public Builder maritalStatus(@Nullable Coded<MaritalStatus> maritalStatus) {
            this.maritalStatus = maritalStatus;
            return this;
        }

        /** The permanent residence. */
        public Builder permanentAddress(@Nullable Address permanentAddress) {
            return put(addresses, AddressKind.PERMANENT, permanentAddress);
        }

        /** The place of living. */
        public Builder currentAddress(@Nullable Address currentAddress) {
            return put(addresses, AddressKind.CURRENT, currentAddress);
        }

        /** The place of birth registration. */
        public Builder birthRegistration(@Nullable Address birthRegistration) {
            return put(addresses, AddressKind.BIRTH_REGISTRATION, birthRegistration);
        }

        /** The place the family comes from. */
        public Builder placeOfOrigin(@Nullable Address placeOfOrigin) {
            return put(addresses, AddressKind.ORIGIN, placeOfOrigin);
        }

        /** The father. */
        public Builder father(@Nullable RelatedPerson father) {
            return put(relatives, Kin.FATHER, father);
        }

        /** The mother. */
        public Builder mother(@Nullable RelatedPerson mother) {
            return put(relatives, Kin.MOTHER, mother);
        }

        /** The wife or husband. */
        public Builder spouse(@Nullable RelatedPerson spouse) {
            return put(relatives, Kin.SPOUSE, spouse);
        }

        /** The legal representative. */
        public Builder representative(@Nullable RelatedPerson representative) {
            return put(relatives, Kin.REPRESENTATIVE, representative);
        }

        /** The head of the household. */
        public Builder headOfHousehold(@Nullable HeadOfHousehold headOfHousehold) {
            this.headOfHousehold = headOfHousehold;
            return this;
        }

        /** The number of the household book as it came. */
        public Builder householdBookNumber(@Nullable String householdBookNumber) {
            this.householdBookNumber = householdBookNumber;
            return this;
        }

        /** What was asked for although the law calls it sensitive. */
        public Builder sensitive(@Nullable SensitiveDetails sensitive) {
            this.sensitive = sensitive;
            return this;
        }

        /** The moment for which the database states this, in Vietnamese civil time. */
        public Builder dataAsOf(@Nullable LocalDateTime dataAsOf) {
            this.dataAsOf = dataAsOf;
            return this;
        }

        /** Keeps a text that came in a field and cannot be read as what it should be. */
        public Builder unread(String field, String text) {
            unread.put(Objects.requireNonNull(field, "field"), Objects.requireNonNull(text, "text"));
            return this;
        }

        /** The citizen. */
        public Citizen build() {
            return new Citizen(new CitizenParts(
                    id,
                    name,
                    birthDate,
                    gender,
                    cmnd,
                    nationality,
                    maritalStatus,
                    Map.copyOf(addresses),
                    Map.copyOf(relatives),
                    headOfHousehold,
                    householdBookNumber,
                    sensitive,
                    dataAsOf,
                    Collections.unmodifiableMap(new LinkedHashMap<>(unread))));
        }

        private <K, V> Builder put(Map<K, V> map, K key, @Nullable V value) {
            if (value == null) {
                map.remove(key);
            } else {
                map.put(key, value);
            }
            return this;
        }
    }
}
