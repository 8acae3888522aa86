package io.github.dancu.audit;

import io.github.dancu.dossier.DossierCode;
import io.github.dancu.text.PersonalNumbers;
import java.util.Objects;
import java.util.regex.Pattern;

/** The matter for which a person's data is asked for (<i>vụ việc</i>): a dossier, or a campaign with a name. */
public sealed interface Case {
    /** How the case is named in audit lines and, where a system wants one, on the wire. */
    String reference();

    /** The case of one dossier. */
    static Case dossier(DossierCode code) {
        return new OfDossier(code);
    }

    /**
     * The case of a named campaign, for example a cleansing campaign.
     *
     * @throws IllegalArgumentException if {@code name} is not 3 to 60 letters, digits, dots, hyphens and underscores, or is a
     *     personal number
     */
    static Case campaign(String name) {
        return new OfCampaign(name);
    }

    /**
     * One dossier.
     *
     * @param code its code
     */
    record OfDossier(DossierCode code) implements Case {
        public OfDossier {
            Objects.requireNonNull(code, "code");
        }

        @Override
        public String reference() {
            return code.toText();
        }
    }

    /**
     * One campaign.
     *
     * @param name 3 to 60 letters, digits, dots, hyphens and underscores, and no nine digits in a row
     */
    record OfCampaign(String name) implements Case {
        private static final Pattern SHAPE = Pattern.compile("[\\p{L}0-9._\\-]{3,60}");

        /** @throws IllegalArgumentException if {@code name} has another shape or holds nine digits in a row */
        public OfCampaign {
            if (!SHAPE.matcher(name).matches() || PersonalNumbers.mayHoldOne(name)) {
                throw new IllegalArgumentException(
                        "a campaign's name is 3 to 60 letters, digits, dots, hyphens and underscores, with no nine"
                                + " digits in a row");
            }
        }

        @Override
        public String reference() {
            return name;
        }
    }
}
