package io.github.dancu.testkit.register;

import io.github.dancu.cleansing.register.PersonField;
import io.github.dancu.place.AdministrativeUnits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/**
 * An invented register of a Vietnamese city (<i>cơ sở dữ liệu dân cư mẫu</i>) with planted faults (<i>sai sót cài sẵn</i>): households,
 * families whose names and years fit together, and of every fault which row and field it is in, and what a rule has to say of it.
 *
 * <p>Nobody in it can be real: personal numbers begin with codes that were never assigned, CMND and social-insurance numbers with 00, and
 * phone numbers are of a plan that ended in 2018. Names are as real ones, as often and as long; addresses say <i>Mẫu</i>.
 *
 * <p>The same settings and seed give the same bytes, on every machine. Rows are written as they are made: memory does not grow with the
 * register but for two to four bytes a person. A household has one fault at most; of rows without one, rules may say what is so
 * ({@code DATE_YEAR_ONLY}, {@code PHONE_SHARED} of a family, {@code CMND_MISSING} of a child), and that is told, too.
 *
 * <p>Immutable and thread-safe; each method gives another register.
 */
public final class SyntheticRegister {
    private static final int MOST = 10_000_000;
    private static final double MOST_FAULTS = 0.2;
    private static final LocalDate LAST_DAY = LocalDate.of(2039, 12, 31);
    private static final int LAST_YEAR_WITH_CMND = 2001;
    private static final int CARD_AGE = 14;

    private final RegisterSettings settings;

    private SyntheticRegister(RegisterSettings settings) {
        this.settings = settings;
    }

    /**
     * A register of so many people, with faults of all kinds at their {@link RegisterFault#defaultRate()}, all columns, and the wards of
     * Rạch Giá.
     *
     * @param people 1 to 10,000,000
     * @param today the day as of which it is one: 01/10/2022 to 31/12/2039
     * @throws IllegalArgumentException if one of them is out of range
     */
    public static SyntheticRegister of(int people, LocalDate today, long seed) {
        if (people < 1 || people > MOST) {
            throw new IllegalArgumentException("a register has 1 to " + MOST + " people, not " + people);
        }
        if (today.isBefore(Wards.FIRST_DAY) || today.isAfter(LAST_DAY)) {
            throw new IllegalArgumentException("today is " + Wards.FIRST_DAY + " to " + LAST_DAY + ", not " + today);
        }
        Map<RegisterFault, Integer> counts = new EnumMap<>(RegisterFault.class);
        for (RegisterFault fault : RegisterFault.values()) {
            counts.put(fault, (int) Math.round(fault.defaultRate() * people));
        }
        return new SyntheticRegister(new RegisterSettings(
                people,
                today,
                seed,
                Wards.of(today),
                List.of(PersonField.values()),
                0,
                LAST_YEAR_WITH_CMND,
                Map.copyOf(counts)));
    }

    /**
     * The city of report 269/BC-TCT (II.4), invented, on 01/10/2022, the day after its period: as many people of card age, and as many cases of each of the eleven
     * indicators: 208 {@code DUP_OUT}, 732 {@code DUP_IN}, 11 {@code HH_MANY_HEADS}, 1,135 {@code HH_NO_HEAD}, 5,472 {@code CMND_MISSING}
     * (918 declared none), 5,373 {@code FIELDS_MISSING}, 3,495 wrong personal numbers, 1,844 prisoners who are not in it and 1,566 who are,
     * 126 {@code SI_MISMATCH}, 673 {@code SI_NOT_FOUND}.
     */
    public static SyntheticRegister rachGia2022() {
        return of(217_830, LocalDate.of(2022, 10, 1), 269)
                .clean()
                .peopleFrom(CARD_AGE)
                .cmndUntil(2022)
                .count(RegisterFault.IN_OTHER_PROVINCE, 208)
                .count(RegisterFault.PERSON_TWICE, 732 / 2)
                .count(RegisterFault.TWO_HEADS, 11)
                .count(RegisterFault.HEAD_MISSING, 1_135)
                .count(RegisterFault.CMND_OPEN, 5_472 - 918)
                .count(RegisterFault.CMND_DECLARED_NONE, 918)
                .count(RegisterFault.FIELD_MISSING, 5_373)
                .count(RegisterFault.NUMBER_SHORT, 400)
                .count(RegisterFault.NUMBER_OF_NO_PLACE, 500)
                .count(RegisterFault.NUMBER_OF_OTHER_SEX, 1_000)
                .count(RegisterFault.NUMBER_OF_OTHER_YEAR, 1_095)
                .count(RegisterFault.NUMBER_OF_STRANGER, 500)
                .count(RegisterFault.PRISONER_UNKNOWN, 1_844)
                .count(RegisterFault.PRISONER, 1_566)
                .count(RegisterFault.INSURED_NAME, 60)
                .count(RegisterFault.INSURED_BIRTH_DATE, 40)
                .count(RegisterFault.INSURED_SEX, 10)
                .count(RegisterFault.INSURED_NUMBER, 16)
                .count(RegisterFault.INSURED_UNKNOWN, 673);
    }

    /** The codes with which its personal numbers begin (<i>mã nơi đăng ký khai sinh</i>): give them to the rules. Unmodifiable. */
    public static Set<String> registrationCodes() {
        return Set.copyOf(Numbers.CODES);
    }

    /** The day as of which it is a register: give it to the rules. */
    public LocalDate today() {
        return settings.today();
    }

    /** How many rows it has. */
    public int people() {
        return settings.people();
    }

    /** Without any fault; what is told of it are facts alone. */
    public SyntheticRegister clean() {
        return with(settings.wards(), settings.columns(), settings.youngest(), settings.lastYearWithCmnd(), Map.of());
    }

