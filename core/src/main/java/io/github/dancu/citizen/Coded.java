package io.github.dancu.citizen;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A code as a system sent it, with its meaning where that is known: the state may add codes at any time, and an unknown one
 * is a value, not an error.
 *
 * <p>Immutable and thread-safe if {@code T} is. Two are equal if code and meaning are.
 *
 * @param <T> what a known code means
 */
public final class Coded<T> {
    private final String raw;
    private final @Nullable T meaning;

    private Coded(String raw, @Nullable T meaning) {
        this.raw = Objects.requireNonNull(raw, "raw");
        this.meaning = meaning;
    }

    /** A code whose meaning is known. */
    public static <T> Coded<T> known(String raw, T meaning) {
        return new Coded<>(raw, Objects.requireNonNull(meaning, "meaning"));
    }

    /** A code nobody has told us the meaning of. */
    public static <T> Coded<T> unknown(String raw) {
        return new Coded<>(raw, null);
    }

    /** The code exactly as it came, blanks and leading zeros included. */
    public String raw() {
        return raw;
    }

    /** What the code means; empty if it is unknown. */
    public Optional<T> meaning() {
        return Optional.ofNullable(meaning);
    }

    /** Whether the code is known and means {@code expected}. */
    public boolean means(T expected) {
        return expected.equals(meaning);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Coded<?> that && raw.equals(that.raw) && Objects.equals(meaning, that.meaning);
    }

    @Override
    public int hashCode() {
        return Objects.hash(raw, meaning);
    }

    /** Whether the code is known; the code itself may be personal data and is left out. */
    @Override
    public String toString() {
        return meaning == null ? "Coded[unknown]" : "Coded[known]";
    }
}
