package io.github.dancu.dvc.signon;

import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.Personal;
import io.github.dancu.citizen.PhoneNumber;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A finding: one telephone number serves several people (<i>nhiều người dùng chung một số điện thoại</i>).
 *
 * <p>It is no error of anybody: families share one. It says who cannot open an account by it (<i>SIM chính chủ</i>), and whose codes
 * others can read. Immutable and thread-safe; {@link #toString()} shows masked numbers alone, of ten people at most.
 *
 * @param phone the number, in its form of today
 * @param holders two people or more, by their personal numbers in ascending order
 */
@Personal
public record SharedPhone(PhoneNumber phone, List<CitizenId> holders) {
    private static final int SHOWN = 10;

    /** @throws IllegalArgumentException if there are less than two people */
    public SharedPhone {
        Objects.requireNonNull(phone, "phone");
        holders = List.copyOf(holders);
        if (holders.size() < 2) {
            throw new IllegalArgumentException("a shared number has two holders or more");
        }
    }

    @Override
    public String toString() {
        String shown = holders.stream().limit(SHOWN).map(CitizenId::toString).collect(Collectors.joining(", "));
        String more = holders.size() > SHOWN ? " and " + (holders.size() - SHOWN) + " more" : "";
        return "SharedPhone[" + phone + " serves " + holders.size() + " people: " + shown + more + "]";
    }
}
