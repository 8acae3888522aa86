package io.github.dancu.benchmarks.cleansing;

import io.github.dancu.cleansing.register.Register;
import io.github.dancu.cleansing.rules.CleansingResult;
import io.github.dancu.cleansing.rules.CleansingRun;
import io.github.dancu.cleansing.rules.Finding;
import io.github.dancu.cleansing.rules.Rule;
import io.github.dancu.testkit.register.SyntheticRegister;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Looks at a register in turns with DuckDB and with rules, in a heap of its own, and prints how many seconds each took. */
public final class ThroughputProgram {
    private ThroughputProgram() {}

    /** Takes the register's file, how many turns are not counted, and how many are. */
    public static void main(String... arguments) throws SQLException {
        Path register = Path.of(arguments[0]);
        List<Rule> forty = FortyRules.of(RulesThroughput.TODAY, SyntheticRegister.registrationCodes());
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = database.createStatement()) {
            statement.execute("SET threads = " + Runtime.getRuntime().availableProcessors());
            int turns = Integer.parseInt(arguments[1]) + Integer.parseInt(arguments[2]);
            for (int turn = 0; turn < turns; turn++) {
                boolean counts = turn >= Integer.parseInt(arguments[1]);
                Map<String, Long> sql = timed("duckdb", counts, () -> duckdb(statement, register));
                Map<String, Long> rules = timed("sixteen", counts, () -> sixteen(register));
                if (!sql.equals(rules)) {
                    throw new IllegalStateException("DuckDB counts " + sql + " and the rules " + rules);
                }
                long rows = timed("forty", counts, () -> forty(register, forty));
                System.out.println("found " + rows);
            }
        }
    }

    private static Map<String, Long> duckdb(Statement statement, Path register) throws SQLException {
        try (ResultSet row = statement.executeQuery(SixteenChecks.query(register.toString()))) {
            row.next();
            List<Long> counts = new ArrayList<>();
            for (int column = 2; column <= SixteenChecks.all().size() + 1; column++) {
                counts.add(row.getLong(column));
            }
            return SixteenChecks.named(counts);
        }
    }

    private static Map<String, Long> sixteen(Path register) {
        CleansingResult result = CleansingRun.of(SixteenChecks.rules())
                .over(Register.csv(register))
                .run();
        return SixteenChecks.named(SixteenChecks.rules().stream()
                .map(rule -> result.findings(rule.id()))
                .toList());
    }

    private static long forty(Path register, List<Rule> rules) {
        FindingCounter findings = new FindingCounter();
        CleansingRun.of(rules)
                .over(Register.csv(register))
                .findings(findings::take)
                .run();
        return findings.count;
    }

    private static <T> T timed(String what, boolean counts, Work<T> work) throws SQLException {
        long begin = System.nanoTime();
        T done = work.call();
        System.out.println((counts ? what : "warming-up") + " " + (System.nanoTime() - begin) / 1e9);
        return done;
    }

    private interface Work<T> {
        T call() throws SQLException;
    }

    /** Takes findings with their rows, and keeps none. */
    private static final class FindingCounter {
        private long count;

        void take(Finding finding) {
            count += finding.line() > 0 && !finding.rule().id().isEmpty() ? 1 : 0;
        }
    }
}
