package io.github.dancu.examples;

import io.github.dancu.cleansing.CountedIndicator;
import io.github.dancu.cleansing.IndicatorProgress;
import io.github.dancu.cleansing.Indicators;
import io.github.dancu.cleansing.Ledger;
import io.github.dancu.cleansing.PersonRecord;
import io.github.dancu.cleansing.PopulationIndex;
import io.github.dancu.cleansing.register.Register;
import io.github.dancu.cleansing.rules.CleansingResult;
import io.github.dancu.cleansing.rules.CleansingRun;
import io.github.dancu.cleansing.rules.FindingCount;
import io.github.dancu.cleansing.rules.Rule;
import io.github.dancu.cleansing.rules.Rules;
import io.github.dancu.report.ReportFigures;
import io.github.dancu.testkit.register.RegisterFile;
import io.github.dancu.testkit.register.SyntheticRegister;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Counts the cleansing table of report 269/BC-TCT (II.4) again, from the four files of an invented city, and says which printed line cannot be. */
public final class CityTableExample {
    private CityTableExample() {}

    /** Writes the city into a folder that it deletes, looks at it by all rules, and prints the table. */
    public static void main(String... arguments) throws IOException {
        SyntheticRegister city = SyntheticRegister.rachGia2022();
        Path folder = Files.createTempDirectory("dancu-city");
        city.writeAll(folder, planted -> {});

        Ledger counted = counted(city, folder);
        System.out.println("Chuyển về, đếm từ " + city.people() + " công dân:\n" + counted);
        Ledger printed = printed(counted);
        System.out.println("Kết quả thực hiện theo báo cáo:\n" + printed);
        printed.contradictions().forEach(line -> System.out.println("Không cân đối: " + line));

        for (RegisterFile file : RegisterFile.values()) {
            Files.delete(folder.resolve(file.fileName()));
        }
        Files.delete(folder);
    }

    /** What the rules find in the four files, as cases of the eleven indicators. */
    private static Ledger counted(SyntheticRegister city, Path folder) {
        Register people = csv(folder, RegisterFile.REGISTER);
        PopulationIndex population = index(people);
        CleansingResult register = CleansingRun.of(rulesOf(city))
                .over(people)
                .beside(Rules.ELSEWHERE, index(csv(folder, RegisterFile.OTHER_PROVINCE))::find)
                .beside(Rules.PRISONERS, index(csv(folder, RegisterFile.PRISONERS))::find)
                .run();
        CleansingResult prisoners = CleansingRun.of(Rules.ofPrisonerList())
                .over(csv(folder, RegisterFile.PRISONERS))
                .beside(Rules.POPULATION, population::find)
                .run();
        CleansingResult insured = CleansingRun.of(Rules.ofInsurance())
                .over(csv(folder, RegisterFile.INSURANCE))
                .beside(Rules.POPULATION, population::find)
                .run();

        Ledger.Counter ledger = Ledger.counter(city.today(), Indicators.programme());
        Stream.of(register, prisoners, insured)
                .flatMap(result -> result.counts().stream())
                .forEach(count -> add(count, ledger));
        return ledger.ledger();
    }

    /** What came to the city as it was counted, beside what the printed report says became of it. */
    private static Ledger printed(Ledger counted) {
        return Ledger.stated(
                counted.day(),
                ReportFigures.rachGia2022().indicators().stream()
                        .map(line -> new IndicatorProgress(
                                line.indicator(),
                                counted.of(line.indicator().id()).orElseThrow().assigned(),
                                line.done(),
                                line.declaredNone(),
                                line.referred(),
                                line.remaining()))
                        .toList());
    }

    private static void add(FindingCount count, Ledger.Counter ledger) {
        for (CountedIndicator indicator : Indicators.programme()) {
            indicator
                    .standing(count.rule(), count.detail())
                    .ifPresent(standing -> ledger.add(indicator, count.ward(), standing, count.count()));
        }
    }

    private static List<Rule> rulesOf(SyntheticRegister city) {
        return Stream.of(
                        Rules.programme(city.today(), SyntheticRegister.registrationCodes()),
                        Rules.ofOtherProvinces(),
                        Rules.ofPrisoners())
                .flatMap(List::stream)
                .toList();
    }

    private static PopulationIndex index(Register register) {
        try (Stream<PersonRecord> records = register.records()) {
            return PopulationIndex.of(records);
        }
    }

    private static Register csv(Path folder, RegisterFile file) {
        return Register.csv(folder.resolve(file.fileName()));
    }
}
