package io.github.dancu.benchmarks.reconciliation;

import io.github.dancu.benchmarks.result.Case;
import io.github.dancu.cleansing.Reconciliation;
import io.github.dancu.cleansing.Reconciliation.Outcome;
import io.github.dancu.cleansing.RecordField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts what was said beside what is true. */
final class Score {
    private final Map<String, long[]> faults = new LinkedHashMap<>();
    private final Map<String, long[]> said = new LinkedHashMap<>();
    private final Map<String, long[]> spellings = new LinkedHashMap<>();
    private final Map<String, long[]> peers = new LinkedHashMap<>();

    Score() {
        for (Fault fault : Fault.values()) {
            faults.put(fault.text(), new long[2]);
        }
        for (RecordField field : RecordField.values()) {
            said.put(field.name() + " differs", new long[2]);
        }
        for (Outcome outcome : Outcome.values()) {
            said.put(outcome.name(), new long[2]);
        }
        for (Spelling spelling : Spelling.values()) {
            spellings.put(spelling.text(), new long[2]);
        }
    }

    void add(PlantedRow row, Reconciliation told) {
        boolean isTold = row.isTold(told);
        row.fault().ifPresent(fault -> count(faults, fault.text(), isTold));
        count(said, told.outcome().name(), isTold);
        if (told instanceof Reconciliation.Mismatch mismatch) {
            mismatch.fields()
                    .forEach(field ->
                            count(said, field.name() + " differs", row.fields().contains(field)));
        }
        if (row.fault().isEmpty()) {
            row.spellings().forEach(spelling -> count(spellings, spelling.text(), !isTold));
            count(peers, "false alarms / rows without a fault", !isTold);
        }
        for (PlainComparison peer : PlainComparison.values()) {
            add(row, peer);
        }
    }

    /** A peer looks people up by their number and compares name and date: only rows with that are held against it. */
    private void add(PlantedRow row, PlainComparison peer) {
        boolean isFound = row.row().number() != null && row.outcome() != Outcome.UNAVAILABLE;
        boolean isComparable = row.fault()
                .map(fault -> fault.fields().contains(RecordField.NAME) || fault.isOfDate())
                .orElse(true);
        if (isFound && isComparable) {
            boolean alarm = !peer.isSame(row.row(), row.person());
            if (row.fault().isEmpty()) {
                count(peers, "false alarms of " + peer.text() + " / rows without a fault", alarm);
            } else {
                count(peers, "alarms of " + peer.text() + " / rows with a wrong name or date", alarm);
            }
            if (alarm) {
                count(
                        peers,
                        "alarms of " + peer.text() + " that are right / its alarms",
                        row.fault().isPresent());
            }
        }
    }

    List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        faults.forEach((name, counts) -> cases.add(row(name + ": told / planted", counts)));
        said.forEach((name, counts) -> cases.add(row("said " + name + ": right / said", counts)));
        spellings.forEach((name, counts) -> cases.add(row(name + ": false alarms / rows", counts)));
        peers.forEach((name, counts) -> cases.add(row(name, counts)));
        return cases;
    }

    private static Case row(String name, long[] counts) {
        return Case.counted(name, "rows", counts[0], counts[1]);
    }

    private static void count(Map<String, long[]> counts, String name, boolean isSo) {
        long[] pair = counts.computeIfAbsent(name, key -> new long[2]);
        pair[0] += isSo ? 1 : 0;
        pair[1]++;
    }
}
