package io.github.dancu.benchmarks.reconciliation;

import io.github.dancu.cleansing.Reconciliation.Outcome;
import io.github.dancu.cleansing.RecordField;
import io.github.dancu.testkit.SyntheticPerson;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

/** What can be wrong with a row, and what ought to be said about it. */
enum Fault {
    LETTER("a wrong letter in the name", Outcome.MISMATCH),
    DIACRITIC("a wrong diacritic in the name", Outcome.MISMATCH),
    SYLLABLE_MISSING("a syllable missing", Outcome.MISMATCH),
    SYLLABLES_SWAPPED("two syllables swapped", Outcome.MISMATCH),
    DAY("a wrong day", Outcome.MISMATCH),
    MONTH("a wrong month", Outcome.MISMATCH),
    YEAR("a wrong year", Outcome.MISMATCH),
    DAY_AND_MONTH("day and month swapped", Outcome.MISMATCH),
    SEX("the wrong sex", Outcome.MISMATCH),
    NUMBER("a wrong personal number", Outcome.MISMATCH),
    OTHERS_NUMBER("another's personal number", Outcome.MISMATCH),
    NOT_THERE("a person who is not in the population", Outcome.NOT_FOUND),
    NO_TRACE("a wrong letter, and no number to look up by", Outcome.NOT_FOUND),
    TWO_FIT("two people who fit", Outcome.AMBIGUOUS),
    NEARLY("a stranger with nearly the same name, and no number", Outcome.AMBIGUOUS),
    UNAVAILABLE("look-up unavailable", Outcome.UNAVAILABLE);

    private static final Set<Fault> OF_DATE = EnumSet.of(DAY, MONTH, YEAR, DAY_AND_MONTH);
    private static final Set<Fault> NEEDS_WHOLE_DATE =
            EnumSet.of(DAY, MONTH, YEAR, DAY_AND_MONTH, NUMBER, OTHERS_NUMBER, NOT_THERE, NEARLY);

    /** Letters that no name of the population has. */
    private static final String FOREIGN = "fjwz";

    private final String text;
    private final Outcome outcome;

    Fault(String text, Outcome outcome) {
        this.text = text;
        this.outcome = outcome;
    }

    String text() {
        return text;
    }

    Outcome outcome() {
        return outcome;
    }

    /** The fields that a mismatch must name. */
    Set<RecordField> fields() {
        return switch (this) {
            case LETTER, DIACRITIC, SYLLABLE_MISSING, SYLLABLES_SWAPPED -> Set.of(RecordField.NAME);
            case DAY -> Set.of(RecordField.BIRTH_DAY);
            case MONTH -> Set.of(RecordField.BIRTH_MONTH);
            case YEAR -> Set.of(RecordField.BIRTH_YEAR);
            case DAY_AND_MONTH -> Set.of(RecordField.BIRTH_DAY, RecordField.BIRTH_MONTH);
            case SEX -> Set.of(RecordField.GENDER);
            case NUMBER, OTHERS_NUMBER -> Set.of(RecordField.CITIZEN_ID);
            case NOT_THERE, NO_TRACE, TWO_FIT, NEARLY, UNAVAILABLE -> Set.of();
        };
    }

    boolean isOfDate() {
        return OF_DATE.contains(this);
    }

    /** What it can be written in without ceasing to be one. */
    Set<Spelling> spellings() {
        Set<Spelling> spellings = EnumSet.allOf(Spelling.class);
        if (this == DIACRITIC || this == NEARLY) {
            spellings.remove(Spelling.WITHOUT_DIACRITICS);
        }
        if (NEEDS_WHOLE_DATE.contains(this)) {
            spellings.removeAll(Spelling.PARTS);
        }
        return spellings;
    }

    /**
     * Plants it; false if the row cannot have it.
     *
     * @param another of the population, whose number may get into the row
     */
    boolean plant(InsuranceRow row, SyntheticPerson another, Random random) {
        if (NEEDS_WHOLE_DATE.contains(this) && !row.hasWholeDate()) {
            return false;
        }
        int other = 1 + random.nextInt(11);
        switch (this) {
            case LETTER -> row.name(Letters.withAnotherLetter(row.name(), random));
            case DIACRITIC -> row.name(Letters.withAnotherDiacritic(row.name(), random));
            case SYLLABLE_MISSING -> row.name(withoutOne(row.name(), random));
            case SYLLABLES_SWAPPED -> {
                return swapped(row, random);
            }
            case DAY -> {
                return row.born(row.year(), row.month(), 1 + (row.day() + other) % 31);
            }
            case MONTH -> {
                return row.born(row.year(), 1 + (row.month() - 1 + other) % 12, row.day());
            }
            case YEAR -> {
                return row.born(row.year() + (random.nextBoolean() ? other : -other), row.month(), row.day());
            }
            case DAY_AND_MONTH -> {
                return row.day() != row.month() && row.born(row.year(), row.day(), row.month());
            }
            case SEX -> row.otherSex();
            case NUMBER -> row.number(withOtherDigit(Objects.requireNonNull(row.number()), random));
            case OTHERS_NUMBER -> {
                row.number(another.id().toText());
                return another.birthDate().year() != row.year()
                        && !Letters.bare(row.name())
                                .equals(Letters.bare(another.name().toText()));
            }
            case NO_TRACE -> {
                row.number(null);
                row.name(Letters.withAnotherLetter(row.name(), FOREIGN, random));
            }
            case TWO_FIT -> row.number(null);
            case NEARLY -> {
                row.number(null);
                row.name(Letters.withAnotherDiacritic(row.name(), random));
                return row.born(row.year(), 1 + (row.month() - 1 + other) % 12, 1 + (row.day() + other) % 28);
            }
            case NOT_THERE, UNAVAILABLE -> {}
        }
        return true;
    }

    private static String withoutOne(String name, Random random) {
        String[] syllables = name.split(" ", -1);
        int without = random.nextInt(syllables.length);
        StringBuilder left = new StringBuilder();
        for (int i = 0; i < syllables.length; i++) {
            left.append(i == without ? "" : syllables[i] + " ");
        }
        return left.toString().strip();
    }

    private static boolean swapped(InsuranceRow row, Random random) {
        String[] syllables = row.name().split(" ", -1);
        int at = random.nextInt(syllables.length - 1);
        String first = syllables[at];
        syllables[at] = syllables[at + 1];
        syllables[at + 1] = first;
        boolean isAnother = !Letters.bare(first).equals(Letters.bare(syllables[at]));
        row.name(String.join(" ", syllables));
        return isAnother;
    }

    private static String withOtherDigit(String digits, Random random) {
        int at = 6 + random.nextInt(6);
        int digit = (digits.charAt(at) - '0' + 1 + random.nextInt(9)) % 10;
        return digits.substring(0, at) + digit + digits.substring(at + 1);
    }
}
