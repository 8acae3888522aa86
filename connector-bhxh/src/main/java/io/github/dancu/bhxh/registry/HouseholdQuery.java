package io.github.dancu.bhxh.registry;

import io.github.dancu.citizen.Gender;
import io.github.dancu.citizen.HealthCardNumber;
import io.github.dancu.citizen.PartialDate;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.citizen.Personal;
import io.github.dancu.connect.InputCheck;
import io.github.dancu.connect.InvalidRequestException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whose household is sought (<i>tra cứu thông tin hộ gia đình</i>): a name, a birth date, a sex and a province, and perhaps a number.
 *
 * <p>Immutable and thread-safe; {@link #toString()} shows nothing of it.
 */
@Personal
public final class HouseholdQuery {
    private static final Pattern BOOK_NUMBER = Pattern.compile("[^\\p{Cntrl}]{1,50}");
    private static final String NO_CARD = "is no card number (15 or 17 characters)";

    private final Sought sought;
    private final String provinceCode;
    private final String bookNumber;
    private final String card;
    private final AddressBasis basis;

    private HouseholdQuery(Builder builder) {
        this.sought = builder.person.toSought();
        this.provinceCode = builder.provinceCode;
        this.bookNumber = builder.bookNumber;
        this.card = builder.card;
        this.basis = builder.basis;
    }

    /** Starts a query; name, birth date, sex and province are required. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The household of the person meant by what somebody typed; {@code null} is a missing field.
     *
     * @param birthDate dd/MM/yyyy, MM/yyyy, yyyy, yyyyMMdd or yyyy-MM-dd
     * @param gender Nam, Nữ or Khác, or their codes 1, 2 and 3
     * @param provinceCode two digits
     * @param bookNumber the number of the insurance book (<i>số sổ</i>), or missing
     * @param card the number of the health card, or missing
     * @throws InvalidRequestException naming every field that cannot be read, never its value
     */
    public static HouseholdQuery fromText(
            @Nullable String name,
            @Nullable String birthDate,
            @Nullable String gender,
            @Nullable String provinceCode,
            @Nullable String bookNumber,
            @Nullable String card) {
        InputCheck check = check();
        Builder query = builder().province(bare(provinceCode)).bookNumber(bare(bookNumber));
        query.person.read(check, name, birthDate, gender);
        if (!bare(card).isEmpty()) {
            Optional<HealthCardNumber> number = check.read("card", card, HealthCardNumber::tryParse, NO_CARD);
            number.ifPresent(query::card);
        }
        return query.checked(check);
    }

    /** The same query by this address. Default {@link AddressBasis#HOUSEHOLD}. */
    public HouseholdQuery by(AddressBasis address) {
        Builder same = builder().province(provinceCode).bookNumber(bookNumber).basis(address);
        same.card = card;
        same.person.copy(sought);
        return new HouseholdQuery(same);
    }

    Map<String, String> body() {
        Map<String, String> body = new LinkedHashMap<>();
        body.put("maTinh", provinceCode);
        sought.writeTo(body);
        body.put("soSo", bookNumber);
        body.put("maThe", card);
        body.put("isKs", basis.code());
        return body;
    }

    @Override
    public String toString() {
        return "HouseholdQuery[***]";
    }

    private static InputCheck check() {
        return InputCheck.of(InsuranceRegistryClient.SYSTEM, "household query");
    }

    private static String bare(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }

    /** Collects the parts of a {@link HouseholdQuery}. Not thread-safe. */
    public static final class Builder {
        private final Sought.Parts person = new Sought.Parts();
        private String provinceCode = "";
        private String bookNumber = "";
        private String card = "";
        private AddressBasis basis = AddressBasis.HOUSEHOLD;

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

        /** The province (<i>mã tỉnh</i>), two digits. Required. */
        public Builder province(String provinceCode) {
            this.provinceCode = Objects.requireNonNull(provinceCode, "provinceCode");
            return this;
        }

        /** The number of the insurance book (<i>số sổ</i>), at most 50 characters on one line. Default none. */
        public Builder bookNumber(String bookNumber) {
            this.bookNumber = Objects.requireNonNull(bookNumber, "bookNumber");
            return this;
        }

        /** The number of the health card (<i>mã thẻ</i>). Default none. */
        public Builder card(HealthCardNumber card) {
            this.card = card.toText();
            return this;
        }

        /** By which address. Default {@link AddressBasis#HOUSEHOLD}. */
        public Builder basis(AddressBasis basis) {
            this.basis = Objects.requireNonNull(basis, "basis");
            return this;
        }

        /**
         * The query.
         *
         * @throws InvalidRequestException naming every part that is missing or wrong, never its value
         */
        public HouseholdQuery build() {
            InputCheck check = check();
            person.requireAll(check);
            return checked(check);
        }

        private HouseholdQuery checked(InputCheck check) {
            AreaCode.PROVINCE.check(check, provinceCode);
            if (!bookNumber.isEmpty() && !BOOK_NUMBER.matcher(bookNumber).matches()) {
                check.reject("bookNumber", "is longer than 50 characters, or not on one line");
            }
            return check.orThrow(() -> new HouseholdQuery(this));
        }
    }
}
