package io.github.dancu.dvc;

import io.github.dancu.connect.InputCheck;
import java.time.LocalDateTime;

/** The check of times: the portals write years in four digits. */
final class FourDigits {
    private FourDigits() {}

    static void check(InputCheck check, String field, LocalDateTime time) {
        if (time.getYear() < 1000 || time.getYear() > 9999) {
            check.reject(field, "has no year of four digits");
        }
    }
}
