package io.github.dancu.bhxh;

import io.github.dancu.citizen.Coded;
import java.util.List;

/** The gateway's small lists, whose codes count from 1. */
final class NumberedCode {
    private NumberedCode() {}

    /** The constant whose place the code is. */
    static <T> Coded<T> of(String code, List<T> constants) {
        String bare = code.strip();
        for (int i = 0; i < constants.size(); i++) {
            if (bare.equals(Integer.toString(i + 1))) {
                return Coded.known(code, constants.get(i));
            }
        }
        return Coded.unknown(code);
    }
}
