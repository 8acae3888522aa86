package io.github.dancu.testkit.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** When faults are due: each kind so many times, evenly over the register but for chance. For one thread. */
final class Schedule {
    /** The rest is room for what found none before. */
    private static final double PLANTED_IN = 0.97;

    private final List<Line> lines = new ArrayList<>();
    private double earliest;

    Schedule(Map<RegisterFault, Integer> counts, int rows, Dice dice) {
        for (RegisterFault fault : RegisterFault.values()) {
            int count = counts.getOrDefault(fault, 0);
            if (count > 0) {
                lines.add(new Line(fault, count, rows * PLANTED_IN, new Dice(dice.next())));
            }
        }
    }

    /** What should stand before this row and does not yet: what waits the longest comes first. */
    List<RegisterFault> due(long row) {
        if (row <= earliest) {
            return List.of();
        }
        List<Line> due = new ArrayList<>();
        earliest = Double.MAX_VALUE;
        for (Line line : lines) {
            if (line.next < row) {
                due.add(line);
            }
            earliest = Math.min(earliest, line.next);
        }
        due.sort(Comparator.comparingDouble(line -> line.next));
        return due.stream().map(line -> line.fault).toList();
    }

    void planted(RegisterFault fault) {
        for (Line line : lines) {
            if (line.fault == fault) {
                line.planted++;
                line.goOn();
            }
        }
    }

    /** How many of each are still to come. */
    Map<RegisterFault, Integer> left() {
        Map<RegisterFault, Integer> left = new EnumMap<>(RegisterFault.class);
        for (Line line : lines) {
            if (line.planted < line.count) {
                left.put(line.fault, line.count - line.planted);
            }
        }
        return left;
    }

    private static final class Line {
        private final RegisterFault fault;
        private final int count;
        private final double rows;
        private final Dice dice;
        private int planted;
        private double next;

        Line(RegisterFault fault, int count, double rows, Dice dice) {
            this.fault = fault;
            this.count = count;
            this.rows = rows;
            this.dice = dice;
            goOn();
        }

        private void goOn() {
            next = planted == count ? Double.MAX_VALUE : (planted + dice.unit()) * rows / count;
        }
    }
}
