package io.github.dancu.csdl;

import io.github.dancu.citizen.Citizen;
import io.github.dancu.citizen.SensitiveField;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which parts of a record are passed on.
 *
 * @param hidden the elements that are not
 */
record Wanted(Set<CitizenField> fields, Set<SensitiveField> sensitive, Set<String> hidden) {
    private static final Map<SensitiveField, String> SENSITIVE = Map.of(
            SensitiveField.ETHNIC_GROUP,
            "DanToc",
            SensitiveField.RELIGION,
            "TonGiao",
            SensitiveField.BLOOD_GROUP,
            "NhomMau");

    /** All that is not sensitive. */
    static final Wanted USUAL = of(EnumSet.allOf(CitizenField.class), EnumSet.noneOf(SensitiveField.class));

    /** What shows who belongs to a household. */
    static final Wanted OF_MEMBERS = of(
            EnumSet.of(
                    CitizenField.NAME,
                    CitizenField.BIRTH_DATE,
                    CitizenField.GENDER,
                    CitizenField.PERMANENT_ADDRESS,
                    CitizenField.HEAD_OF_HOUSEHOLD),
            EnumSet.noneOf(SensitiveField.class));

    private static Wanted of(Set<CitizenField> fields, Set<SensitiveField> sensitive) {
        Set<String> hidden = new HashSet<>();
        EnumSet.complementOf(EnumSet.copyOf(fields)).forEach(field -> hidden.add(field.wireName()));
        return new Wanted(
                Collections.unmodifiableSet(fields), Collections.unmodifiableSet(sensitive), Set.copyOf(hidden));
    }

    Wanted only(CitizenField... only) {
        Set<CitizenField> some = EnumSet.noneOf(CitizenField.class);
        some.addAll(Arrays.asList(only));
        return of(some, sensitive);
    }

    Wanted also(Collection<SensitiveField> more) {
        Set<SensitiveField> all = EnumSet.noneOf(SensitiveField.class);
        all.addAll(sensitive);
        all.addAll(more);
        return of(fields, all);
    }

    /** Whether this element of a record is not passed on. */
    boolean hides(String element) {
        return hidden.contains(element)
                || SENSITIVE.entrySet().stream()
                        .anyMatch(one -> one.getValue().equals(element) && !sensitive.contains(one.getKey()));
    }

    /** What is asked for, as audit lines say it; nothing if it is the usual. */
    String text() {
        String only = hidden.isEmpty() ? "" : ", only " + fields;
        return only + (sensitive.isEmpty() ? "" : ", also asking " + sensitive);
    }

    /** The elements whose content was passed on. */
    List<String> elementsIn(Citizen citizen) {
        return Stream.concat(
                        Stream.of("SoDinhDanh"),
                        fields.stream()
                                .filter(field -> field.of(citizen).isPresent())
                                .map(CitizenField::wireName))
                .toList();
    }
}
