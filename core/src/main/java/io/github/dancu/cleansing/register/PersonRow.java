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

/**
 * What a register says about one person (<i>bản ghi của công dân trong sổ</i>), as it came. It is a view that goes on to the next row: do
 * not keep it, keep what it said.
 *
 * <p>For one thread. {@link #toString()} shows the number of the line.
 */
@Personal
public final class PersonRow {
    private static final byte BLANK = ' ';
    private static final int NOT_ASKED = -1;
    private static final long NO_NUMBER = -1;
    private static final int CITIZEN_DIGITS = 12;

    private final Columns columns;
    private final int[] starts;
    private final int[] ends;
    private final FieldEnds room = new FieldEnds();
    private final NameMemory names = new NameMemory();
    private final ShortTexts<Optional<Gender>> genders = new ShortTexts<>(4, Sexes::of);
    private final ShortTexts<String> words = new ShortTexts<>(10, Function.identity());
    private final int[] dates;
    private final long[] letters;
    private byte[] bytes = new byte[0];
    private long line;
    private Optional<CitizenId> number = Optional.empty();
    private boolean numberIsRead;

    PersonRow(Columns columns) {
        this.columns = columns;
        this.starts = new int[columns.count()];
        this.ends = new int[columns.count()];
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
        int column = columns.of(field);
        return column != Columns.NONE && starts[column] < ends[column];
    }

    /** A field as it came, without the blanks around it; empty if there is nothing in it, or no such column. */
    public String text(PersonField field) {
        int column = columns.of(field);
        if (column == Columns.NONE || starts[column] == ends[column]) {
            return "";
        }
        String text = new String(bytes, starts[column], ends[column] - starts[column], StandardCharsets.UTF_8);
        return text.charAt(0) == RowSyntax.QUOTE ? unquoted(text) : text;
    }

    /** The same, for fields in which the same words come again and again: then it is the same object, too. */
    public String word(PersonField field) {
        int column = columns.of(field);
        if (column == Columns.NONE || starts[column] == ends[column]) {
            return "";
        }
        return isQuoted(column) ? text(field) : words.of(bytes, starts[column], ends[column]);
    }

    /** The personal number, if it is one. */
    public Optional<CitizenId> citizenId() {
        if (!numberIsRead) {
            number = has(PersonField.NUMBER) ? CitizenId.tryParse(text(PersonField.NUMBER)) : Optional.empty();
            numberIsRead = true;
        }
        return number;
    }

    /**
     * The personal number as a number of twelve digits, the first of which may be zeros; -1 if it is none. Much faster than
     * {@link #citizenId}.
     */
    public long citizenNumber() {
        int column = columns.of(PersonField.NUMBER);
        if (column == Columns.NONE || starts[column] == ends[column]) {
            return NO_NUMBER;
        }
        long usual = DigitRun.number(bytes, starts[column], ends[column], CITIZEN_DIGITS);
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
        if (column == Columns.NONE || starts[column] == ends[column]) {
            return DateNumber.NONE;
        }
        if (dates[column] == NOT_ASKED) {
            int usual = DateNumber.ofUsual(bytes, starts[column], ends[column]);
            dates[column] = usual == DateNumber.NONE && DateNumber.mayBe(bytes[starts[column]])
                    ? DateNumber.of(reading(field))
                    : usual;
        }
        return dates[column];
    }

    /** The sex, if the row says one: as a word, or as a code of the population database. */
    public Optional<Gender> gender() {
        int column = columns.of(PersonField.SEX);
        if (column == Columns.NONE) {
            return Optional.empty();
        }
        return isQuoted(column) ? Sexes.of(text(PersonField.SEX)) : genders.of(bytes, starts[column], ends[column]);
    }

    /** The sex that <i>Thị</i> or <i>Văn</i> hints at, where it stands between two other syllables of the name; a hint, and no more. */
    public Optional<Gender> genderByName() {
        int column = columns.of(PersonField.NAME);
        if (column == Columns.NONE) {
            return Optional.empty();
        }
        if (isQuoted(column)) {
            byte[] name = text(PersonField.NAME).getBytes(StandardCharsets.UTF_8);
            return names.genderHint(name, 0, name.length);
        }
        return names.genderHint(bytes, starts[column], ends[column]);
    }

    /**
     * Whether a name is written as names are: of letters in composed form, with one blank between two syllables. {@code false} of what is empty
     * or in quotation marks.
     */
    public boolean isWellWrittenName(PersonField field) {
        int column = columns.of(field);
        return column != Columns.NONE && names.isWellWritten(bytes, starts[column], ends[column]);
    }

