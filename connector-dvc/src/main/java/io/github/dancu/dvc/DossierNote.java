package io.github.dancu.dvc;

import io.github.dancu.connect.Receipt.State;
import io.github.dancu.dossier.DossierCode;
import java.util.Arrays;
import java.util.Optional;

/**
 * What the journal says of a dossier whose submission has begun and not ended.
 *
 * @param digest names the content that was sent
 * @param standing how far it has come
 */
record DossierNote(String digest, Standing standing) {
    /** How far a submission has come. */
    enum Standing {
        /** The portal did not have it, and it was being sent. */
        CREATING,
        /** It was taken in; its steps were not all. */
        ACCEPTED,
        /** It was put in the place of what was there; its steps were not all taken. */
        UPDATED,
        /** It was there, and stays as it was; its steps were not all taken. */
        ALREADY_THERE;

        static Standing of(State state) {
            return switch (state) {
                case ACCEPTED -> ACCEPTED;
                case UPDATED -> UPDATED;
                case ALREADY_THERE -> ALREADY_THERE;
            };
        }

        /** Nothing while it may be there or not. */
        Optional<State> state() {
            return Arrays.stream(State.values())
                    .filter(state -> of(state) == this)
                    .findFirst();
        }
    }

    static String key(DossierCode code) {
        return "dossier/" + code.toText();
    }

    /** Empty if nobody can say what it means. */
    static Optional<DossierNote> tryParse(String text) {
        int space = text.indexOf(' ');
        return Arrays.stream(Standing.values())
                .filter(standing -> space > 0 && standing.name().equals(text.substring(space + 1)))
                .findFirst()
                .map(standing -> new DossierNote(text.substring(0, space), standing));
    }

    String toText() {
        return digest + " " + standing;
    }
}
