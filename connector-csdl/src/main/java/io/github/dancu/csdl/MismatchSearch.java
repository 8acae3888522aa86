package io.github.dancu.csdl;

import io.github.dancu.citizen.PartialDate;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.csdl.Alternatives.Variant;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Finds what differs by checks in which one thing, or at last two, are changed. */
final class MismatchSearch {
    /** More checks than these are a search through the register. */
    static final int MOST_CHECKS = 12;

    private final Predicate<CitizenQuery> check;
    private final Function<CitizenQuery, ?> wireForm;
    private final Set<Object> asked = new HashSet<>();
    private boolean gaveUp;

    /** @param wireForm what is equal for questions that are the same on the wire */
    MismatchSearch(Predicate<CitizenQuery> check, Function<CitizenQuery, ?> wireForm) {
        this.check = check;
        this.wireForm = wireForm;
    }

    MismatchExplanation explain(CitizenQuery query, Alternatives alternatives) {
        if (isConfirmed(query)) {
            return new MismatchExplanation(true, Set.of(), 1, true);
        }
        List<Variant> single = new ArrayList<>(alternatives.variants());
        single.addAll(variantsOf(query));
        for (Variant one : single) {
            if (isConfirmed(one.change().apply(query))) {
                return found(Set.of(one.difference()));
            }
        }
        for (int i = 0; i < single.size() && !gaveUp; i++) {
            for (Variant other : single.subList(i + 1, single.size())) {
                Variant one = single.get(i);
                boolean apart = !part(one).equals(part(other));
                if (apart && isConfirmed(other.change().apply(one.change().apply(query)))) {
                    return found(EnumSet.of(one.difference(), other.difference()));
                }
            }
        }
        return found(Set.of());
    }

    private static List<Variant> variantsOf(CitizenQuery query) {
        List<Variant> variants = new ArrayList<>();
        swapped(query.birthDate())
                .ifPresent(date ->
                        variants.add(new Variant(Mismatch.BIRTH_DAY_AND_MONTH_SWAPPED, asked -> asked.with(date))));
        if (query.birthDate().full().isPresent()) {
            PartialDate year = PartialDate.ofYear(query.birthDate().year());
            variants.add(new Variant(Mismatch.BIRTH_DAY_OR_MONTH, asked -> asked.with(year)));
        }
        PersonName plain = PersonName.of(query.name().foldedKey());
        if (!plain.upperCase().equals(query.name().upperCase())) {
            variants.add(new Variant(Mismatch.NAME_DIACRITICS, asked -> asked.with(plain)));
        }
        return variants;
    }

    private static Optional<PartialDate> swapped(PartialDate date) {
        try {
            return date.full()
                    .filter(day -> day.getDayOfMonth() != day.getMonthValue())
                    .map(day -> LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue()))
                    .map(PartialDate::of);
        } catch (DateTimeException noSuchMonth) {
            return Optional.empty();
        }
    }

    /** Which part of a question a variant changes. */
    private static String part(Variant variant) {
        return switch (variant.difference()) {
            case NUMBER -> "number";
            case NAME, NAME_DIACRITICS -> "name";
            case BIRTH_DATE, BIRTH_DAY_OR_MONTH, BIRTH_DAY_AND_MONTH_SWAPPED -> "birthDate";
        };
    }

    private boolean isConfirmed(CitizenQuery query) {
        Object form = Objects.requireNonNull(wireForm.apply(query));
        if (asked.contains(form)) {
            return false;
        }
        if (asked.size() >= MOST_CHECKS) {
            gaveUp = true;
            return false;
        }
        asked.add(form);
        return check.test(query);
    }

    private MismatchExplanation found(Set<Mismatch> differences) {
        return new MismatchExplanation(false, differences, asked.size(), !gaveUp);
    }
}
