package io.github.dancu.examples;

import io.github.dancu.cleansing.register.Register;
import io.github.dancu.cleansing.rules.CleansingResult;
import io.github.dancu.cleansing.rules.CleansingRun;
import io.github.dancu.cleansing.rules.FindingSink;
import io.github.dancu.cleansing.rules.Rule;
import io.github.dancu.cleansing.rules.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** From a CSV file to findings and a ledger, as the README shows it, on five synthetic rows. */
public final class CleansingExample {
    // Nobody's: births are registered in no place with the code 099.
    private static final List<Rule> RULES = Rules.programme(LocalDate.of(2026, 11, 2), Set.of("099"));
    private static final String PEOPLE = """
            Số định danh;Họ và tên;Ngày sinh;Giới tính;Mã xã;Số CMND
            099300000011;Nguyễn Thị Mẫu;02/03/2000;Nữ;30742;
            099300000012;Trần Thị Mẫu;30/02/2000;Nữ;30733;000000001
            099200000013;Lê Văn Mẫu;04/05/2000;Nam;30742;000000002
            099200000013;Lý Văn Mẫu;05/06/2000;Nam;30742;000000003
            099320000014;"Võ Thị Mẫu;02/03/2020;Nữ;30742;
            """;

    private CleansingExample() {}

    /** Looks the rows through, in a folder that it deletes. */
    public static void main(String... arguments) throws IOException {
        Path folder = Files.createTempDirectory("dancu-cleansing");
        Path people = Files.writeString(folder.resolve("people.csv"), PEOPLE);
        Path findings = folder.resolve("findings.csv");

        look(people, findings);

        for (Path file : List.of(people, findings, folder)) {
            Files.delete(file);
        }
    }

    private static void look(Path people, Path findings) {
        // region cleansing
        CleansingResult result = CleansingRun.of(RULES)
                .over(Register.csv(people)) // its separator, encoding and columns are found out
                .findings(FindingSink.csv(findings)) // rule, line, field, what stands there, what to put there instead
                .run();
        System.out.println(result);
        result.counts().forEach(count -> System.out.println(count.rule() + " " + count.detail() + " " + count.count()));
        for (String indicator : List.of("cmnd-missing", "citizen-id-wrong")) {
            System.out.println(result.ledger().of(indicator).orElseThrow());
        }
        // endregion
    }
}
