package io.github.dancu.dossier;

import io.github.dancu.citizen.Personal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the applicant can be reached (<i>thông tin liên hệ</i>): text as it was given, none of it checked.
 *
 * <p>Families share telephone numbers: never take one for the key of a person. Immutable and thread-safe. Two are equal if
 * every part is; {@link #toString()} shows none.
 */
@Personal
public final class Contact {
    private static final Contact NONE = new Contact(null, null, null, null);

    private final @Nullable String phone;
    private final @Nullable String email;
    private final @Nullable String fax;
    private final @Nullable String other;

    private Contact(@Nullable String phone, @Nullable String email, @Nullable String fax, @Nullable String other) {
        this.phone = phone;
        this.email = email;
        this.fax = fax;
        this.other = other;
    }

    /** No way to reach them yet; put in what is known with the methods below. */
    public static Contact none() {
        return NONE;
    }

    /**
     * The same with this telephone number (<i>số điện thoại</i>).
     *
     * @throws IllegalArgumentException if {@code phone} holds half of a surrogate pair
     */
    public Contact withPhone(String phone) {
        return new Contact(TextLimit.none("phone").require(phone), email, fax, other);
    }

    /**
     * The same with this e-mail address (<i>thư điện tử</i>).
     *
     * @throws IllegalArgumentException if {@code email} holds half of a surrogate pair
     */
    public Contact withEmail(String email) {
        return new Contact(phone, TextLimit.none("email").require(email), fax, other);
    }

    /**
     * The same with this fax number.
     *
     * @throws IllegalArgumentException if {@code fax} holds half of a surrogate pair
     */
    public Contact withFax(String fax) {
        return new Contact(phone, email, TextLimit.none("fax").require(fax), other);
    }

    /**
     * The same with this further information (<i>thông tin khác</i>).
     *
     * @throws IllegalArgumentException if {@code other} holds half of a surrogate pair
     */
    public Contact withOther(String other) {
        return new Contact(phone, email, fax, TextLimit.none("other").require(other));
    }

    /** The telephone number. */
    public Optional<String> phone() {
        return Optional.ofNullable(phone);
    }

    /** The e-mail address. */
    public Optional<String> email() {
        return Optional.ofNullable(email);
    }

    /** The fax number. */
    public Optional<String> fax() {
        return Optional.ofNullable(fax);
    }

    /** Further information. */
    public Optional<String> other() {
        return Optional.ofNullable(other);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Contact that
                && Objects.equals(phone, that.phone)
                && Objects.equals(email, that.email)
                && Objects.equals(fax, that.fax)
                && Objects.equals(other, that.other);
    }

    @Override
    public int hashCode() {
        return Objects.hash(phone, email, fax, other);
    }

    @Override
    public String toString() {
        return "Contact[***]";
    }
}
