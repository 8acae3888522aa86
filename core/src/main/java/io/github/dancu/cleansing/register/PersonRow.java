package io.github.dancu.cleansing.register;

import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.CmndNumber;
import io.github.dancu.citizen.Coded;
import io.github.dancu.citizen.DateReading;
import io.github.dancu.citizen.Gender;
import io.github.dancu.citizen.PartialDate;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.citizen.Personal;
import io.github.dancu.citizen.SocialInsuranceNumber;
import io.github.dancu.cleansing.PersonRecord;
import io.github.dancu.text.Digits;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a register says about one person (<i>bản ghi của công dân trong sổ</i>), as it came. It is a view that goes on to the next row: do
 * not keep it, keep what it said.
 *
 * <p>For one thread. {@link #toString()} shows the number of the line.
 */
@Personal
public final class PersonRow {
    private static final int CITIZEN_DIGITS = 12;
    private static final long NO_NUMBER = -1;
    /** Another number than those that stand for personal numbers, and for none. */
    private static final long NOT_ASKED = -2;

    private final Columns columns;
    private final RowCells cells;
    private final FieldEnds room = new FieldEnds();
    private final RowNames names = new RowNames();
    private final ShortTexts<Optional<Gender>> genders = new ShortTexts<>(4, Sexes::of);
    private final ShortTexts<String> words = new ShortTexts<>(10, Function.identity());
    private final int[] dates = new int[Columns.PLACES];
    private final long[] numbers = new long[Columns.PLACES];
    private long line;
    private long number = NOT_ASKED;
    private long datesAsked;
    private long numbersAsked;

    PersonRow(Columns columns) {
        this.columns = columns;
        this.cells = new RowCells(columns);
    }

    /** The number of its first line in the file, from 1; of rows that come from no file, how many there were with it. */
    public long line() {
        return line;
    }

    /** Whether the register has a column with this field. */
    public boolean mentions(PersonField field) {
        return columns.have(field);
    }

    /** Whether there is anything but blanks in it. */
    public boolean has(PersonField field) {
        return !cells.isEmpty(Columns.place(field));
    }

    /** Whether those fields have something in them that have to, and those nothing that must not. */
    public boolean fits(FieldCondition condition) {
        return condition.isTrueOf(cells.filled());
    }

    /** A field as it came, without the blanks around it; empty if there is nothing in it, or no such column. */
    public String text(PersonField field) {
        return cells.text(Columns.place(field));
    }

    /** The same, for fields in which the same words come again and again: then it is the same object, too. */
    public String word(PersonField field) {
        int place = Columns.place(field);
        if (cells.isEmpty(place)) {
            return "";
        }
        return cells.isQuoted(place) ? text(field) : words.of(cells.bytes(), cells.start(place), cells.end(place));
    }

    /** What stands in these fields, to be kept when the row has gone on. Much faster than to ask for their texts. */
    public RowExcerpt excerpt(PersonField... fields) {
        return RowExcerpt.of(cells, fields);
    }

    /** How many digits of ASCII a field is made of; 0 if there is anything else in it, or nothing. */
    public int digits(PersonField field) {
        int place = Columns.place(field);
        if (cells.isEmpty(place)) {
            return 0;
        }
        if (cells.isQuoted(place)) {
            String text = text(field);
            return Digits.only(text, 0, text.length()) ? text.length() : 0;
        }
        int length = cells.end(place) - cells.start(place);
        return DigitRun.areDigits(cells.bytes(), cells.start(place), cells.end(place)) ? length : 0;
    }

    /** Whether two fields have the same in them, as it came; {@code false} if there is nothing in them. */
    public boolean agree(PersonField one, PersonField other) {
        if (!has(one) || !has(other)) {
            return false;
        }
        int first = Columns.place(one);
        int second = Columns.place(other);
        if (cells.isQuoted(first) || cells.isQuoted(second)) {
            return text(one).equals(text(other));
        }
        byte[] bytes = cells.bytes();
        return Arrays.equals(
                bytes, cells.start(first), cells.end(first), bytes, cells.start(second), cells.end(second));
    }

    /** The personal number, if it is one. */
    public Optional<CitizenId> citizenId() {
        return CitizenId.tryParse(text(PersonField.NUMBER));
    }

    /**
     * The personal number as a number of twelve digits, the first of which may be zeros; -1 if it is none. Much faster than
     * {@link #citizenId}.
     */
    public long citizenNumber() {
        if (number == NOT_ASKED) {
            number = readNumber();
        }
        return number;
    }

    private long readNumber() {
        int place = Columns.place(PersonField.NUMBER);
        if (cells.isEmpty(place)) {
            return NO_NUMBER;
        }
        if (cells.end(place) - cells.start(place) == CITIZEN_DIGITS) {
            long usual = DigitRun.number(cells.bytes(), cells.start(place), cells.end(place));
            if (usual != DigitRun.NONE) {
                return usual;
            }
        }
        return citizenId().map(id -> Long.parseLong(id.digits())).orElse(NO_NUMBER);
    }

    /** The old card number, if it is one. */
    public Optional<CmndNumber> cmnd() {
        return CmndNumber.tryParse(text(PersonField.CMND));
    }

    /** The name, if it is one. */
    public Optional<PersonName> name() {
        return PersonName.tryParse(text(PersonField.NAME));
    }

    /** The birth date, if it is one. */
    public Optional<PartialDate> birthDate() {
        return date(PersonField.BIRTH_DATE);
    }

    /** The date in this field, if it is one. */
    public Optional<PartialDate> date(PersonField field) {
        return reading(field) instanceof DateReading.Known known ? Optional.of(known.date()) : Optional.empty();
    }

    /** What the text in this field says as a date. */
    public DateReading reading(PersonField field) {
        return PartialDate.read(text(field));
    }

    /**
     * The date in this field as a number, {@code yyyyMMdd}, with zeros for a month or day that is not known; 0 if it is none. Much faster than
     * {@link #date}.
     */
    public int dateNumber(PersonField field) {
        int place = Columns.place(field);
        if (cells.isEmpty(place)) {
            return DateNumber.NONE;
        }
        if (((datesAsked >>> place) & 1) == 0) {
            datesAsked |= 1L << place;
            dates[place] = readDate(field, place);
        }
        return dates[place];
    }

    private int readDate(PersonField field, int place) {
        int usual = DateNumber.ofUsual(cells.bytes(), cells.start(place), cells.end(place));
        return usual == DateNumber.NONE && DateNumber.mayBe(cells.bytes()[cells.start(place)])
                ? DateNumber.of(reading(field))
                : usual;
    }

    /** The sex, if the row says one: as a word, or as a code of the population database. */
    public Optional<Gender> gender() {
        int place = Columns.place(PersonField.SEX);
        if (cells.isEmpty(place)) {
            return Optional.empty();
        }
        return cells.isQuoted(place)
                ? Sexes.of(text(PersonField.SEX))
                : genders.of(cells.bytes(), cells.start(place), cells.end(place));
    }

    /** The sex that <i>Thị</i> or <i>Văn</i> hints at, where it stands between two other syllables of the name; a hint, and no more. */
    public Optional<Gender> genderByName() {
        return has(PersonField.NAME)
                ? Optional.ofNullable(names.of(cells, PersonField.NAME).hint())
                : Optional.empty();
    }

    /**
     * Whether a name is written as names are: of letters in composed form, with one blank between two syllables. {@code false} of what is empty.
     */
    public boolean isWellWrittenName(PersonField field) {
        return has(field) && names.of(cells, field).isWellWritten();
    }

    /** Whether a name may be in an old encoding, or have lost a letter, so that it is worth looking at its letters. */
    public boolean mayBeBrokenName(PersonField field) {
        return has(field) && names.of(cells, field).mayBeBroken();
    }

    /**
     * A number that stands for what is in a field, the same for texts that are the same when they are looked at like this; 0 if nothing is
     * left of it. Other texts have another one, but for one pair among 2⁶⁴.
     */
    public long fingerprint(PersonField field, Spelling as) {
        int place = Columns.place(field);
        if (cells.isEmpty(place)) {
            return Fingerprint.NONE;
        }
        if (as == Spelling.LETTERS) {
            return names.of(cells, field).letters();
        }
        if (as == Spelling.AS_WRITTEN) {
            return print(field, place, as);
        }
        if (((numbersAsked >>> place) & 1) == 0) {
            numbersAsked |= 1L << place;
            numbers[place] = print(field, place, as);
        }
        return numbers[place];
    }

    private long print(PersonField field, int place, Spelling as) {
        return cells.isQuoted(place)
                ? as.fingerprint(text(field))
                : as.fingerprint(cells.bytes(), cells.start(place), cells.end(place));
    }

    /** What it says, as a record that can be compared with those of other registers: what cannot be read is in {@link PersonRecord#raw()}. */
    public PersonRecord toRecord() {
        PersonRecord.Builder record = PersonRecord.builder();
        String insured = text(PersonField.INSURANCE_NUMBER);
        record.insuranceNumber(read(PersonField.INSURANCE_NUMBER, SocialInsuranceNumber.tryParse(insured), record));
        record.citizenId(read(PersonField.NUMBER, citizenId(), record));
        record.cmnd(read(PersonField.CMND, cmnd(), record));
        record.name(read(PersonField.NAME, name(), record));
        record.birthDate(read(PersonField.BIRTH_DATE, birthDate(), record));
        Gender gender = read(PersonField.SEX, gender(), record);
        record.gender(gender == null ? null : Coded.known(text(PersonField.SEX), gender));
        return record.build();
    }

    @Override
    public String toString() {
        return "PersonRow[line " + line + "]";
    }

    /** What was read of a field; what could not be is kept as it came. */
    private <T> @Nullable T read(PersonField field, Optional<T> value, PersonRecord.Builder record) {
        if (value.isEmpty() && has(field)) {
            record.raw(field.name(), text(field));
        }
        return value.orElse(null);
    }

    /** Where its columns stand. */
    RowCells cells() {
        return cells;
    }

    /** Room to look for the ends of fields. */
    FieldEnds ends() {
        return room;
    }

    /** Goes on to another row, whose columns are put in then. */
    void moveTo(byte[] bytes, long newLine) {
        cells.moveTo(bytes);
        line = newLine;
        number = NOT_ASKED;
        datesAsked = 0;
        numbersAsked = 0;
        names.forget();
    }
}
