package io.github.dancu.bhxh;

import io.github.dancu.citizen.Coded;
import io.github.dancu.citizen.Gender;
import io.github.dancu.citizen.PartialDate;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.citizen.Personal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the gateway says to a card (<i>kết quả tra cứu thẻ BHYT</i>): its result code, the card and, where one has been issued,
 * the card that replaces it.
 *
 * <p>Nothing is corrected; what was sent is what is here. Immutable and thread-safe; {@link #toString()} shows the code and
 * masked numbers.
 */
@Personal
public final class CardCheck {
    private final CardResult result;
    private final @Nullable String note;
    private final @Nullable HealthCard card;
    private final @Nullable HealthCard replacement;
    private final @Nullable PersonName name;
    private final @Nullable PartialDate birthDate;
    private final @Nullable Coded<Gender> gender;
    private final Map<String, String> unread;

    private CardCheck(Builder builder) {
        this.result = builder.result;
        this.note = builder.note;
        this.card = builder.card;
        this.replacement = builder.replacement;
        this.name = builder.name;
        this.birthDate = builder.birthDate;
        this.gender = builder.gender;
        this.unread = Collections.unmodifiableMap(new LinkedHashMap<>(builder.unread));
    }

    static Builder builder(CardResult result) {
        return new Builder(result);
    }

    /** The result code (<i>mã kết quả</i>). */
    public CardResult result() {
        return result;
    }

    /** The gateway's own words (<i>ghi chú</i>) as they came; they may name the holder. */
    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    /** The card that was asked for; empty if the gateway knows none, or sent no number that can be read. */
    public Optional<HealthCard> card() {
        return Optional.ofNullable(card);
    }

    /** The newly issued card (<i>thẻ mới</i>); it may not be in force yet, while the old one still is. */
    public Optional<HealthCard> replacement() {
        return Optional.ofNullable(replacement);
    }

    /** The holder's name (<i>họ tên</i>). */
    public Optional<PersonName> name() {
        return Optional.ofNullable(name);
    }

    /** The holder's birth date (<i>ngày sinh</i>), perhaps only a year. */
    public Optional<PartialDate> birthDate() {
        return Optional.ofNullable(birthDate);
    }

    /** The holder's sex (<i>giới tính</i>), with the text that was sent. */
    public Optional<Coded<Gender>> gender() {
        return Optional.ofNullable(gender);
    }

    /**
     * What was sent but is not what it should be, for example an impossible date: the text as it came, by the gateway's own
     * name of the field. Unmodifiable, in the order of reading.
     */
    public Map<String, String> unread() {
        return unread;
    }

    /**
     * The card to use on a day: the replacement if it is in force, otherwise the card that was asked for if that is and the
     * gateway did not just say that it no longer counts (code 003). Empty unless the category is {@link CardCategory#VALID}, {@link CardCategory#VALID_MANUAL_CHECK} or
     * {@link CardCategory#REPLACED}.
     */
    public Optional<HealthCard> cardOn(LocalDate date) {
        boolean allowed = result.category().filter(CardCategory::allowsUse).isPresent();
        return Stream.of(replacement(), result.endsOldCard() ? Optional.<HealthCard>empty() : card())
                .flatMap(Optional::stream)
                .filter(candidate -> allowed && candidate.inForceOn(date))
                .findFirst();
    }

    /** Whether {@link #cardOn} names a card: as far as the gateway knows, the patient is insured on that day. */
    public boolean usableOn(LocalDate date) {
        return cardOn(date).isPresent();
    }

    /** Whether the gateway asks to look at the card and the patient's papers: {@link CardCategory#VALID_MANUAL_CHECK}. */
    public boolean needsManualCheck() {
        return result.category().filter(CardCategory.VALID_MANUAL_CHECK::equals).isPresent();
    }

    /**
     * The result in a sentence for the person at the desk: the code's meaning and the days of validity that belong to it;
     * for an unknown code the code and the gateway's own note. Vietnamese if {@code locale} is, otherwise English.
     */
    public String explain(Locale locale) {
        return Explanation.of(this, locale);
    }

    @Override
    public String toString() {
        return "CardCheck[" + result + ", " + (card == null ? "no card" : card) + ", "
                + (replacement == null ? "no replacement" : replacement) + "]";
    }

    /** Collects what the reader finds. */
    static final class Builder {
        private final CardResult result;
        private @Nullable String note;
        private @Nullable HealthCard card;
        private @Nullable HealthCard replacement;
        private @Nullable PersonName name;
        private @Nullable PartialDate birthDate;
        private @Nullable Coded<Gender> gender;
        private final Map<String, String> unread = new LinkedHashMap<>();

        private Builder(CardResult result) {
            this.result = Objects.requireNonNull(result, "result");
        }

        void note(String text) {
            this.note = text;
        }

        void card(HealthCard found) {
            this.card = found;
        }

        void replacement(HealthCard found) {
            this.replacement = found;
        }

        void name(PersonName found) {
            this.name = found;
        }

        void birthDate(PartialDate found) {
            this.birthDate = found;
        }

        void gender(Coded<Gender> found) {
            this.gender = found;
        }

        void unread(String field, String text) {
            unread.put(field, text);
        }

        CardCheck build() {
            return new CardCheck(this);
        }
    }
}
