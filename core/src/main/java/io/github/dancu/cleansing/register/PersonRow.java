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
import java.nio.charset.StandardCharsets;
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
    private static final int NOT_ASKED = -1;
    private static final long NO_NUMBER = -1;
    private static final int CITIZEN_DIGITS = 12;

    private final Columns columns;
    private final RowCells cells;
    private final FieldEnds room = new FieldEnds();
    private final NameMemory names = new NameMemory();
    private final ShortTexts<Optional<Gender>> genders = new ShortTexts<>(4, Sexes::of);
    private final ShortTexts<String> words = new ShortTexts<>(10, Function.identity());
    private final int[] dates;
    private final long[] letters;
    private long line;
    private @Nullable CitizenId number;
    private boolean numberIsRead;

    PersonRow(Columns columns) {
        this.columns = columns;
        this.cells = new RowCells(columns.count());
        this.dates = new int[columns.count()];
        this.letters = new long[columns.count()];
    }

    /** The number of its first line in the file, from 1; of rows that come from no file, how many there were with it. */
    public long line() {
        return line;
    }

    /** Whether the register has a column with this field. */
    public boolean mentions(PersonField field) {
        return columns.of(field) != Columns.NONE;
    }

    /** Whether there is anything but blanks in it. */
    public boolean has(PersonField field) {
        return !cells.isEmpty(columns.of(field));
    }

    /** A field as it came, without the blanks around it; empty if there is nothing in it, or no such column. */
    public String text(PersonField field) {
        return cells.text(columns.of(field));
    }

    /** The same, for fields in which the same words come again and again: then it is the same object, too. */
    public String word(PersonField field) {
        int column = columns.of(field);
        if (cells.isEmpty(column)) {
            return "";
        }
        return cells.isQuoted(column) ? text(field) : words.of(cells.bytes(), cells.start(column), cells.end(column));
    }

    /** The personal number, if it is one. */
    public Optional<CitizenId> citizenId() {
        if (!numberIsRead) {
            number = CitizenId.tryParse(text(PersonField.NUMBER)).orElse(null);
            numberIsRead = true;
        }
        return Optional.ofNullable(number);
    }

    /**
     * The personal number as a number of twelve digits, the first of which may be zeros; -1 if it is none. Much faster than
     * {@link #citizenId}.
     */
    public long citizenNumber() {
        int column = columns.of(PersonField.NUMBER);
        if (cells.isEmpty(column)) {
            return NO_NUMBER;
        }
        long usual = DigitRun.number(cells.bytes(), cells.start(column), cells.end(column), CITIZEN_DIGITS);
        return usual != NO_NUMBER
                ? usual
                : citizenId().map(id -> Long.parseLong(id.digits())).orElse(NO_NUMBER);
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
        int column = columns.of(field);
        if (cells.isEmpty(column)) {
            return DateNumber.NONE;
        }
        if (dates[column] == NOT_ASKED) {
            int usual = DateNumber.ofUsual(cells.bytes(), cells.start(column), cells.end(column));
            dates[column] = usual == DateNumber.NONE && DateNumber.mayBe(cells.bytes()[cells.start(column)])
                    ? DateNumber.of(reading(field))
                    : usual;
        }
        return dates[column];
    }

    /** The sex, if the row says one: as a word, or as a code of the population database. */
    public Optional<Gender> gender() {
        int column = columns.of(PersonField.SEX);
        if (cells.isEmpty(column)) {
            return Optional.empty();
        }
        return cells.isQuoted(column)
                ? Sexes.of(text(PersonField.SEX))
                : genders.of(cells.bytes(), cells.start(column), cells.end(column));
    }

    /** The sex that <i>Thị</i> or <i>Văn</i> hints at, where it stands between two other syllables of the name; a hint, and no more. */
    public Optional<Gender> genderByName() {
        int column = columns.of(PersonField.NAME);
        if (cells.isEmpty(column)) {
            return Optional.empty();
        }
        if (cells.isQuoted(column)) {
            byte[] name = text(PersonField.NAME).getBytes(StandardCharsets.UTF_8);
            return Optional.ofNullable(names.genderHint(name, 0, name.length));
        }
        return Optional.ofNullable(names.genderHint(cells.bytes(), cells.start(column), cells.end(column)));
    }

    /**
     * Whether a name is written as names are: of letters in composed form, with one blank between two syllables. {@code false} of what is empty.
     */
    public boolean isWellWrittenName(PersonField field) {
        int column = columns.of(field);
        return !cells.isEmpty(column) && names.isWellWritten(cells.bytes(), cells.start(column), cells.end(column));
    }

    /**
     * Whether a name may be in an old encoding, or have lost a letter, so that it is worth looking at its letters; {@code true} of what is in
     * quotation marks.
     */
    public boolean mayBeBrokenName(PersonField field) {
        int column = columns.of(field);
        return !cells.isEmpty(column)
                && (cells.isQuoted(column) || names.mayBeBroken(cells.bytes(), cells.start(column), cells.end(column)));
    }

    /**
     * A number that stands for what is in a field, the same for texts that are the same when they are looked at like this; 0 if nothing is
     * left of it. Other texts have another one, but for one pair among 2⁶⁴.
     */
    public long fingerprint(PersonField field, Spelling as) {
        int column = columns.of(field);
        if (cells.isEmpty(column)) {
            return Fingerprint.NONE;
        }
        if (as != Spelling.LETTERS) {
            return fingerprint(column, field, as);
        }
        if (letters[column] == NOT_ASKED) {
            letters[column] = fingerprint(column, field, as);
        }
        return letters[column];
    }

    private long fingerprint(int column, PersonField field, Spelling as) {
        if (cells.isQuoted(column)) {
            return as.fingerprint(text(field));
        }
        return as.fingerprint(cells.bytes(), cells.start(column), cells.end(column));
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
        numberIsRead = false;
        Arrays.fill(dates, NOT_ASKED);
        Arrays.fill(letters, NOT_ASKED);
    }
}
