package io.github.dancu.dvc;

import io.github.dancu.connect.Receipt.State;
import io.github.dancu.dossier.DossierCode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * What the journal says of a dossier whose submission has begun and not ended.
 *
 * @param mark names the content that was sent
 * @param standing how far it has come
 */
record DossierNote(Salt salt, String mark, Standing standing) {
    private static final int MARK = 24;

    /** How far a submission has come. */
    enum Standing {
        /** The portal did not have it, and it was being sent. */
        CREATING,
        /** It was being sent, and nobody could ask whether the portal had it. */
        SENDING,
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

    static DossierNote of(Salt salt, DossierItem item, Standing standing) {
        return new DossierNote(salt, markOf(salt, item), standing);
    }

    static String key(DossierCode code) {
        return "dossier/" + code.toText();
    }

    /** Empty if nobody can say what it means. */
    static Optional<DossierNote> tryParse(String text) {
        String[] parts = text.split(" ", -1);
        if (parts.length != 3 || parts[1].length() != MARK) {
            return Optional.empty();
        }
        return Salt.tryParse(parts[0])
                .flatMap(salt -> Arrays.stream(Standing.values())
                        .filter(standing -> standing.name().equals(parts[2]))
                        .findFirst()
                        .map(standing -> new DossierNote(salt, parts[1], standing)));
    }

    /** Whether this content was sent. */
    boolean isOf(DossierItem item) {
        return mark.equals(markOf(salt, item));
    }

    String toText() {
        return salt.text() + " " + mark + " " + standing;
    }

    private static String markOf(Salt salt, DossierItem item) {
        return salt.mark(item.digest().getBytes(StandardCharsets.US_ASCII), MARK);
    }
}
