package io.github.dancu.citizen;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom another person's record names (<i>cha, mẹ, vợ hoặc chồng, người đại diện, chủ hộ</i>): every part may be
 * missing, the number too.
 *
 * <p>Immutable and thread-safe; {@link #toString()} shows the masked number alone.
 */
@Personal
public final class RelatedPerson {
    private final @Nullable PersonName name;
    private final @Nullable CitizenId id;
    private final @Nullable CmndNumber cmnd;
    private final @Nullable String nationality;

    private RelatedPerson(Builder builder) {
        this.name = builder.name;
        this.id = builder.id;
        this.cmnd = builder.cmnd;
        this.nationality = builder.nationality;
    }

    /** Starts a person of whom nothing is known yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** The name (<i>họ, chữ đệm và tên</i>). */
    public Optional<PersonName> name() {
        return Optional.ofNullable(name);
    }

    /** The personal number (<i>số định danh cá nhân</i>). */
    public Optional<CitizenId> id() {
        return Optional.ofNullable(id);
    }

    /** The number of the old identity card (<i>CMND 9 số</i>). */
    public Optional<CmndNumber> cmnd() {
        return Optional.ofNullable(cmnd);
    }

    /** The nationality (<i>quốc tịch</i>) as it came, for example {@code VN}. */
    public Optional<String> nationality() {
        return Optional.ofNullable(nationality);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RelatedPerson that
                && Objects.equals(name, that.name)
                && Objects.equals(id, that.id)
                && Objects.equals(cmnd, that.cmnd)
                && Objects.equals(nationality, that.nationality);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, id, cmnd, nationality);
    }

    @Override
    public String toString() {
        return "RelatedPerson[" + (id != null ? id : cmnd != null ? cmnd : "***") + "]";
    }

    /**
     * Collects the parts of a {@link RelatedPerson}; each is absent by default and absent again if {@code null}. Not
     * thread-safe.
     */
    public static final class Builder {
        private @Nullable PersonName name;
        private @Nullable CitizenId id;
        private @Nullable CmndNumber cmnd;
        private @Nullable String nationality;

        private Builder() {}

        /** The name. */
        public Builder name(@Nullable PersonName name) {
            this.name = name;
            return this;
        }

        /** The personal number. */
        public Builder id(@Nullable CitizenId id) {
            this.id = id;
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

        /** The person. */
        public RelatedPerson build() {
            return new RelatedPerson(this);
        }
    }
}
