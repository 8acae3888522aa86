package io.github.dancu.dvc.signon;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds out which accounts the claims name, by what, and what speaks against them. */
final class AccountMatching {
    private final SignOnClaims claims;
    private final List<LocalAccount> accounts;
    private final List<AccountKey> keys;

    AccountMatching(SignOnClaims claims, Collection<LocalAccount> candidates) {
        this.claims = claims;
        this.accounts = candidates.stream().distinct().toList();
        this.keys = claims.kind().meaning().map(AccountKey::of).orElse(List.of(AccountKey.values()));
    }

    AccountMatch result() {
        if (claims.kind().meaning().isEmpty()) {
            List<LocalAccount> named = named(account -> keys.stream().anyMatch(key -> key.agrees(claims, account)));
            return new AccountMatch.UnknownKind(named, agreeing(named));
        }
        for (AccountKey key : keys) {
            List<LocalAccount> found = named(account -> key.agrees(claims, account));
            if (!found.isEmpty()) {
                return verdict(key, found);
            }
        }
        return new AccountMatch.Nobody();
    }

    private AccountMatch verdict(AccountKey by, List<LocalAccount> found) {
        Set<AccountKey> differing = EnumSet.noneOf(AccountKey.class);
        found.forEach(account ->
                keys.stream().filter(key -> speaksAgainst(key, account)).forEach(differing::add));
        List<LocalAccount> named = named(account -> found.contains(account) || isNamedByUniqueKey(account));
        if (!differing.isEmpty() || named.size() > found.size()) {
            return new AccountMatch.Contradictory(named, agreeing(named), differing);
        }
        return found.size() == 1 ? new AccountMatch.Matched(found.get(0), by) : new AccountMatch.Several(found, by);
    }

    private Set<AccountKey> agreeing(List<LocalAccount> named) {
        return keys.stream()
                .filter(key -> named.stream().anyMatch(account -> key.agrees(claims, account)))
                .collect(Collectors.toSet());
    }

    /** Another number of an old card says nothing where the personal number is the same: a move to another province changed it. */
    private boolean speaksAgainst(AccountKey key, LocalAccount account) {
        return key.differs(claims, account) && (key.isUnique() || !AccountKey.CITIZEN_ID.agrees(claims, account));
    }

    private boolean isNamedByUniqueKey(LocalAccount account) {
        return keys.stream().anyMatch(key -> key.isUnique() && key.agrees(claims, account));
    }

    private List<LocalAccount> named(Predicate<LocalAccount> condition) {
        return accounts.stream().filter(condition).toList();
    }
}
