package io.github.dancu.citizen;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The head of a person's household as that person's record names them (<i>chủ hộ</i>), and what the person is to them.
 *
 * <p>Immutable and thread-safe; {@link #toString()} shows the masked number alone.
 */
@Personal
public final class HeadOfHousehold {
    private final RelatedPerson person;
    private final @Nullable Coded<Relationship> relationship;

    private HeadOfHousehold(RelatedPerson person, @Nullable Coded<Relationship> relationship) {
        this.person = Objects.requireNonNull(person, "person");
        this.relationship = relationship;
    }

    /** This head; {@code relationship} is what the person whose record it is is to them, {@code null} if not stated. */
    public static HeadOfHousehold of(RelatedPerson person, @Nullable Coded<Relationship> relationship) {
        return new HeadOfHousehold(person, relationship);
    }

    /** The head. Of a person who is the head themselves, the record may repeat them or leave every part out. */
    public RelatedPerson person() {
        return person;
    }

    /** What the person is to the head (<i>quan hệ với chủ hộ</i>), with the code that was sent. */
    public Optional<Coded<Relationship>> relationship() {
        return Optional.ofNullable(relationship);
    }

    /** Whether the code says that the person is the head themselves. */
    public boolean isThePersonThemselves() {
        return relationship != null && relationship.means(Relationship.HEAD);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HeadOfHousehold that
                && person.equals(that.person)
                && Objects.equals(relationship, that.relationship);
    }

    @Override
    public int hashCode() {
        return Objects.hash(person, relationship);
    }

    @Override
    public String toString() {
        return "HeadOfHousehold[" + person + "]";
    }
}
