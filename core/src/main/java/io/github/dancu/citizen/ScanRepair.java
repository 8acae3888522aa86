package io.github.dancu.citizen;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A proposal of what a scanned text said (<i>đề xuất sửa nội dung quét mã QR</i>) before a Vietnamese typing method damaged it.
 *
 * <p>Scanners that type like a keyboard send their keys through the typing method that is switched on (Unikey and others). A
 * proposal is made only if every damaged field has one reading that fits: digits where digits stand, whole UTF-8 where
 * hexadecimal stands. Nobody is obliged to take it; scanning again with the typing method off is better. Immutable and
 * thread-safe; {@link #toString()} shows the kinds of damage alone.
 *
 * @param proposed what the card seems to say
 * @param damage what was undone, at least one kind
 */
@Personal
public record ScanRepair(CardQr proposed, Set<ScanDamage> damage) {
    public ScanRepair {
        Objects.requireNonNull(proposed, "proposed");
        damage = Set.copyOf(damage);
        if (damage.isEmpty()) {
            throw new IllegalArgumentException("a repair undoes at least one kind of damage");
        }
    }

    /** What the damaged text of a card seems to have been. Empty if it is sound, or no reading or more than one fits. */
    public static Optional<ScanRepair> propose(String scanned) {
        Set<ScanDamage> damage = EnumSet.noneOf(ScanDamage.class);
        return new DamagedScan(scanned, damage)
                .repaired()
                .flatMap(CardQr::tryParse)
                .filter(card -> !damage.isEmpty())
                .map(card -> new ScanRepair(card, damage));
    }

    @Override
    public String toString() {
        return "ScanRepair" + EnumSet.copyOf(damage);
    }
}
