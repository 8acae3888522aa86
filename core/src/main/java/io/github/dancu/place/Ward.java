package io.github.dancu.place;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A unit of the lowest level (<i>phường, xã, thị trấn, đặc khu</i>), as one code meant it for a time.
 *
 * <p>Codes were reused on 01/07/2025: of 3,321 codes of that day, 3,314 had meant another ward, or the same one with other
 * borders, before. Compare wards, not codes. Immutable and thread-safe.
 */
public final class Ward implements AdministrativeUnit {
    private final String code;
    private final String name;
    private final UnitKind kind;
    private final @Nullable String districtCode;
    private final String provinceCode;
    private final Validity validity;

    Ward(
            String code,
            String name,
            UnitKind kind,
            @Nullable String districtCode,
            String provinceCode,
            Validity validity) {
        this.code = code;
        this.name = name;
        this.kind = kind;
        this.districtCode = districtCode;
        this.provinceCode = provinceCode;
        this.validity = validity;
    }

    /** Five digits (<i>mã xã</i>). */
    @Override
    public String code() {
        return code;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public UnitKind kind() {
        return kind;
    }

    /** Three digits of the district above it; empty since 01/07/2025, when there are no districts. */
    public Optional<String> districtCode() {
        return Optional.ofNullable(districtCode);
    }

    /** Two digits of the province above it, as the province was numbered at that time. */
    public String provinceCode() {
        return provinceCode;
    }

    @Override
    public Validity validity() {
        return validity;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Ward that
                && code.equals(that.code)
                && name.equals(that.name)
                && kind == that.kind
                && Objects.equals(districtCode, that.districtCode)
                && provinceCode.equals(that.provinceCode)
                && validity.equals(that.validity);
    }

    @Override
    public int hashCode() {
        return 31 * code.hashCode() + name.hashCode();
    }

    @Override
    public String toString() {
        return fullName() + " (" + code + ")";
    }
}
