package io.github.dancu.bhxh;

import io.github.dancu.bhxh.GatewayService.Capability;
import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.HealthCardNumber;
import io.github.dancu.citizen.HealthCardQr;
import io.github.dancu.citizen.IdentityQr;
import io.github.dancu.citizen.PartialDate;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.citizen.Personal;
import io.github.dancu.citizen.SocialInsuranceNumber;
import io.github.dancu.connect.InputCheck;
import io.github.dancu.connect.InvalidRequestException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whose card is meant by a card check (<i>tra cứu thông tin thẻ BHYT</i>): a number, a name and a birth date.
 *
 * <p>Immutable and thread-safe; {@link #toString()} shows the masked number.
 */
@Personal
public final class CardQuery {
    private static final String NO_NUMBER =
            "is no card number (15 or 17 characters), social-insurance number (10 digits) or personal number (12 digits)";

    private static final int PERSONAL = 12;
    private static final int LONG_CARD = 17;

    private final AskedNumber number;
    private final PersonName name;
    private final PartialDate birthDate;

    private CardQuery(AskedNumber number, PersonName name, PartialDate birthDate) {
        this.number = number;
        this.name = Objects.requireNonNull(name, "name");
        this.birthDate = Objects.requireNonNull(birthDate, "birthDate");
    }

    /** The card with this number. */
    public static CardQuery of(HealthCardNumber number, PersonName name, PartialDate birthDate) {
        return new CardQuery(AskedNumber.of(number), name, birthDate);
    }

    /** The card of the person with this social-insurance number, the one number that stands on new cards. */
    public static CardQuery of(SocialInsuranceNumber number, PersonName name, PartialDate birthDate) {
        return new CardQuery(AskedNumber.of(number), name, birthDate);
    }

    /** The card of the citizen with this personal number, as read from a chip card. */
    public static CardQuery of(CitizenId number, PersonName name, PartialDate birthDate) {
        return new CardQuery(AskedNumber.of(number), name, birthDate);
    }

    /**
     * The card of the citizen whose chip identity card was scanned: by the personal number.
     *
     * @throws InvalidRequestException if the scan says no birth date
     */
    public static CardQuery of(IdentityQr scan) {
        return new CardQuery(AskedNumber.of(scan.id()), scan.name(), scannedDate(scan.birthDate()));
    }

    /**
     * The health card that was scanned: by the card's number, or the insurance number that new cards carry.
     *
     * @throws InvalidRequestException if the scan says no birth date
     */
    public static CardQuery of(HealthCardQr scan) {
        AskedNumber number = scan.cardNumber()
                .map(AskedNumber::of)
                .or(() -> scan.socialInsuranceNumber().map(AskedNumber::of))
                .orElseThrow();
        return new CardQuery(number, scan.name(), scannedDate(scan.birthDate()));
    }

    /**
     * The card meant by what somebody typed; {@code null} is a missing field.
     *
     * @param number a card number, or the ten or twelve digits of its holder; blanks, dots and hyphens are ignored
     * @param birthDate dd/MM/yyyy, MM/yyyy, yyyy, yyyyMMdd or yyyy-MM-dd
     * @throws InvalidRequestException naming every field that cannot be read, never its value
     */
    public static CardQuery fromText(@Nullable String number, @Nullable String name, @Nullable String birthDate) {
        InputCheck check = InputCheck.of(BhxhClient.SYSTEM, "card query");
        Optional<AskedNumber> readNumber = check.read("number", number, AskedNumber::tryParse, NO_NUMBER);
        Optional<PersonName> readName =
                check.read("name", name, PersonName::tryParse, "is not a name of at most 200 characters");
        Optional<PartialDate> readDate =
                check.read("birthDate", birthDate, PartialDate::tryParse, "is not a date of the calendar");
        return check.orThrow(
                () -> new CardQuery(readNumber.orElseThrow(), readName.orElseThrow(), readDate.orElseThrow()));
    }

    /** The number as it is sent: 10, 12, 15 or 17 characters. */
    public String number() {
        return number.text();
    }

    /** The holder's name. */
    public PersonName name() {
        return name;
    }

    /** The holder's birth date, perhaps only a year. */
    public PartialDate birthDate() {
        return birthDate;
    }

    /**
     * This query, if a function takes its number.
     *
     * @throws InvalidRequestException if not: the gateway would have counted the look-up all the same
     */
    CardQuery fitFor(GatewayService service) {
        InputCheck check = InputCheck.of(BhxhClient.SYSTEM, GatewayLine.nameOf(service.role()));
        int length = number().length();
        if (length == PERSONAL && !service.can(Capability.TAKES_PERSONAL_NUMBER)) {
            check.reject("number", "is a personal number, which this version of the function does not take");
        }
        if (length == LONG_CARD && !service.can(Capability.TAKES_LONG_CARD_NUMBER)) {
            check.reject("number", "has 17 characters, which this version of the function does not take");
        }
        return check.orThrow(() -> this);
    }

    /** The fields by which the gateway knows whose card is meant. */
    GatewayQuestion question() {
        return GatewayQuestion.of("maThe", number(), "hoTen", name.upperCase(), "ngaySinh", birthDate.toText());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CardQuery that
                && number.equals(that.number)
                && name.equals(that.name)
                && birthDate.equals(that.birthDate);
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, name, birthDate);
    }

    @Override
    public String toString() {
        return "CardQuery[" + subject() + "]";
    }

    /** Whom it is about, for the audit line: the masked number. */
    String subject() {
        return number.toString();
    }

    private static PartialDate scannedDate(Optional<PartialDate> scanned) {
        InputCheck check = InputCheck.of(BhxhClient.SYSTEM, "card query");
        if (scanned.isEmpty()) {
            check.reject("birthDate", "is not in the scan, or is not a date of the calendar");
        }
        return check.orThrow(scanned::orElseThrow);
    }

    /** One of the three numbers; its length tells the gateway which. */
    @Personal
    private record AskedNumber(String text, String masked) {
        static AskedNumber of(HealthCardNumber number) {
            return new AskedNumber(number.toText(), number.toString());
        }

        static AskedNumber of(SocialInsuranceNumber number) {
            return new AskedNumber(number.toText(), number.toString());
        }

        static AskedNumber of(CitizenId number) {
            return new AskedNumber(number.toText(), number.toString());
        }

        static Optional<AskedNumber> tryParse(String text) {
            return HealthCardNumber.tryParse(text)
                    .map(AskedNumber::of)
                    .or(() -> SocialInsuranceNumber.tryParse(text).map(AskedNumber::of))
                    .or(() -> CitizenId.tryParse(text).map(AskedNumber::of));
        }

        @Override
        public String toString() {
            return masked;
        }
    }
}
