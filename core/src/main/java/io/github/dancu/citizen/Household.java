package io.github.dancu.citizen;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A household (<i>hộ gia đình</i>): the people a register keeps together at one address.
 *
 * <p>Real registers hold households without a head, with several, and without anybody; each is a value. Immutable and
 * thread-safe; {@link #toString()} shows how many members there are.
 */
@Personal
public final class Household {
    private final @Nullable HouseholdCode code;
    private final @Nullable Address address;
    private final List<HouseholdMember> members;

    private Household(@Nullable HouseholdCode code, @Nullable Address address, List<HouseholdMember> members) {
        this.code = code;
        this.address = address;
        this.members = List.copyOf(members);
    }

    /**
     * The household of these people, in this order; perhaps nobody.
     *
     * @throws NullPointerException if a member is {@code null}
     */
    public static Household of(List<HouseholdMember> members) {
        return new Household(null, null, members);
    }

    /** The same household with this code; {@code null} if it has none. */
    public Household withCode(@Nullable HouseholdCode code) {
        return new Household(code, address, members);
    }

    /** The same household at this address; {@code null} if it is not known. */
    public Household withAddress(@Nullable Address address) {
        return new Household(code, address, members);
    }

    /** The code (<i>mã hộ</i>), if it has one. */
    public Optional<HouseholdCode> code() {
        return Optional.ofNullable(code);
    }

    /** Where it lives. */
    public Optional<Address> address() {
        return Optional.ofNullable(address);
    }

    /** Everybody the register names, those who left included, in its order. Unmodifiable. */
    public List<HouseholdMember> members() {
        return members;
    }

    /** The head (<i>chủ hộ</i>); empty unless exactly one member is called so. */
    public Optional<HouseholdMember> head() {
        List<HouseholdMember> heads = heads();
        return heads.size() == 1 ? Optional.of(heads.get(0)) : Optional.empty();
    }

    /** Every member who is called head: in real data none, one or several. */
    public List<HouseholdMember> heads() {
        return members.stream().filter(HouseholdMember::isHead).toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Household that
                && Objects.equals(code, that.code)
                && Objects.equals(address, that.address)
                && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, address, members);
    }

    @Override
    public String toString() {
        return "Household[" + members.size() + " members]";
    }
}
