package io.github.dancu.dossier;

import io.github.dancu.citizen.Coded;
import java.util.function.Function;

/** Reads a code of one of the portal's small lists. */
final class PortalCodes {
    private PortalCodes() {}

    static <E extends Enum<E>> Coded<E> read(String raw, E[] known, Function<E, String> codeOf) {
        String code = raw.strip();
        for (E meaning : known) {
            if (codeOf.apply(meaning).equals(code)) {
                return Coded.known(raw, meaning);
            }
        }
        return Coded.unknown(raw);
    }
}
