package io.github.dancu.csdl;

import io.github.dancu.citizen.PersonName;

/** In which form names are sent to the population database: sources agree on upper case, not on diacritics. */
public enum NameForm {
    /** Upper case with diacritics: NGUYỄN VĂN MẪU. */
    UPPER_CASE {
        @Override
        String of(PersonName name) {
            return name.upperCase();
        }
    },
    /** Upper case without diacritics: NGUYEN VAN MAU. */
    UPPER_CASE_ASCII {
        @Override
        String of(PersonName name) {
            return name.foldedKey();
        }
    };

    abstract String of(PersonName name);
}
