package io.github.dancu.citizen;

import io.github.dancu.place.AdministrativeUnits;
import io.github.dancu.place.Ward;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An address as a register holds it (<i>nơi thường trú, nơi ở hiện tại</i>): codes of administrative units and a text.
 *
 * <p>The codes are kept as they came. A ward code means nothing without a date, because codes were reused on 01/07/2025
 * (QĐ 19/2025/QĐ-TTg), so an address says {@linkplain #asOf() as of which day} it holds where that is known; the district is
 * empty from that day on. A text that did not come is empty. Immutable and thread-safe; {@link #toString()} shows nothing of
 * it.
 */
@Personal
public final class Address {
    private final String provinceCode;
    private final String districtCode;
    private final String wardCode;
    private final String detail;
    private final String countryCode;
    private final @Nullable LocalDate asOf;

    /**
     * An address without country and date.
     *
     * @param provinceCode two digits (<i>mã tỉnh</i>), or empty
     * @param districtCode three digits (<i>mã quận, huyện</i>), or empty
     * @param wardCode five digits (<i>mã phường, xã</i>), or empty
     * @param detail house, street, hamlet, or empty
     */
    public Address(String provinceCode, String districtCode, String wardCode, String detail) {
        this(provinceCode, districtCode, wardCode, detail, "", null);
    }

    private Address(
            String provinceCode,
            String districtCode,
            String wardCode,
            String detail,
            String countryCode,
            @Nullable LocalDate asOf) {
        this.provinceCode = Objects.requireNonNull(provinceCode, "provinceCode");
        this.districtCode = Objects.requireNonNull(districtCode, "districtCode");
        this.wardCode = Objects.requireNonNull(wardCode, "wardCode");
        this.detail = Objects.requireNonNull(detail, "detail");
        this.countryCode = Objects.requireNonNull(countryCode, "countryCode");
        this.asOf = asOf;
    }

    /** The same address in this country, for example {@code VN}; empty if it is not stated. */
    public Address withCountryCode(String countryCode) {
        return new Address(provinceCode, districtCode, wardCode, detail, countryCode, asOf);
    }

    /** The same address, stated as of this day; {@code null} if the day is not known. */
    public Address withAsOf(@Nullable LocalDate asOf) {
        return new Address(provinceCode, districtCode, wardCode, detail, countryCode, asOf);
    }

    /** The code of the province (<i>mã tỉnh</i>), two digits; empty if it did not come. */
    public String provinceCode() {
        return provinceCode;
    }

    /** The code of the district (<i>mã quận, huyện</i>), three digits; empty if it did not come. */
    public String districtCode() {
        return districtCode;
    }

    /** The code of the ward (<i>mã phường, xã</i>), five digits; empty if it did not come. */
    public String wardCode() {
        return wardCode;
    }

    /** House, street, hamlet (<i>địa chỉ chi tiết</i>); empty if it did not come. */
    public String detail() {
        return detail;
    }

    /** The country (<i>quốc gia</i>), for example {@code VN}; empty if it did not come. */
    public String countryCode() {
        return countryCode;
    }

    /**
     * The day on which the register held this address, in Vietnamese civil time: what the codes are to be looked up by.
     * Empty if it is not known; then the codes may mean more than one place.
     */
    public Optional<LocalDate> asOf() {
        return Optional.ofNullable(asOf);
    }

    /** Whether no part of it came; the day is no part. */
    public boolean isEmpty() {
        return provinceCode.isEmpty()
                && districtCode.isEmpty()
                && wardCode.isEmpty()
                && detail.isEmpty()
                && countryCode.isEmpty();
    }

    /**
     * The ward (<i>phường, xã</i>) that the code meant on the day this address holds for; empty if the address states no
     * day or no known code, or if what the code meant on that day is not certain.
     */
    public Optional<Ward> ward(AdministrativeUnits units) {
        return asOf == null ? Optional.empty() : units.ward(wardCode, asOf);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Address that
                && provinceCode.equals(that.provinceCode)
                && districtCode.equals(that.districtCode)
                && wardCode.equals(that.wardCode)
                && detail.equals(that.detail)
                && countryCode.equals(that.countryCode)
                && Objects.equals(asOf, that.asOf);
    }

    @Override
    public int hashCode() {
        return Objects.hash(provinceCode, districtCode, wardCode, detail, countryCode, asOf);
    }

    @Override
    public String toString() {
        return "Address[***]";
    }
}
