package io.github.dancu.cleansing;

import io.github.dancu.citizen.EncodingProposal;
import io.github.dancu.citizen.LegacyText;
import io.github.dancu.citizen.PersonName;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Whether two spellings are one name, and under which keys a name is looked for. */
final class NameComparison {
    private NameComparison() {}

    static NameAgreement between(PersonName one, PersonName other) {
        NameAgreement asWritten = asWritten(one, other);
        if (asWritten.isSame()) {
            return asWritten;
        }
        if (agreeOnceRepaired(one, other)) {
            return NameAgreement.OLD_ENCODING;
        }
        return mayHaveBeen(one, other) || mayHaveBeen(other, one)
                ? NameAgreement.PERHAPS_OLD_ENCODING
                : NameAgreement.DIFFERENT;
    }

    /** The form without diacritics and with <i>i</i> for a closing <i>y</i>, also of what the text may say in an old encoding. */
    static Set<String> searchKeys(PersonName name) {
        Set<String> keys = new LinkedHashSet<>();
        readings(name, LegacyText::possibleReadings).forEach(reading -> keys.add(bareKey(reading)));
        return keys;
    }

    private static NameAgreement asWritten(PersonName one, PersonName other) {
        if (one.sameAs(other)) {
            return NameAgreement.SAME_SPELLING;
        }
        if (one.variantKey().equals(other.variantKey())) {
            return NameAgreement.VARIANT_SPELLING;
        }
        boolean oneIsBare = isBare(one) || isBare(other);
        return oneIsBare && bareKey(one).equals(bareKey(other))
                ? NameAgreement.WITHOUT_DIACRITICS
                : NameAgreement.DIFFERENT;
    }

    private static boolean agreeOnceRepaired(PersonName one, PersonName other) {
        List<PersonName> others = readings(other, LegacyText::readings);
        return readings(one, LegacyText::readings).stream()
                .anyMatch(first -> others.stream()
                        .anyMatch(second -> asWritten(first, second).isSame()));
    }

    /** Two weak signs are no sign: besides this one the names are the same. */
    private static boolean mayHaveBeen(PersonName legal, PersonName other) {
        return readings(legal, LegacyText::possibleReadings).stream()
                .anyMatch(reading -> reading.variantKey().equals(other.variantKey()));
    }

    /** The name as it came, and what it may say in an old encoding. */
    private static List<PersonName> readings(PersonName name, Function<String, List<String>> repairs) {
        Stream<String> proposed = name.encodingProposal().map(EncodingProposal::text).stream();
        Stream<String> possible = repairs.apply(name.text()).stream();
        Stream<PersonName> repaired =
                Stream.concat(proposed, possible).distinct().flatMap(text -> PersonName.tryParse(text).stream());
        return Stream.concat(Stream.of(name), repaired).toList();
    }

    private static boolean isBare(PersonName name) {
        return name.foldedKey().equals(name.key());
    }

    private static String bareKey(PersonName name) {
        String folded = name.foldedKey();
        // A key may be too long for a name by the few letters that capitals add.
        return PersonName.tryParse(folded).map(PersonName::variantKey).orElse(folded);
    }
}
