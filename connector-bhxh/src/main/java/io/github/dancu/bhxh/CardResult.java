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
    private final @Nullable ResultCode known;

    private CardResult(String raw, @Nullable ResultCode known) {
        this.raw = Objects.requireNonNull(raw, "raw");
        this.known = known;
    }

    static CardResult known(ResultCode code) {
        return new CardResult(code.code(), code);
    }

    static CardResult unknown(String raw) {
        return new CardResult(raw, null);
    }

    /** The code, leading zeros included: {@code 010}. */
    public String raw() {
        return raw;
    }

    /** Whether the code is in the table. */
    public boolean isKnown() {
        return known != null;
    }

    /** What the code says of the card; empty if it is unknown, or says nothing of a card. */
    public Optional<CardCategory> category() {
        return Optional.ofNullable(known)
                .map(ResultCode::group)
                .map(group -> group instanceof CardCategory said ? said : null);
    }

    /** Which field differs from the card's; empty unless the code says so of a field. */
    Optional<HolderField> differing() {
        return category()
                .filter(CardCategory.IDENTITY_MISMATCH::equals)
                .map(unused -> HolderField.valueOf(Objects.requireNonNull(known).about()));
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
