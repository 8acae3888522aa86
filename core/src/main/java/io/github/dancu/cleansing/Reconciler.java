package io.github.dancu.cleansing;

import io.github.dancu.citizen.FirstOfJanuary;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Compares insurance records with records of the population database by what they mean (<i>đối chiếu dữ liệu BHXH với CSDLQG về
 * dân cư</i>).
 *
 * <p>One name in two spellings is the same, and so are dates that may be the same day; what one side does not say is no
 * difference. {@link NameAgreement} tells the spellings. Two letters, two diacritics where both names have some, a syllable
 * that is missing or stands elsewhere, another day, month or year, sex or personal number differ.
 *
 * <p>How the person is picked from those found:
 *
 * <ol>
 *   <li>Who has another personal number and another birth date is somebody else.
 *   <li>If just one has the personal number of the insurance record, it is that one, unless both name and birth year differ:
 *       then the number may be another's (a mother's, on the record of her child), and it is the only other one found, if that
 *       one has a number of its own.
 *   <li>If one person is left, it is that one; of several, it is the only one that differs in nothing.
 *   <li>It cannot be told if that is nobody, or if too little speaks for it. Against another personal number, name and whole
 *       birth date must agree. Without a personal number on both sides, name and birth year must agree and at most one more
 *       field may differ; if the old card number (CMND) is the same, that one may also be the name or the birth year.
 * </ol>
 *
 * <p>By default the first of January is a day like others on both sides. Immutable and thread-safe. The rules are this library's
 * own: no official ones are published.
 */
public final class Reconciler {
    private static final Reconciler DEFAULTS = new Reconciler(FirstOfJanuary.AS_WRITTEN, FirstOfJanuary.AS_WRITTEN);

    private final FirstOfJanuary inInsurance;
    private final FirstOfJanuary inPopulation;

    private Reconciler(FirstOfJanuary inInsurance, FirstOfJanuary inPopulation) {
        this.inInsurance = Objects.requireNonNull(inInsurance, "inInsurance");
        this.inPopulation = Objects.requireNonNull(inPopulation, "inPopulation");
    }

    /** A reconciler with the defaults named above. */
    public static Reconciler ofDefaults() {
        return DEFAULTS;
    }

    /**
     * The same, but for what 01/01 means in each of the two registers. Default {@link FirstOfJanuary#AS_WRITTEN} in both.
     *
     * @param inInsurance in the insurance records
     * @param inPopulation in the population database
     */
    public Reconciler readingFirstOfJanuary(FirstOfJanuary inInsurance, FirstOfJanuary inPopulation) {
        return new Reconciler(inInsurance, inPopulation);
    }

    /** In what an insurance record agrees with, and differs from, the record of somebody in the population database. */
    public RecordComparison compare(PersonRecord insured, PersonRecord person) {
        return new FieldComparison(insured, person)
                .with(
                        insured.birthDate().map(date -> date.readAs(inInsurance)),
                        person.birthDate().map(date -> date.readAs(inPopulation)));
    }

    /** What comes of an insurance record, given what the population side said when it was asked about it. */
    public Reconciliation reconcile(PersonRecord insured, PopulationAnswer answer) {
        if (answer instanceof PopulationAnswer.Found found) {
            List<RecordComparison> candidates = found.people().stream()
                    .map(person -> compare(insured, person))
                    .filter(comparison -> !comparison.isSomebodyElse())
                    .toList();
            return pick(insured, answer, candidates);
        }
        return new Reconciliation.Unavailable(insured, (PopulationAnswer.Unavailable) answer);
    }

    /**
     * What comes of each of many insurance records, in their order. Each is looked up when its outcome is asked for and let go
     * afterwards, so that any number of them needs no more memory than one. What {@code lookUp} throws is thrown to whoever
     * asks; one that does not want that answers {@link PopulationAnswer#unavailable}.
     *
     * @param insured read once
     * @param lookUp asks the population side about one record, for example {@link PopulationIndex#find}
     */
    public Stream<Reconciliation> reconcileAll(
            Stream<PersonRecord> insured, Function<? super PersonRecord, ? extends PopulationAnswer> lookUp) {
        Objects.requireNonNull(lookUp, "lookUp");
        return insured.map(one -> reconcile(one, lookUp.apply(one)));
    }

    private static Reconciliation pick(
            PersonRecord insured, PopulationAnswer answer, List<RecordComparison> candidates) {
        if (candidates.isEmpty()) {
            return new Reconciliation.NotFound(insured, answer);
        }
        Optional<RecordComparison> picked = likeliest(candidates).filter(comparison -> !comparison.isDoubtful());
        if (picked.isEmpty()) {
            return new Reconciliation.Ambiguous(insured, answer, candidates);
        }
        return picked.get().agrees()
                ? new Reconciliation.Match(insured, answer, picked.get())
                : new Reconciliation.Mismatch(insured, answer, picked.get());
    }

    private static Optional<RecordComparison> likeliest(List<RecordComparison> candidates) {
        Optional<RecordComparison> holder = only(candidates, RecordComparison::hasSameNumber);
        if (holder.isEmpty()) {
            return only(candidates, comparison -> candidates.size() == 1 || comparison.agrees());
        }
        return holder.filter(comparison -> !comparison.isDoubtful())
                .or(() -> only(candidates, comparison -> !comparison.hasSameNumber())
                        .filter(RecordComparison::hasAnotherNumber));
    }

    /** The one of which something is true; empty if it is true of several or of none. */
    private static Optional<RecordComparison> only(
            List<RecordComparison> candidates, Predicate<RecordComparison> isTrue) {
        List<RecordComparison> such = candidates.stream().filter(isTrue).toList();
        return such.size() == 1 ? Optional.of(such.get(0)) : Optional.empty();
    }
}
