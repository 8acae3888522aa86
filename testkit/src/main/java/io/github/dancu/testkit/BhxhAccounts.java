package io.github.dancu.testkit;

import io.github.dancu.place.FacilityCode;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The accounts at the gateway, one for each facility. Thread-safe. */
final class BhxhAccounts {
    private final Map<FacilityCode, BhxhAccount> accounts = new ConcurrentHashMap<>();

    BhxhAccounts() {
        register(BhxhAccount.of(BhxhSimulator.FACILITY, BhxhSimulator.USER, BhxhSimulator.SECRET));
    }

    void register(BhxhAccount account) {
        accounts.put(account.facility(), account);
    }

    Optional<BhxhAccount> find(String user, String passwordHash) {
        return accounts.values().stream()
                .filter(account -> account.hasUser(user) && account.hasPasswordHash(passwordHash))
                .findFirst();
    }
}
