package io.github.dancu.csdl;

import io.github.dancu.citizen.Coded;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the database's codes for lists mean. */
record ListStates(Map<String, ListState> meanings) {
    static final ListStates ASSUMED = new ListStates(
            Map.of("1", ListState.WAITING, "2", ListState.READY, "3", ListState.EXPIRED, "4", ListState.DELETED));

    ListStates {
        meanings = Map.copyOf(meanings);
    }

    ListStates with(String code, ListState state) {
        Map<String, ListState> more = new HashMap<>(meanings);
        more.put(code.strip(), state);
        return new ListStates(more);
    }

    Coded<ListState> read(String raw) {
        return Optional.ofNullable(meanings.get(raw.strip()))
                .map(state -> Coded.known(raw, state))
                .orElseGet(() -> Coded.unknown(raw));
    }
}
