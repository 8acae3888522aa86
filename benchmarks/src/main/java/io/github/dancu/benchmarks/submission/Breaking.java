package io.github.dancu.benchmarks.submission;

import io.github.dancu.audit.AuditEvent;
import io.github.dancu.audit.AuditLog;
import io.github.dancu.testkit.DvcSimulator;
import java.util.Map;

/** An audit log is told before each call leaves: then it breaks what is to break. */
final class Breaking implements AuditLog {
    private final DvcSimulator portal;
    private Map<Integer, Break> breaks = Map.of();
    private int calls;
    private int stepCalls;

    Breaking(DvcSimulator portal) {
        this.portal = portal;
    }

    void begin(Map<Integer, Break> planned) {
        breaks = planned;
        calls = 0;
    }

    void countSteps() {
        stepCalls = 0;
    }

    /** How many requests with steps left since they are counted. */
    int stepCalls() {
        return stepCalls;
    }

    @Override
    public void record(AuditEvent event) {
        if (event.phase() == AuditEvent.Phase.LEAVING) {
            stepCalls += event.operation().equals("reportSteps") ? 1 : 0;
            Break now = breaks.get(calls++);
            if (now != null) {
                now.at(portal);
            }
        }
    }

    @Override
    public void close() {}
}
