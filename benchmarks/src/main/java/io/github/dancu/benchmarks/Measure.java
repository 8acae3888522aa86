package io.github.dancu.benchmarks;

import io.github.dancu.benchmarks.audit.AuditTampering;
import io.github.dancu.benchmarks.bulk.CsdlBulk;
import io.github.dancu.benchmarks.bulk.KilledBulkRun;
import io.github.dancu.benchmarks.canary.Canary;
import io.github.dancu.benchmarks.cleansing.CleansingRules;
import io.github.dancu.benchmarks.cleansing.RulesThroughput;
import io.github.dancu.benchmarks.loopback.LookupOverLoopback;
import io.github.dancu.benchmarks.micro.AuditCost;
import io.github.dancu.benchmarks.micro.GuardOverhead;
import io.github.dancu.benchmarks.micro.MicroBenchmark;
import io.github.dancu.benchmarks.micro.ModelParsing;
import io.github.dancu.benchmarks.once.ExactlyOnce;
import io.github.dancu.benchmarks.reconciliation.BhxhReconciliation;
import io.github.dancu.benchmarks.result.ResultFile;
import io.github.dancu.benchmarks.simulation.Simulation;
import io.github.dancu.benchmarks.submission.SubmitFaults;
import java.io.IOException;
import java.nio.file.Path;
import org.openjdk.jmh.runner.RunnerException;

/** Measures one thing and writes its result file. */
public final class Measure {
    private Measure() {}

    /** Takes the name of what to measure, and the directory of the documentation. */
    public static void main(String... arguments) throws RunnerException, IOException, InterruptedException {
        String name = arguments[0];
        Path docs = Path.of(arguments[1]);
        Path results = docs.resolve("results");
        switch (name) {
            case "guard-overhead" -> ResultFile.write(results, name, MicroBenchmark.run(GuardOverhead.class), 2);
            case "audit-cost" -> ResultFile.write(results, name, MicroBenchmark.run(AuditCost.class), 2);
            case "model-parsing" -> ResultFile.write(results, name, MicroBenchmark.run(ModelParsing.class), 2);
            case ExactlyOnce.NAME -> ExactlyOnce.measure(results);
            case AuditTampering.NAME -> AuditTampering.measure(results);
            case BhxhReconciliation.NAME -> BhxhReconciliation.measure(results);
            case Canary.NAME -> Canary.measure(results);
            case RulesThroughput.NAME -> RulesThroughput.measure(results);
            case CleansingRules.NAME -> CleansingRules.measure(results);
            case CsdlBulk.NAME -> CsdlBulk.measure(results);
            case KilledBulkRun.NAME -> KilledBulkRun.measure(results);
            case SubmitFaults.NAME -> SubmitFaults.measure(results);
            case LookupOverLoopback.NAME -> LookupOverLoopback.measure(results);
            case "simulation" -> Simulation.run().writeTo(docs);
            default -> throw new IllegalArgumentException("there is no benchmark " + name);
        }
        System.out.println("written: " + results.resolve(name + ".json"));
    }
}
