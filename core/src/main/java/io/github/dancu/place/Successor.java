package io.github.dancu.place;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One ward that another became, wholly or in part (<i>đơn vị hành chính mới</i>).
 *
 * <p>Immutable and thread-safe.
 */
public final class Successor {
    private final String code;
    private final @Nullable Ward ward;
    private final Share share;

    Successor(String code, @Nullable Ward ward, Share share) {
        this.code = code;
        this.ward = ward;
        this.share = share;
    }

    /** The code the source gives. */
    public String code() {
        return code;
    }

    /** The ward with that code; empty where the source gives a code that the list of that day does not have. */
    public Optional<Ward> ward() {
        return Optional.ofNullable(ward);
    }

    /** How much of the old ward went over, in the last step if there were several. */
    public Share share() {
        return share;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Successor that
                && code.equals(that.code)
                && Objects.equals(ward, that.ward)
                && share == that.share;
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, ward, share);
    }

    @Override
    public String toString() {
        return (ward == null ? code : ward.toString()) + " " + share;
    }
}
