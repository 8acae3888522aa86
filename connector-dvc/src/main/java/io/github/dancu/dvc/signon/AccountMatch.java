package io.github.dancu.dvc.signon;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Which account of one's own system belongs to whoever signed on (<i>đối chiếu tài khoản</i>).
 *
 * <p>The TechID is looked at first, then a person's personal number and old card, or an organisation's tax number and number of
 * business. What contradicts itself, and an account of an unknown kind, is never decided here. Names, birth dates, e-mail addresses and telephone numbers are no keys.
 * Immutable and thread-safe; no {@code toString()} shows an account.
 */
public sealed interface AccountMatch {
    /**
     * One account, and nothing speaks against it.
     *
     * @param account the account
     * @param by by what it was found; if that is not {@link AccountKey#isUnique()}, somebody has to confirm it
     */
    record Matched(LocalAccount account, AccountKey by) implements AccountMatch {
        public Matched {
            Objects.requireNonNull(account, "account");
            Objects.requireNonNull(by, "by");
        }
    }

    /**
     * Several accounts that have the same: probably one that was opened twice.
     *
     * @param accounts two or more, in the order of the candidates
     * @param by what they have
     */
    record Several(List<LocalAccount> accounts, AccountKey by) implements AccountMatch {
        public Several {
            accounts = List.copyOf(accounts);
            Objects.requireNonNull(by, "by");
        }
    }

    /** No account: open one. */
    record Nobody() implements AccountMatch {}

    /**
     * The claims do not say whose account it is, a person's or an organisation's, or by a code that nobody knows: which numbers are keys
     * is not known then, and the TechID alone decides nothing. Somebody has to look; sign nobody on, and open no account.
     *
     * @param accounts those that have the TechID or any of the numbers, in the order of the candidates; perhaps none
     * @param agreeing by what they are named
     */
    record UnknownKind(List<LocalAccount> accounts, Set<AccountKey> agreeing) implements AccountMatch {
        public UnknownKind {
            accounts = List.copyOf(accounts);
            agreeing = Set.copyOf(agreeing);
        }
    }

    /**
     * What was found contradicts itself: the TechID names one account and a number another, or an account that is named by one has
     * another of the other. Somebody has to look; sign nobody on.
     *
     * @param accounts those that are named, in the order of the candidates
     * @param agreeing by what they are named
     * @param differing what of an account named is not what the claims say; perhaps nothing, if two are named
     */
    record Contradictory(List<LocalAccount> accounts, Set<AccountKey> agreeing, Set<AccountKey> differing)
            implements AccountMatch {
        public Contradictory {
            accounts = List.copyOf(accounts);
            agreeing = Set.copyOf(agreeing);
            differing = Set.copyOf(differing);
        }
    }

    /**
     * Matches claims with accounts.
     *
     * @param claims of a person or organisation that has signed on
     * @param candidates at least all accounts that have the TechID or one of the numbers; others do no harm
     */
    static AccountMatch of(SignOnClaims claims, Collection<LocalAccount> candidates) {
        return new AccountMatching(claims, candidates).result();
    }
}
