package io.github.dancu.bhxh;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The result code of a card check (<i>maKetQua</i>), as it came, with its meaning where that is known. New codes do appear;
 * an unknown one is a value, not an error.
 *
 * <p>Immutable and thread-safe. Two are equal if their codes are.
 */
public final class CardResult {
    private final String raw;
    private final @Nullable CardCategory category;
    private final @Nullable ResultCode known;

    private CardResult(String raw, @Nullable CardCategory category, @Nullable ResultCode known) {
        this.raw = Objects.requireNonNull(raw, "raw");
        this.category = category;
        this.known = known;
    }

    static CardResult known(ResultCode code, CardCategory category) {
        return new CardResult(code.code(), category, code);
    }

    static CardResult unknown(String raw) {
        return new CardResult(raw, null, null);
    }

    /** The code, leading zeros included: {@code 010}. */
    public String raw() {
        return raw;
    }

    /** Whether the code is in the table. */
    public boolean isKnown() {
        return known != null;
    }

    /** What the code says; empty if it is unknown. */
    public Optional<CardCategory> category() {
        return Optional.ofNullable(category);
    }

    /** Whether the code says that the card asked for no longer counts, a new one having been given out (003, 003.1). */
    boolean endsOldCard() {
        return raw.startsWith("003");
    }

    /** The code in words: Vietnamese if {@code locale} is, otherwise English; empty if the code is unknown. */
    public Optional<String> meaning(Locale locale) {
        return Optional.ofNullable(known).map(code -> code.meaning(locale));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CardResult that && raw.equals(that.raw);
    }

    @Override
    public int hashCode() {
        return raw.hashCode();
    }

    /** The code; an unknown one might be anything and is left out. */
    @Override
    public String toString() {
        return "CardResult[" + (isKnown() ? raw : "unknown") + "]";
    }
}
