package io.github.dancu.place;

/**
 * An administrative unit (<i>đơn vị hành chính</i>) of Vietnam as one code meant it for a time.
 *
 * <p>A unit that changes its name, its kind or the unit above it appears again under the same code, with another
 * {@link #validity()}. Implementations are immutable and thread-safe.
 */
public sealed interface AdministrativeUnit permits Province, District, Ward {
    /** The code of the General Statistics Office, with its leading zeros; it means nothing without a date. */
    String code();

    /** The name without its kind, such as {@code Rạch Giá}, in the spelling of the list it comes from. */
    String name();

    /** What kind of unit it is. */
    UnitKind kind();

    /** When the code had this meaning. */
    Validity validity();

    /** Kind and name, such as {@code Phường Rạch Giá}. */
    default String fullName() {
        return kind().label() + " " + name();
    }
}
