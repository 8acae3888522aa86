package io.github.dancu.csdl;

import io.github.dancu.citizen.Citizen;
import io.github.dancu.citizen.SensitiveDetails;
import io.github.dancu.citizen.SensitiveField;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
        for (CitizenField field : CitizenField.values()) {
            if (!fields.contains(field)) {
                hidden.add(field.wireName());
            }
        }
        return new Wanted(
                Collections.unmodifiableSet(fields), Collections.unmodifiableSet(sensitive), Set.copyOf(hidden));
    }

    Wanted only(Collection<CitizenField> only) {
        Set<CitizenField> some = EnumSet.noneOf(CitizenField.class);
        some.addAll(only);
        return of(some, sensitive);
    }

    Wanted also(Collection<SensitiveField> more) {
        Set<SensitiveField> all = EnumSet.noneOf(SensitiveField.class);
        all.addAll(sensitive);
        all.addAll(more);
        return of(fields, all);
    }

    private static boolean isIn(SensitiveDetails details, SensitiveField field) {
        return switch (field) {
            case ETHNIC_GROUP -> details.ethnicGroup().isPresent();
            case RELIGION -> details.religion().isPresent();
            case BLOOD_GROUP -> details.bloodGroup().isPresent();
        };
    }

    /** Whether this element of a record that has no number is passed on. */
    boolean shows(String element) {
        return element.equals("SoDinhDanh")
                || fields.stream().anyMatch(field -> field.wireName().equals(element))
                || sensitive.stream().anyMatch(field -> element.equals(SENSITIVE.get(field)));
    }

    /** Whether this element is not passed on, wherever it stands. */
    boolean hides(String element) {
        return SENSITIVE.entrySet().stream()
                .anyMatch(one -> one.getValue().equals(element) && !sensitive.contains(one.getKey()));
    }

    /** What is asked for, as audit lines say it; nothing if it is the usual. */
    String text() {
        String only = hidden.isEmpty() ? "" : ", only " + fields;
        return only + (sensitive.isEmpty() ? "" : ", also asking " + sensitive);
    }

    /** The elements whose content was passed on. */
    List<String> elementsIn(Citizen citizen) {
        Optional<SensitiveDetails> details = citizen.sensitive();
        Stream<String> given = sensitive.stream()
                .filter(field -> details.filter(some -> isIn(some, field)).isPresent())
                .map(field -> Objects.requireNonNull(SENSITIVE.get(field)));
        return Stream.concat(
                        Stream.concat(Stream.of("SoDinhDanh"), given),
                        fields.stream()
                                .filter(field -> field.of(citizen).isPresent())
                                .map(CitizenField::wireName))
                .toList();
    }
}
