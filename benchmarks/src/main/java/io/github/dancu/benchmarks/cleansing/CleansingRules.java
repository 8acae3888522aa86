package io.github.dancu.benchmarks.cleansing;

import io.github.dancu.benchmarks.result.Case;
import io.github.dancu.benchmarks.result.ResultFile;
import io.github.dancu.benchmarks.server.TempFolder;
import io.github.dancu.cleansing.PersonRecord;
import io.github.dancu.cleansing.PopulationIndex;
import io.github.dancu.cleansing.register.Register;
import io.github.dancu.cleansing.rules.CleansingRun;
import io.github.dancu.cleansing.rules.Finding;
import io.github.dancu.cleansing.rules.Rule;
import io.github.dancu.cleansing.rules.Rules;
import io.github.dancu.testkit.register.RegisterFile;
import io.github.dancu.testkit.register.RegisterTruth;
import io.github.dancu.testkit.register.RuleScore;
import io.github.dancu.testkit.register.SyntheticRegister;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A register is invented, with faults of every kind planted in it, and the rules of the programme look at it. */
public final class CleansingRules {
    /** The name of the result file. */
    public static final String NAME = "cleansing-rules";

    private static final int PEOPLE = 200_000;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final long SEED = 7;

    private CleansingRules() {}

    /** Looks at 200,000 rows, and writes the result file. */
    public static void measure(Path results) throws IOException {
        try (TempFolder folder = new TempFolder()) {
            ResultFile.write(results, NAME, cases(scores(PEOPLE, SEED, folder.resolve("register"))), 4);
        }
    }

    /** How well each rule did in a register of so many people, and in the files beside it. */
    static List<RuleScore> scores(int people, long seed, Path directory) {
        RegisterTruth truth = new RegisterTruth();
        SyntheticRegister.of(people, TODAY, seed).writeAll(directory, truth);
        List<RuleScore> scores = new ArrayList<>();
        List<Rule> ofRegister = new ArrayList<>(Rules.programme(TODAY, SyntheticRegister.registrationCodes()));
        ofRegister.addAll(Rules.ofOtherProvinces());
        ofRegister.addAll(Rules.ofPrisoners());
        CleansingRun besideLists = CleansingRun.of(ofRegister)
                .beside(Rules.ELSEWHERE, index(RegisterFile.OTHER_PROVINCE, directory)::find)
                .beside(Rules.PRISONERS, index(RegisterFile.PRISONERS, directory)::find);
        scores.addAll(scores(truth, RegisterFile.REGISTER, ofRegister, besideLists, directory));
        PopulationIndex population = index(RegisterFile.REGISTER, directory);
        scores.addAll(besidePopulation(truth, RegisterFile.PRISONERS, Rules.ofPrisonerList(), population, directory));
        scores.addAll(besidePopulation(truth, RegisterFile.INSURANCE, Rules.ofInsurance(), population, directory));
        return scores;
    }

    private static List<RuleScore> besidePopulation(
            RegisterTruth truth, RegisterFile file, List<Rule> rules, PopulationIndex population, Path directory) {
        return scores(truth, file, rules, CleansingRun.of(rules).beside(Rules.POPULATION, population::find), directory);
    }

    private static List<RuleScore> scores(
            RegisterTruth truth, RegisterFile file, List<Rule> rules, CleansingRun run, Path directory) {
        List<Finding> findings = new ArrayList<>();
        run.over(register(file, directory)).findings(findings::add).run();
        return truth.score(file, rules.stream().map(Rule::id).toList(), findings);
    }

    private static PopulationIndex index(RegisterFile file, Path directory) {
        try (Stream<PersonRecord> records = register(file, directory).records()) {
            return PopulationIndex.of(records);
        }
    }

    private static Register register(RegisterFile file, Path directory) {
        return Register.csv(directory.resolve(file.fileName()));
    }

    /** Recall and precision of each. */
    static List<Case> cases(List<RuleScore> scores) {
        return scores.stream()
                .flatMap(score -> {
                    String name = (score.rule() + " " + score.detail()).strip();
                    return Stream.of(
                            Case.counted(name + ": found / planted", "findings", score.right(), score.planted()),
                            Case.counted(name + ": right / said", "findings", score.right(), score.told()));
                })
                .toList();
    }
}
