package io.github.dancu.bhxh.registry;

import io.github.dancu.connect.JsonFields;
import io.github.dancu.connect.ReplyFault;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The two codes beside an answer of the registry (<i>trangThai, errorCode</i>), as they came. Their values are not published, so
 * nothing is concluded from them: ask BHXH what they mean.
 *
 * <p>Immutable and thread-safe. Two are equal if both codes are.
 */
public final class RegistryCodes {
    static final String STATUS = "trangThai";
    static final String ERROR_CODE = "errorCode";
    static final RegistryCodes NONE = new RegistryCodes(null, null);

    private final @Nullable String status;
    private final @Nullable String errorCode;

    private RegistryCodes(@Nullable String status, @Nullable String errorCode) {
        this.status = status;
        this.errorCode = errorCode;
    }

    static RegistryCodes of(JsonFields fields) throws ReplyFault {
        return new RegistryCodes(
                fields.optionalText(STATUS).orElse(null),
                fields.optionalText(ERROR_CODE).orElse(null));
    }

    /** Whether an object has the name of one of them. */
    static boolean areNamedIn(JsonFields object) {
        return object.mentions(STATUS) || object.mentions(ERROR_CODE);
    }

    /** The status (<i>trangThai</i>). */
    public Optional<String> status() {
        return Optional.ofNullable(status);
    }

    /** The error code (<i>errorCode</i>); that there is one does not say that there was an error. */
    public Optional<String> errorCode() {
        return Optional.ofNullable(errorCode);
    }

    /** These, and for a code that is missing the one that stands further out. */
    RegistryCodes within(RegistryCodes outer) {
        return new RegistryCodes(
                status != null ? status : outer.status, errorCode != null ? errorCode : outer.errorCode);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RegistryCodes that
                && Objects.equals(status, that.status)
                && Objects.equals(errorCode, that.errorCode);
    }

    @Override
    public int hashCode() {
        return Objects.hash(status, errorCode);
    }

    /** Which of them came; a code that nobody knows might be anything and is left out. */
    @Override
    public String toString() {
        return "RegistryCodes[" + (status == null ? "no status" : "status") + ", "
                + (errorCode == null ? "no error code" : "error code") + "]";
    }
}