    /**
     * Whether a name may be in an old encoding, or have lost a letter, so that it is worth looking at its letters; {@code true} of what is in
     * quotation marks.
     */
    public boolean mayBeBrokenName(PersonField field) {
        int column = columns.of(field);
        return column != Columns.NONE && (isQuoted(column) || names.mayBeBroken(bytes, starts[column], ends[column]));
    }

    /**
     * A number that stands for what is in a field, the same for texts that are the same when they are looked at like this; 0 if nothing is
     * left of it. Other texts have another one, but for one pair among 2⁶⁴.
     */
    public long fingerprint(PersonField field, Spelling as) {
        int column = columns.of(field);
        if (column == Columns.NONE) {
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
        if (isQuoted(column)) {
            return as.fingerprint(text(field));
        }
        return as.fingerprint(bytes, starts[column], ends[column]);
    }

    /** What it says, as a record that can be compared with those of other registers: what cannot be read is in {@link PersonRecord#raw()}. */
    public PersonRecord toRecord() {
        PersonRecord.Builder record = PersonRecord.builder()
                .insuranceNumber(SocialInsuranceNumber.tryParse(text(PersonField.INSURANCE_NUMBER))
                        .orElse(null))
                .citizenId(citizenId().orElse(null))
                .cmnd(cmnd().orElse(null))
                .name(name().orElse(null))
                .birthDate(birthDate().orElse(null))
                .gender(gender().map(meaning -> Coded.known(text(PersonField.SEX), meaning))
                        .orElse(null));
        keepUnread(
                record,
                PersonField.INSURANCE_NUMBER,
                SocialInsuranceNumber.tryParse(text(PersonField.INSURANCE_NUMBER)));
        keepUnread(record, PersonField.NUMBER, citizenId());
        keepUnread(record, PersonField.CMND, cmnd());
        keepUnread(record, PersonField.NAME, name());
        keepUnread(record, PersonField.BIRTH_DATE, birthDate());
        keepUnread(record, PersonField.SEX, gender());
        return record.build();
    }

    @Override
    public String toString() {
        return "PersonRow[line " + line + "]";
    }

    private void keepUnread(PersonRecord.Builder record, PersonField field, Optional<?> read) {
        if (read.isEmpty() && has(field)) {
            record.raw(field.name(), text(field));
        }
    }

    private boolean isQuoted(int column) {
        return starts[column] < ends[column] && bytes[starts[column]] == RowSyntax.QUOTE;
    }

    /** Whether there is anything in it at all. */
    boolean isBlank() {
        for (int column = 0; column < starts.length; column++) {
            if (starts[column] < ends[column]) {
                return false;
            }
        }
        return true;
    }

    boolean isBlank(int from, int to) {
        int at = from;
        while (at < to && isBlank(bytes[at])) {
            at++;
        }
        return at == to;
    }

    /** Goes on to another row. */
    void moveTo(byte[] newBytes, long newLine) {
        bytes = newBytes;
        line = newLine;
        numberIsRead = false;
        Arrays.fill(dates, NOT_ASKED);
        Arrays.fill(letters, NOT_ASKED);
    }

    /** Where a column stands in the bytes; blanks around it are left out. */
    void put(int column, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isBlank(bytes[start])) {
            start++;
        }
        while (end > start && isBlank(bytes[end - 1])) {
            end--;
        }
        starts[column] = start;
        ends[column] = start < end && bytes[start] == RowSyntax.QUOTE && isBlankInQuotes(start, end) ? start : end;
    }

    /** The same for all columns, where there are no quotation marks. */
    void putPlain(int from, FieldEnds found, int firstField) {
        int start = from;
        for (int column = 0; column < starts.length; column++) {
            int end = found.end(firstField + column);
            starts[column] = start;
            ends[column] = end;
            // Of an empty field, these are the separators around it.
            if (isBlank(bytes[start]) || isBlank(bytes[Math.max(0, end - 1)])) {
                put(column, start, end);
            }
            start = end + 1;
        }
    }

    /** Room to look for the ends of fields. */
    FieldEnds ends() {
        return room;
    }

    private boolean isBlankInQuotes(int start, int end) {
        int last = bytes[end - 1] == RowSyntax.QUOTE && end - 1 > start ? end - 1 : end;
        for (int at = start + 1; at < last; at++) {
            if (!isBlank(bytes[at])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(byte b) {
        return b == BLANK || (b >= '\t' && b <= '\r');
    }

    private static String unquoted(String text) {
        int last = text.length() - 1;
        int end = last > 0 && text.charAt(last) == RowSyntax.QUOTE ? last : last + 1;
        return text.substring(1, end).replace("\"\"", "\"").strip();
    }
}
