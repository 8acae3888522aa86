package io.github.dancu.citizen;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the QR code of a chip identity card says (<i>mã QR trên thẻ căn cước công dân, thẻ căn cước</i>).
 *
 * <p>The card of 2021 carries seven fields split by bars: number, CMND, name, birth date, sex, address, issue date. The card
 * of 01/07/2024 (TT 16/2024/TT-BCA) carries more, whose order is not published: they are kept raw in {@link #extra()}. Number
 * and name must be readable, the rest is read when it is asked for. Immutable and thread-safe; {@link #toString()} shows the
 * masked number alone.
 */
@Personal
public final class IdentityQr implements CardQr {
    private static final int FEWEST = 7;
    private static final String RULE = "the text of an identity card has at least seven fields split by bars,"
            + " a number of twelve digits first and a name third";

    private final QrFields fields;
    private final CitizenId id;
    private final PersonName name;

    private IdentityQr(QrFields fields, CitizenId id, PersonName name) {
        this.fields = fields;
        this.id = id;
        this.name = name;
    }

    /**
     * What this scanned text says; blanks and line ends around it are ignored.
     *
     * @throws IllegalArgumentException if it has fewer than seven fields, or no number or name in its place; the message
     *     never repeats the input
     */
    public static IdentityQr of(String scanned) {
        return tryParse(scanned).orElseThrow(() -> new IllegalArgumentException(RULE));
    }

    /** Reads a scanned text; blanks and line ends around it are ignored. Empty where {@link #of} refuses it. */
    public static Optional<IdentityQr> tryParse(String scanned) {
        QrFields fields = QrFields.split(scanned, FEWEST).orElse(null);
        if (fields == null) {
            return Optional.empty();
        }
        CitizenId id = CitizenId.tryParse(fields.get(0)).orElse(null);
        PersonName name = PersonName.tryParse(fields.get(2)).orElse(null);
        return id == null || name == null ? Optional.empty() : Optional.of(new IdentityQr(fields, id, name));
    }

    /** The personal number (<i>số định danh cá nhân</i>). */
    public CitizenId id() {
        return id;
    }

    /** The number of the old card (<i>CMND 9 số</i>); empty if there is none or it is not nine digits. */
    public Optional<CmndNumber> cmnd() {
        return CmndNumber.tryParse(fields.get(1));
    }

    @Override
    public PersonName name() {
        return name;
    }

    /** The birth date (<i>ngày sinh</i>), printed {@code ddMMyyyy}; empty if the field says no date. */
    public Optional<PartialDate> birthDate() {
        return CardText.date(fields.get(3));
    }

    /** The sex (<i>giới tính</i>) with its text, {@code Nam} or {@code Nữ}; empty if the field is. */
    public Optional<Coded<Gender>> gender() {
        return CardText.gender(fields.get(4));
    }

    /** The registered residence (<i>nơi thường trú, nơi cư trú</i>) in one line; empty if the field is. */
    public Optional<String> address() {
        return CardText.present(fields.get(5));
    }

    /** When the card was issued (<i>ngày cấp</i>), printed {@code ddMMyyyy}; empty if the field says no date. */
    public Optional<PartialDate> issuedOn() {
        return CardText.date(fields.get(6));
    }

    /** What stands behind the first seven fields, as it was scanned: no document says what it means. Unmodifiable. */
    public List<String> extra() {
        return fields.from(FEWEST);
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
        return other instanceof IdentityQr that && toText().equals(that.toText());
    }

    @Override
    public int hashCode() {
        return toText().hashCode();
    }

    @Override
    public String toString() {
        return "IdentityQr[" + id + "]";
    }
}
