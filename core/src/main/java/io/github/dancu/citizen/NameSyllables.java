package io.github.dancu.citizen;

import java.util.ArrayList;
import java.util.List;

/** The parts of a name between its blanks. */
final class NameSyllables {
    private NameSyllables() {}

    static List<String> of(String name) {
        List<String> syllables = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            if (i == name.length() || NameKey.isBlank(name.charAt(i))) {
                if (i > start) {
                    syllables.add(name.substring(start, i));
                }
                start = i + 1;
            }
        }
        return List.copyOf(syllables);
    }
}
