package io.github.dancu.dvc.signon;

import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.IdentityAccount;
import io.github.dancu.citizen.PhoneNumber;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which telephone numbers serve several people (<i>số điện thoại dùng chung</i>), over many accounts.
 *
 * <p>A telephone number is never a key of a person: this says so, with examples. Spellings of one number are one, and so are an old
 * mobile number of eleven digits and what became of it in 2018. Immutable and thread-safe; {@link #toString()} shows figures.
 */
public final class SharedPhones {
    private static final int MOST = 1_000_000;

    private final List<SharedPhone> findings;
    private final long accounts;
    private final long withoutPhone;
    private final long unreadable;
    private final long leftOut;

    private SharedPhones(List<SharedPhone> findings, Count count) {
        this.findings = findings;
        this.accounts = count.accounts;
        this.withoutPhone = count.withoutPhone;
        this.unreadable = count.unreadable;
        this.leftOut = count.leftOut;
    }

    /** Looks at these accounts, of which a million people with a number are kept in memory: some 300 MB. The stream is used up. */
    public static SharedPhones among(Stream<IdentityAccount> accounts) {
        return among(accounts, MOST);
    }

    /**
     * Looks at these accounts, and keeps no more than so many people with a number in memory, some 300 bytes for each: who comes after
     * them is {@link #leftOut()}. The stream is used up, in its order.
     *
     * @throws IllegalArgumentException if {@code most} is less than 2
     */
    public static SharedPhones among(Stream<IdentityAccount> accounts, int most) {
        if (most < 2) {
            throw new IllegalArgumentException("most is at least 2, not " + most);
        }
        Count count = new Count(most);
        accounts.sequential().forEach(count::add);
        return new SharedPhones(count.findings(), count);
    }

    /** The numbers that serve several people: most people first, then by the number. Unmodifiable. */
    public List<SharedPhone> findings() {
        return findings;
    }

    /** How many accounts there were. */
    public long accounts() {
        return accounts;
    }

    /** How many of them had no telephone number. */
    public long withoutPhone() {
        return withoutPhone;
    }

    /** How many had one that is none. */
    public long unreadable() {
        return unreadable;
    }

    /** How many were not looked at because there was no room: if this is not 0, numbers and people may be missing. */
    public long leftOut() {
        return leftOut;
    }

    @Override
    public String toString() {
        return "SharedPhones[" + findings.size() + " among " + accounts + " accounts, " + withoutPhone + " without, "
                + unreadable + " unreadable, " + leftOut + " left out]";
    }

    private static final class Count {
        private final Map<PhoneNumber, Collection<CitizenId>> holders = new HashMap<>();
        private final int most;
        private int kept;
        private long accounts;
        private long withoutPhone;
        private long unreadable;
        private long leftOut;

        Count(int most) {
            this.most = most;
        }

        void add(IdentityAccount account) {
            accounts++;
            Optional<String> typed = account.phone().filter(text -> !text.isBlank());
            if (typed.isEmpty()) {
                withoutPhone++;
                return;
            }
            Optional<PhoneNumber> phone = typed.flatMap(PhoneNumber::tryParse);
            if (phone.isEmpty()) {
                unreadable++;
                return;
            }
            note(phone.get().renumbered().orElse(phone.get()), account.holder());
        }

        private void note(PhoneNumber phone, CitizenId holder) {
            Collection<CitizenId> known = holders.getOrDefault(phone, List.of());
            if (known.contains(holder)) {
                return;
            }
            if (kept == most) {
                leftOut++;
                return;
            }
            kept++;
            // Nearly all numbers serve one: a set for each would take four times the room.
            if (known.isEmpty()) {
                holders.put(phone, List.of(holder));
            } else if (known instanceof Set<CitizenId>) {
                known.add(holder);
            } else {
                Set<CitizenId> several = new HashSet<>(known);
                several.add(holder);
                holders.put(phone, several);
            }
        }

        List<SharedPhone> findings() {
            return holders.entrySet().stream()
                    .filter(entry -> entry.getValue().size() > 1)
                    .map(entry -> new SharedPhone(entry.getKey(), sorted(entry.getValue())))
                    .sorted(Comparator.comparingInt(
                                    (SharedPhone shared) -> shared.holders().size())
                            .reversed()
                            .thenComparing(shared -> shared.phone().digits()))
                    .toList();
        }

        private static List<CitizenId> sorted(Collection<CitizenId> people) {
            return people.stream()
                    .sorted(Comparator.comparing(CitizenId::digits))
                    .toList();
        }
    }
}
