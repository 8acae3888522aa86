package io.github.dancu.dvc.linked;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.dossier.LinkedStage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Agencies that keep what they were asked, and begin as often as they are asked to: whoever asks twice is found out. */
final class FakeDesks {
    final List<String> begun = new ArrayList<>();
    private final Map<String, StageRequest> requests = new HashMap<>();
    private final Map<String, StageOutcome> outcomes = new HashMap<>();
    private final Map<LinkedStage, StageOutcome> next = new EnumMap<>(LinkedStage.class);
    private final Boundaries boundaries;

    FakeDesks(Boundaries boundaries) {
        this.boundaries = boundaries;
    }

    StageDesk desk(LinkedStage stage) {
        return new StageDesk() {
            @Override
            public StageOutcome begin(AccessContext access, StageRequest request) {
                boundaries.pass("before begin " + stage);
                begun.add(request.key());
                requests.put(request.key(), request);
                outcomes.put(request.key(), next.getOrDefault(stage, StageOutcome.waiting()));
                boundaries.pass("after begin " + stage);
                return outcomes.get(request.key());
            }

            @Override
            public Optional<StageOutcome> look(AccessContext access, StageRequest request) {
                boundaries.pass("before look " + stage);
                return Optional.ofNullable(outcomes.get(request.key()));
            }
        };
    }

    /** What was asked under this key. */
    StageRequest request(String key) {
        return Objects.requireNonNull(requests.get(key), key);
    }

    /** What the agency says at once from now on, when it is asked to begin. */
    void answer(LinkedStage stage, StageOutcome outcome) {
        next.put(stage, outcome);
    }

    /** What the agency has decided about what was begun last. */
    void decide(StageOutcome outcome) {
        outcomes.put(begun.get(begun.size() - 1), outcome);
    }
}
