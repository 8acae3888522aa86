package io.github.dancu.csdl;

import io.github.dancu.citizen.PersonName;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** In which form names are sent to the population database: sources agree on upper case, not on diacritics. */
public enum NameForm {
    /** Upper case with diacritics: NGUYỄN VĂN MẪU. */
    UPPER_CASE {
        @Override
        String of(PersonName name) {
            return name.key();
        }
    },
    /** Upper case without diacritics: NGUYEN VAN MAU. */
    UPPER_CASE_ASCII {
        @Override
        String of(PersonName name) {
            String decomposed = Normalizer.normalize(name.key(), Normalizer.Form.NFD);
            // Đ has no decomposition.
            return MARKS.matcher(decomposed).replaceAll("").replace('Đ', 'D').replace('Ð', 'D');
        }
    };

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    abstract String of(PersonName name);
}
