package io.github.dancu.benchmarks.reconciliation;

import io.github.dancu.testkit.SyntheticPerson;
import java.text.Normalizer;
import java.util.Locale;

/** How somebody compares name and birth date who does not ask what they mean. */
enum PlainComparison {
    BYTES("a byte-wise comparison") {
        @Override
        String form(String text) {
            return text;
        }
    },
    TIDIED("a comparison in NFC, upper case and trimmed") {
        @Override
        String form(String text) {
            return Normalizer.normalize(text, Normalizer.Form.NFC)
                    .toUpperCase(Locale.ROOT)
                    .strip();
        }
    };

    private final String text;

    PlainComparison(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    abstract String form(String text);

    boolean isSame(InsuranceRow row, SyntheticPerson person) {
        return form(row.name()).equals(form(person.name().toText()))
                && form(row.dateText()).equals(form(person.birthDate().toText()));
    }
}
