package io.github.dancu.cleansing;

import io.github.dancu.citizen.Personal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What the population side said when it was asked about one insurance record (<i>kết quả tra cứu CSDLQG về dân cư</i>): whom
 * it found, or that it could not be asked.
 *
 * <p>Immutable and thread-safe; no {@code toString()} shows anything of a person.
 */
public sealed interface PopulationAnswer {
    /** The codes and texts of the answer as they came, by the system's own names. Unmodifiable; empty if there were none. */
    Map<String, String> raw();

    /** These people were found; nobody if the list is empty. */
    static PopulationAnswer of(List<PersonRecord> people) {
        return new Found(people, Map.of());
    }

    /** Nobody was found. */
    static PopulationAnswer nobody() {
        return of(List.of());
    }

    /** The population side could not be asked, or gave no answer: for this reason, a code or a word. */
    static PopulationAnswer unavailable(String reason) {
        return new Unavailable(reason, Map.of());
    }

    /**
     * An answer with everybody that was found.
     *
     * @param people the people found, perhaps none, unmodifiable
     * @param raw the codes of the answer, unmodifiable
     */
    @Personal
    record Found(List<PersonRecord> people, Map<String, String> raw) implements PopulationAnswer {
        public Found {
            people = List.copyOf(people);
            raw = Collections.unmodifiableMap(new LinkedHashMap<>(raw));
        }

        @Override
        public String toString() {
            return "Found[" + people.size() + "]";
        }
    }

    /**
     * No answer.
     *
     * @param reason why, as a code or a word
     * @param raw the codes of the failure, unmodifiable
     */
    @Personal
    record Unavailable(String reason, Map<String, String> raw) implements PopulationAnswer {
        public Unavailable {
            Objects.requireNonNull(reason, "reason");
            raw = Collections.unmodifiableMap(new LinkedHashMap<>(raw));
        }

        @Override
        public String toString() {
            return "Unavailable[***]";
        }
    }
}
