package io.github.dancu.bhxh;

import io.github.dancu.citizen.Coded;
import io.github.dancu.citizen.Gender;
import io.github.dancu.citizen.PartialDate;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.citizen.Personal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the gateway sent with its verdict on a card (<i>thông tin thẻ BHYT</i>): the result code, the card, its holder and, where
 * one has been issued, the card that replaces it.
 *
 * <p>Nothing is corrected; what was sent is what is here. Immutable and thread-safe; {@link #toString()} shows the code and
 * masked numbers.
 */
@Personal
public final class CardDetails {
    private final CardResult result;
    private final @Nullable String note;
    private final @Nullable HealthCard card;
    private final @Nullable HealthCard replacement;
    private final @Nullable PersonName name;
    private final @Nullable PartialDate birthDate;
    private final @Nullable Coded<Gender> gender;
    private final Map<String, String> texts;
    private final List<Treatment> treatments;
    private final List<CardLookup> lookups;
    private final Map<String, String> unread;

    private CardDetails(Builder builder) {
        this.result = builder.result;
        this.note = builder.note;
        this.card = builder.card;
        this.replacement = builder.replacement;
        this.name = builder.name;
        this.birthDate = builder.birthDate;
        this.gender = builder.gender;
        this.texts = Map.copyOf(builder.texts);
        this.treatments = List.copyOf(builder.treatments);
        this.lookups = List.copyOf(builder.lookups);
        this.unread = builder.unread;
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

    /** Where the holder lives (<i>địa chỉ</i>), in one line. */
    public Optional<String> address() {
        return text("diaChi");
    }

    /** The name of the office that issued the card (<i>cơ quan BHXH</i>). */
    public Optional<String> office() {
        return text("cqBHXH");
    }

    /** The code of the employer who insures the holder (<i>mã đơn vị</i>). One public client alone reads it. */
    public Optional<String> employerCode() {
        return text("TEMP1");
    }

    /** The employer's name (<i>tên đơn vị</i>). One public client alone reads it. */
    public Optional<String> employerName() {
        return text("TEMP2");
    }

    /** The number of an earlier card (<i>mã thẻ cũ</i>), as it came. */
    public Optional<String> formerNumber() {
        return text("maTheCu");
    }

    /** The name of the replacement's facility (<i>tên nơi đăng ký mới</i>). */
    public Optional<String> replacementFacilityName() {
        return text("tenDKBDMoi");
    }

    /**
     * The treatments this card paid for (<i>lịch sử khám chữa bệnh</i>), in the gateway's order. Empty from the card check of 2024 on,
     * which sends none: ask {@link BhxhClient#treatmentHistory}. Unmodifiable.
     */
    public List<Treatment> treatments() {
        return treatments;
    }

    /** Who has looked the card up (<i>lịch sử kiểm tra thẻ</i>), in the gateway's order. Unmodifiable. */
    public List<CardLookup> lookups() {
        return lookups;
    }

    @Override
    public String toString() {
        return "CardDetails[" + result + ", " + (card == null ? "no card" : card) + ", "
                + (replacement == null ? "no replacement" : replacement) + "]";
    }

    private Optional<String> text(String field) {
        return Optional.ofNullable(texts.get(field));
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
        private final Map<String, String> texts = new HashMap<>();
        private List<Treatment> treatments = List.of();
        private List<CardLookup> lookups = List.of();
        private Map<String, String> unread = Map.of();

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

        void text(String field, String text) {
            texts.put(field, text);
        }

        void treatments(List<Treatment> found) {
            this.treatments = found;
        }

        void lookups(List<CardLookup> found) {
            this.lookups = found;
        }

        void unread(Map<String, String> found) {
            this.unread = found;
        }

        CardDetails build() {
            return new CardDetails(this);
        }
    }
}
