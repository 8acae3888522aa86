package io.github.dancu.dossier;

import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.CmndNumber;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.citizen.Personal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whom a dossier is about (<i>chủ hồ sơ</i>): a citizen or a body, its name, and the number of at least one paper.
 *
 * <p>Immutable and thread-safe. Two are equal if every part is; {@link #toString()} shows the kind alone.
 */
@Personal
public final class Owner {
    private static final TextLimit OTHER_PAPER = TextLimit.none("paper number");

    private final OwnerKind kind;
    private final PersonName name;
    private final @Nullable CitizenId id;
    private final @Nullable CmndNumber cmnd;
    private final @Nullable String otherPaper;

    private Owner(
            OwnerKind kind,
            PersonName name,
            @Nullable CitizenId id,
            @Nullable CmndNumber cmnd,
            @Nullable String otherPaper) {
        this.kind = Objects.requireNonNull(kind, "kind");
        this.name = Objects.requireNonNull(name, "name");
        this.id = id;
        this.cmnd = cmnd;
        this.otherPaper = otherPaper;
    }

    /** A citizen with a personal number. */
    public static Owner citizen(PersonName name, CitizenId id) {
        return new Owner(OwnerKind.CITIZEN, name, Objects.requireNonNull(id, "id"), null, null);
    }

    /** A citizen of whom only an old card is known. */
    public static Owner citizen(PersonName name, CmndNumber cmnd) {
        return new Owner(OwnerKind.CITIZEN, name, null, Objects.requireNonNull(cmnd, "cmnd"), null);
    }

    /**
     * Anybody else: a body with its registration or tax number, a foreigner with a passport.
     *
     * @param name as it stands on the paper
     * @param paperNumber as it stands on the paper
     * @throws IllegalArgumentException if {@code paperNumber} is blank or holds half of a surrogate pair
     */
    public static Owner of(OwnerKind kind, PersonName name, String paperNumber) {
        return new Owner(kind, name, null, null, OTHER_PAPER.requireFilled(paperNumber));
    }

    /** The same owner with this personal number. */
    public Owner withId(CitizenId id) {
        return new Owner(kind, name, Objects.requireNonNull(id, "id"), cmnd, otherPaper);
    }

    /** The same owner with this number of an old card. */
    public Owner withCmnd(CmndNumber cmnd) {
        return new Owner(kind, name, id, Objects.requireNonNull(cmnd, "cmnd"), otherPaper);
    }

    /**
     * The same owner with this number of another paper.
     *
     * @throws IllegalArgumentException if {@code paperNumber} is blank or holds half of a surrogate pair
     */
    public Owner withOtherPaper(String paperNumber) {
        return new Owner(kind, name, id, cmnd, OTHER_PAPER.requireFilled(paperNumber));
    }

    /** The kind (<i>loại đối tượng</i>). */
    public OwnerKind kind() {
        return kind;
    }

    /** The name of the person or body. */
    public PersonName name() {
        return name;
    }

    /** The personal number (<i>số định danh cá nhân</i>). */
    public Optional<CitizenId> id() {
        return Optional.ofNullable(id);
    }

    /** The number of the old identity card (<i>CMND 9 số</i>). */
    public Optional<CmndNumber> cmnd() {
        return Optional.ofNullable(cmnd);
    }

    /** The number of another paper (<i>số giấy tờ</i>), such as a tax number or a passport. */
    public Optional<String> otherPaper() {
        return Optional.ofNullable(otherPaper);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Owner that
                && kind == that.kind
                && name.equals(that.name)
                && Objects.equals(id, that.id)
                && Objects.equals(cmnd, that.cmnd)
                && Objects.equals(otherPaper, that.otherPaper);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, name, id, cmnd, otherPaper);
    }

    @Override
    public String toString() {
        return "Owner[" + kind + "]";
    }
}
