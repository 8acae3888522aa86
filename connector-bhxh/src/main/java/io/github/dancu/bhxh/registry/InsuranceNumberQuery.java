package io.github.dancu.bhxh.registry;

import io.github.dancu.citizen.Gender;
import io.github.dancu.citizen.PartialDate;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.citizen.Personal;
import io.github.dancu.connect.InputCheck;
import io.github.dancu.connect.InvalidRequestException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whose social-insurance number is sought (<i>tra cứu mã số BHXH theo tiêu chí</i>): a name, a birth date, a sex and a place.
 *
 * <p>Immutable and thread-safe; {@link #toString()} shows nothing of it.
 */
@Personal
public final class InsuranceNumberQuery {
    private final Sought sought;
    private final String provinceCode;
    private final String districtCode;
    private final String wardCode;
    private final AddressBasis basis;

    private InsuranceNumberQuery(Builder builder) {
        this.sought = builder.person.toSought();
        this.provinceCode = builder.provinceCode;
        this.districtCode = builder.districtCode;
        this.wardCode = builder.wardCode;
        this.basis = builder.basis;
    }

    /** Starts a query; name, birth date, sex and province are required. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The person meant by what somebody typed; {@code null} is a missing field.
     *
     * @param birthDate dd/MM/yyyy, MM/yyyy, yyyy, yyyyMMdd or yyyy-MM-dd
     * @param gender Nam, Nữ or Khác, or their codes 1, 2 and 3
     * @param provinceCode two digits of the statistics office
     * @param districtCode three digits, or missing
     * @param wardCode five digits, or missing
     * @throws InvalidRequestException naming every field that cannot be read, never its value
     */
    public static InsuranceNumberQuery fromText(
            @Nullable String name,
            @Nullable String birthDate,
            @Nullable String gender,
            @Nullable String provinceCode,
            @Nullable String districtCode,
            @Nullable String wardCode) {
        InputCheck check = check();
        Builder query = builder().area(bare(provinceCode), bare(districtCode), bare(wardCode));
        query.person.read(check, name, birthDate, gender);
        return query.checked(check);
    }

    /** The same query by this address. Default {@link AddressBasis#BIRTH_REGISTRATION}. */
    public InsuranceNumberQuery by(AddressBasis address) {
        Builder same = builder().area(provinceCode, districtCode, wardCode).basis(address);
        same.person.copy(sought);
        return new InsuranceNumberQuery(same);
    }

    Map<String, String> body() {
        Map<String, String> body = new LinkedHashMap<>();
        sought.writeTo(body);
        body.put("maTinhKs", provinceCode);
        body.put("maHuyenKs", districtCode);
        body.put("maXaKs", wardCode);
        body.put("isKs", basis.code());
        return body;
    }

    @Override
    public String toString() {
        return "InsuranceNumberQuery[***]";
    }

    private static InputCheck check() {
        return InputCheck.of(InsuranceRegistryClient.SYSTEM, "insurance-number query");
    }

    private static String bare(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }

    /** Collects the parts of an {@link InsuranceNumberQuery}. Not thread-safe. */
    public static final class Builder {
        private final Sought.Parts person = new Sought.Parts();
        private String provinceCode = "";
        private String districtCode = "";
        private String wardCode = "";
        private AddressBasis basis = AddressBasis.BIRTH_REGISTRATION;

        private Builder() {}

        /** The name; sent in capitals. Required. */
        public Builder name(PersonName name) {
            person.name(name);
            return this;
        }

        /** The birth date, as much of it as is known. Required. */
        public Builder birthDate(PartialDate birthDate) {
            person.birthDate(birthDate);
            return this;
        }

        /** The sex. Required, or {@link #otherGender()}. */
        public Builder gender(Gender gender) {
            person.gender(GenderCode.of(gender));
            return this;
        }

        /** A sex that is neither (<i>khác</i>, code 3). */
        public Builder otherGender() {
            person.gender(GenderCode.OTHER);
            return this;
        }

        /**
         * The place, in codes of the statistics office.
         *
         * @param provinceCode two digits. Required
         * @param districtCode three digits, or empty
         * @param wardCode five digits, or empty
         */
        public Builder area(String provinceCode, String districtCode, String wardCode) {
            this.provinceCode = Objects.requireNonNull(provinceCode, "provinceCode");
            this.districtCode = Objects.requireNonNull(districtCode, "districtCode");
            this.wardCode = Objects.requireNonNull(wardCode, "wardCode");
            return this;
        }

        /** Which address the place is. Default {@link AddressBasis#BIRTH_REGISTRATION}. */
        public Builder basis(AddressBasis basis) {
            this.basis = Objects.requireNonNull(basis, "basis");
            return this;
        }

        /**
         * The query.
         *
         * @throws InvalidRequestException naming every part that is missing or wrong, never its value
         */
        public InsuranceNumberQuery build() {
            InputCheck check = check();
            person.requireAll(check);
            return checked(check);
        }

        private InsuranceNumberQuery checked(InputCheck check) {
            AreaCode.PROVINCE.check(check, provinceCode);
            AreaCode.DISTRICT.check(check, districtCode);
            AreaCode.WARD.check(check, wardCode);
            return check.orThrow(() -> new InsuranceNumberQuery(this));
        }
    }
}
