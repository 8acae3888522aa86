package io.github.dancu.citizen;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An electronic-identity account (<i>tài khoản định danh điện tử</i>, VNeID) of a person.
 *
 * <p>It says whose account it is and how well they were checked. What one logs in with is sensitive data (NĐ 356/2025/NĐ-CP,
 * Điều 4) and has no place here. Immutable and thread-safe; {@link #toString()} shows the masked number alone.
 */
@Personal
public final class IdentityAccount {
    private final CitizenId holder;
    private final Coded<IdentityLevel> level;
    private final @Nullable String phone;

    private IdentityAccount(CitizenId holder, Coded<IdentityLevel> level, @Nullable String phone) {
        this.holder = Objects.requireNonNull(holder, "holder");
        this.level = Objects.requireNonNull(level, "level");
        this.phone = phone;
    }

    /** The account of this person, with the level as it was stated. */
    public static IdentityAccount of(CitizenId holder, Coded<IdentityLevel> level) {
        return new IdentityAccount(holder, level, null);
    }

    /** The same account with this telephone number, as it came; {@code null} if none is known. */
    public IdentityAccount withPhone(@Nullable String phone) {
        return new IdentityAccount(holder, level, phone);
    }

    /** The personal number of the holder (<i>số định danh cá nhân</i>). */
    public CitizenId holder() {
        return holder;
    }

    /** The level (<i>mức độ</i>), with the code that was sent. */
    public Coded<IdentityLevel> level() {
        return level;
    }

    /**
     * The telephone number registered to the holder (<i>số điện thoại chính chủ</i>), as it came. Families give one number for
     * all, so it is no key.
     */
    public Optional<String> phone() {
        return Optional.ofNullable(phone);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IdentityAccount that
                && holder.equals(that.holder)
                && level.equals(that.level)
                && Objects.equals(phone, that.phone);
    }

    @Override
    public int hashCode() {
        return Objects.hash(holder, level, phone);
    }

    @Override
    public String toString() {
        return "IdentityAccount[" + holder + "]";
    }
}