    /**
     * How often a fault is planted.
     *
     * @param rate how many to a row
     * @throws IllegalArgumentException if it is negative, or there would be more than one fault to five rows
     */
    public SyntheticRegister rate(RegisterFault fault, double rate) {
        if (!(rate >= 0 && rate <= MOST_FAULTS)) {
            throw new IllegalArgumentException("a rate is 0 to " + MOST_FAULTS + ", not " + rate);
        }
        return count(fault, (int) Math.round(rate * settings.people()));
    }

    /**
     * How often a fault is planted. In a very small register some may find no row that can have them; {@link #write} says so.
     *
     * @throws IllegalArgumentException if it is negative, or there would be more than one fault to five rows
     */
    public SyntheticRegister count(RegisterFault fault, int count) {
        Map<RegisterFault, Integer> counts = new EnumMap<>(RegisterFault.class);
        counts.putAll(settings.counts());
        counts.put(Objects.requireNonNull(fault, "fault"), count);
        long all = counts.values().stream().mapToLong(Integer::longValue).sum();
        if (count < 0 || all > Math.max(1, MOST_FAULTS * settings.people())) {
            throw new IllegalArgumentException("there is at most one fault to five rows, and never fewer than none");
        }
        return with(
                settings.wards(),
                settings.columns(),
                settings.youngest(),
                settings.lastYearWithCmnd(),
                Map.copyOf(counts));
    }

    /**
     * Where people live. Default the wards of Rạch Giá on that day.
     *
     * @throws IllegalArgumentException if there is none, or one is not in force on that day
     */
    public SyntheticRegister wards(List<String> codes) {
        boolean inForce = codes.stream()
                .allMatch(code -> AdministrativeUnits.vietnam()
                        .ward(code, settings.today())
                        .isPresent());
        if (codes.isEmpty() || !inForce) {
            throw new IllegalArgumentException("wards are codes that are in force on " + settings.today());
        }
        return with(
                List.copyOf(codes),
                settings.columns(),
                settings.youngest(),
                settings.lastYearWithCmnd(),
                settings.counts());
    }

    /**
     * Which columns it has, in their order. Default all. Faults that need others are not planted.
     *
     * @throws IllegalArgumentException if the name is not among them, or one is there twice
     */
    public SyntheticRegister columns(List<PersonField> fields) {
        if (!fields.contains(PersonField.NAME) || new HashSet<>(fields).size() < fields.size()) {
            throw new IllegalArgumentException("columns are the name and others, each once");
        }
        return with(
                settings.wards(),
                List.copyOf(fields),
                settings.youngest(),
                settings.lastYearWithCmnd(),
                settings.counts());
    }

    /**
     * How old people are at least. Default 0.
     *
     * @throws IllegalArgumentException unless it is 0 to 18
     */
    public SyntheticRegister peopleFrom(int age) {
        if (age < 0 || age > 18) {
            throw new IllegalArgumentException("people are at least 0 to 18, not " + age);
        }
        return with(settings.wards(), settings.columns(), age, settings.lastYearWithCmnd(), settings.counts());
    }

    /** The last birth year of people with a CMND, if they are 14. Default 2001. */
    public SyntheticRegister cmndUntil(int year) {
        return with(settings.wards(), settings.columns(), settings.youngest(), year, settings.counts());
    }

    /**
     * Writes the register alone, UTF-8 with Vietnamese headings; what was there is written over.
     *
     * @param truth hears of every fault and fact, in no order; not of those that other files are needed for
     * @return how many of each fault found no row that could have them: usually none
     * @throws UncheckedIOException if it cannot be written
     */
    public Map<RegisterFault, Integer> write(Path file, Consumer<ExpectedFinding> truth) {
        return write(Map.of(RegisterFile.REGISTER, file), false, truth);
    }

    /**
     * Writes all files of {@link RegisterFile} into a directory; the register is the same as without the others.
     *
     * @param truth hears of every fault and fact, in no order
     * @return how many of each fault found no row that could have them: usually none
     * @throws UncheckedIOException if they cannot be written
     */
    public Map<RegisterFault, Integer> writeAll(Path directory, Consumer<ExpectedFinding> truth) {
        Map<RegisterFile, Path> files = new EnumMap<>(RegisterFile.class);
        for (RegisterFile file : RegisterFile.values()) {
            files.put(file, directory.resolve(file.fileName()));
        }
        try {
            Files.createDirectories(directory);
        } catch (IOException failure) {
            throw new UncheckedIOException("the directory cannot be made", failure);
        }
        return write(files, true, truth);
    }

    @Override
    public String toString() {
        return "SyntheticRegister[" + settings.people() + " people, " + settings.today() + ", seed " + settings.seed()
                + "]";
    }

    private Map<RegisterFault, Integer> write(
            Map<RegisterFile, Path> files, boolean otherFiles, Consumer<ExpectedFinding> truth) {
        try (RegisterRows rows = new RegisterRows(files, settings.columns())) {
            return new RegisterMaking(settings, rows, otherFiles, truth).run();
        } catch (IOException failure) {
            throw new UncheckedIOException("the register cannot be written", failure);
        }
    }

    private SyntheticRegister with(
            List<String> wards,
            List<PersonField> columns,
            int youngest,
            int lastYearWithCmnd,
            Map<RegisterFault, Integer> counts) {
        return new SyntheticRegister(new RegisterSettings(
                settings.people(),
                settings.today(),
                settings.seed(),
                wards,
                columns,
                youngest,
                lastYearWithCmnd,
                counts));
    }
}
