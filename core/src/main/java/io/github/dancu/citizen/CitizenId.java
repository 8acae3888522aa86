package io.github.dancu.citizen;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A citizen's personal identification number (<i>số định danh cá nhân</i>): twelve digits, the number printed on a chip
 * identity card.
 *
 * <p>Only the shape is checked. What the digits say (place of birth registration, century, sex, year) follows TT
 * 07/2016/TT-BCA, which lapsed on 01/07/2024: the derived facts are hints to compare with the record, never a reason to
 * refuse a number.
 *
 * <p>Immutable and thread-safe. {@link #toString()} hides all but the last four digits.
 *
 * @param digits exactly twelve ASCII digits
 */
@Personal
public record CitizenId(String digits) {
    private static final IdentifierShape SHAPE = IdentifierShape.digits(12, "a citizen id is twelve digits");

    /** @throws IllegalArgumentException if {@code digits} is not twelve digits; the message never repeats the input */
    public CitizenId {
        SHAPE.require(digits);
    }

    /**
     * The number with these digits.
     *
     * @throws IllegalArgumentException if {@code digits} is not twelve digits; the message never repeats the input
     */
    public static CitizenId of(String digits) {
        return new CitizenId(digits);
    }

    /** Reads a number typed by a person: blanks, dots and hyphens are ignored. Empty if it is not twelve digits. */
    public static Optional<CitizenId> tryParse(String text) {
        return SHAPE.read(text, CitizenId::new);
    }

    /** The three digits of the place of birth registration (<i>nơi đăng ký khai sinh</i>), by the table of 63 provinces. */
    public String registrationCode() {
        return digits.substring(0, 3);
    }

    /**
     * The province in which the birth was registered. Empty for any code that is none of the 63: somebody born abroad has
     * the code of a country there, for which no table is known.
     */
    public Optional<RegistrationPlace> registrationPlace() {
        return RegistrationPlaces.of(registrationCode());
    }

    /** The sex that the fourth digit states: even is male, odd is female. */
    public Gender gender() {
        return CitizenIdStructure.genderOf(centuryAndSex());
    }

    /** The birth year that the fourth to sixth digits state, 1900 to 2399. */
    public int birthYear() {
        return CitizenIdStructure.birthYearOf(centuryAndSex(), Integer.parseInt(digits.substring(4, 6)));
    }

    /**
     * In what the number by itself differs from the structure of TT 07/2016/TT-BCA, which lapsed on 01/07/2024: a reason to
     * look again, never one to refuse the number. Not modifiable; empty if there is nothing to look at.
     */
    public Set<StructureWarning> warnings() {
        return warningsAgainst(null, null);
    }

    /**
     * In what the number differs from that structure and from a record. {@link CitizenIdStructure} does the same with
     * another table of codes, or on a day.
     *
     * @param birthDate what the record says, or null not to compare it
     * @param gender what the record says, or null not to compare it
     * @return the differences, not modifiable; empty if there are none
     */
    public Set<StructureWarning> warningsAgainst(@Nullable PartialDate birthDate, @Nullable Gender gender) {
        return CitizenIdStructure.official().warnings(this, birthDate, gender);
    }

    /** The twelve digits; {@link #of} reads them back. */
    public String toText() {
        return digits;
    }

    @Override
    public String toString() {
        return Masked.toString(CitizenId.class, digits);
    }

    private int centuryAndSex() {
        return digits.charAt(3) - '0';
    }
}
