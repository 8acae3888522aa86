package io.github.dancu.citizen;

import io.github.dancu.place.FacilityCode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the QR code of a health-insurance card says (<i>mã QR trên thẻ BHYT</i>).
 *
 * <p>Fields are split by bars, a hyphen stands for nothing, texts are hexadecimal UTF-8 (or plain), and a dollar sign ends
 * the code. Old cards carry fifteen fields or nine, new ones seventeen; three are enough here. Number and name must be
 * readable, the rest is read when it is asked for, and what has no known meaning is kept in {@link #fields()}: public sources
 * disagree about field 12 and publish no rule for the check text. Immutable and thread-safe; {@link #toString()} shows the
 * masked number alone.
 */
@Personal
public final class HealthCardQr implements CardQr {
    private static final int FEWEST = 3;
    private static final int SHORT_NUMBER = 15;
    private static final String RULE = "the text of a health-insurance card has at least three fields split by bars,"
            + " a BHXH number or card number first and a name second";

    private final QrFields fields;
    private final @Nullable HealthCardNumber card;
    private final @Nullable SocialInsuranceNumber insurance;
    private final PersonName name;

    private HealthCardQr(
            QrFields fields,
            @Nullable HealthCardNumber card,
            @Nullable SocialInsuranceNumber insurance,
            PersonName name) {
        this.fields = fields;
        this.card = card;
        this.insurance = insurance;
        this.name = name;
    }

    /**
     * What this scanned text says; blanks and line ends around it are ignored.
     *
     * @throws IllegalArgumentException if it has fewer than three fields, or no number or name in its place; the message
     *     never repeats the input
     */
    public static HealthCardQr of(String scanned) {
        return tryParse(scanned).orElseThrow(() -> new IllegalArgumentException(RULE));
    }

    /** Reads a scanned text; blanks and line ends around it are ignored. Empty where {@link #of} refuses it. */
    public static Optional<HealthCardQr> tryParse(String scanned) {
        return QrFields.split(scanned, FEWEST).flatMap(HealthCardQr::read);
    }

    private static Optional<HealthCardQr> read(QrFields fields) {
        HealthCardNumber card = cardNumber(fields.get(0)).orElse(null);
        SocialInsuranceNumber insurance =
                SocialInsuranceNumber.tryParse(fields.get(0)).orElse(null);
        PersonName name = CardText.name(fields.get(1)).orElse(null);
        return (card == null && insurance == null) || name == null
                ? Optional.empty()
                : Optional.of(new HealthCardQr(fields, card, insurance, name));
    }

    private static Optional<HealthCardNumber> cardNumber(String field) {
        Optional<HealthCardNumber> whole = HealthCardNumber.tryParse(field);
        return whole.isPresent() || field.length() <= SHORT_NUMBER
                ? whole
                : HealthCardNumber.tryParse(field.substring(0, SHORT_NUMBER));
    }

    /** The card number (<i>mã thẻ BHYT</i>); empty on new cards, which print the insurance number alone. */
    public Optional<HealthCardNumber> cardNumber() {
        return Optional.ofNullable(card);
    }

    /** The insurance number (<i>mã số BHXH</i>): printed on new cards, and the end of a card number of 15 characters. */
    public Optional<SocialInsuranceNumber> socialInsuranceNumber() {
        return card == null ? Optional.ofNullable(insurance) : card.socialInsuranceNumber();
    }

    @Override
    public PersonName name() {
        return name;
    }

    /** The birth date (<i>ngày sinh</i>), perhaps a year; empty if the field says no date. */
    public Optional<PartialDate> birthDate() {
        return CardText.date(fields.get(2));
    }

    /** The sex (<i>giới tính</i>) with its code, 1 or 2; empty if the field is. */
    public Optional<Coded<Gender>> gender() {
        return CardText.gender(fields.get(3));
    }

    /** The address (<i>địa chỉ</i>); new cards carry none. */
    public Optional<String> address() {
        return CardText.hexOrPlain(fields.get(4));
    }

    /** Where the holder is registered for first treatment (<i>nơi đăng ký KCB ban đầu</i>). */
    public Optional<FacilityCode> facility() {
        return FacilityCode.tryParse(fields.get(5));
    }

    /** From when the card is valid (<i>giá trị từ</i>). */
    public Optional<PartialDate> validFrom() {
        return CardText.date(fields.get(6));
    }

    /** Until when the card is valid (<i>giá trị đến</i>); new cards have no end. */
    public Optional<PartialDate> validUntil() {
        return CardText.date(fields.get(7));
    }

    /** When the card was issued (<i>ngày cấp</i>). */
    public Optional<PartialDate> issuedOn() {
        return CardText.date(fields.get(8));
    }

    /** The insurer's own number (<i>mã quản lý của cơ quan BHXH</i>), as printed. */
    public Optional<String> managementCode() {
        return CardText.present(fields.get(9));
    }

    /** The parent's name on a child's card (<i>tên cha hoặc mẹ</i>). */
    public Optional<PersonName> parentName() {
        return CardText.name(fields.get(10));
    }

    /** From when five years without a gap are full (<i>thời điểm đủ 5 năm liên tục</i>). */
    public Optional<PartialDate> fiveYearsFrom() {
        return CardText.date(fields.get(12));
    }

    /** Where the card was issued or exchanged (<i>nơi cấp, đổi thẻ</i>); on new cards. */
    public Optional<String> issuedAt() {
        return CardText.hexOrPlain(fields.get(15));
    }

    @Override
    public List<String> fields() {
        return fields.all();
    }

    @Override
    public String toText() {
        return fields.text();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HealthCardQr that && toText().equals(that.toText());
    }

    @Override
    public int hashCode() {
        return toText().hashCode();
    }

    @Override
    public String toString() {
        return "HealthCardQr[" + (card == null ? insurance : card) + "]";
    }
}
