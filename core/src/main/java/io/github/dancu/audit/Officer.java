package io.github.dancu.audit;

import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.citizen.Personal;
import io.github.dancu.text.PersonalNumbers;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The officer on whose behalf a call is made (<i>cán bộ thực hiện</i>).
 *
 * <p>Systems want the officer's own number and name; audit lines name the account only. Immutable and thread-safe;
 * {@link #toString()} shows the account.
 *
 * @param account the officer's account in the user's own system; 2 to 60 characters, and no nine digits in a row
 * @param number the officer's personal number
 * @param name the officer's name
 */
@Personal
public record Officer(String account, CitizenId number, PersonName name) {
    private static final Pattern SHAPE = Pattern.compile("[\\p{L}0-9._@\\-]{2,60}");

    /** @throws IllegalArgumentException if {@code account} has another shape or holds nine digits in a row */
    public Officer {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(name, "name");
        if (!SHAPE.matcher(account).matches() || PersonalNumbers.mayHoldOne(account)) {
            throw new IllegalArgumentException(
                    "an officer's account is 2 to 60 letters, digits, dots, hyphens, underscores or @, with no"
                            + " nine digits in a row");
        }
    }

    /**
     * The officer with this account, number and name.
     *
     * @throws IllegalArgumentException if {@code account} has another shape or holds nine digits in a row
     */
    public static Officer of(String account, CitizenId number, PersonName name) {
        return new Officer(account, number, name);
    }

    @Override
    public String toString() {
        return "Officer[" + account + "]";
    }
}
