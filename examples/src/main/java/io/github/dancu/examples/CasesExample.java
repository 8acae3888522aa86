package io.github.dancu.examples;

import io.github.dancu.cleansing.cases.CaseBook;
import io.github.dancu.cleansing.cases.SheetResult;
import io.github.dancu.cleansing.register.Register;
import io.github.dancu.cleansing.rules.CleansingResult;
import io.github.dancu.cleansing.rules.CleansingRun;
import io.github.dancu.cleansing.rules.FindingSink;
import io.github.dancu.cleansing.rules.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks a register through, gives a ward its cases, takes them back filled in, and looks again. */
public final class CasesExample {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 2);
    // Nobody's: births are registered in no place with the code 099.
    private static final Set<String> SYNTHETIC = Set.of("099");
    private static final String PEOPLE = """
            Số định danh,Họ và tên,Ngày sinh,Giới tính,Mã xã,Số CMND
            099300000011,Nguyễn Thị Mẫu,02/03/2000,Nữ,30742,
            099300000012,Trần Thị Mẫu,03/04/2000,Nữ,30742,
            099200000013,Lê Văn Mẫu,04/05/2000,Nam,30742,271460000
            099320000014,Lý Thị Mẫu,05/06/2020,Nữ,30742,
            """;

    private CasesExample() {}

    /** Goes through two weeks of work on four synthetic citizens, in a folder that it deletes. */
    public static void main(String... arguments) throws IOException {
        Path folder = Files.createTempDirectory("dancu-cases");
        Path register = Files.writeString(folder.resolve("people.csv"), PEOPLE);
        Path saved = folder.resolve("cases.csv");
        Path ward = folder.resolve("30742.csv");

        CaseBook book = CaseBook.create();
        show(look(register, folder.resolve("findings.csv"), book, FIRST));
        System.out.println(book.writeWard("30742", ward) + " cases for ward 30742");
        book.save(saved);

        fillIn(ward);
        takeBack(saved, ward);

        Files.writeString(register, PEOPLE.replace("03/04/2000,Nữ,30742,", "03/04/2000,Nữ,30742,271460001"));
        CaseBook later = CaseBook.load(saved);
        look(register, folder.resolve("findings.csv"), later, FIRST.plusDays(14));
        System.out.println(later.lastRun("cư trú").orElseThrow());
        later.ledger(FIRST.plusDays(14)).of("cmnd-missing").ifPresent(System.out::println);

        for (String name : List.of("people.csv", "findings.csv", "30742.csv", "cases.csv", "cases.csv.lock", "")) {
            Files.delete(folder.resolve(name));
        }
    }

    private static CleansingResult look(Path register, Path findings, CaseBook book, LocalDate day) {
        // region cases-run
        CleansingResult result = CleansingRun.of(Rules.programme(day, SYNTHETIC))
                .over(Register.csv(register))
                .asOf(day)
                .findings(FindingSink.both(FindingSink.csv(findings), book.taking("cư trú")))
                .run();
        // endregion
        return result;
    }

    private static void show(CleansingResult result) {
        result.ledger().of("cmnd-missing").ifPresent(System.out::println);
    }

    private static void takeBack(Path saved, Path ward) {
        LocalDate today = FIRST.plusDays(7);
        // region cases-back
        CaseBook book = CaseBook.load(saved);
        SheetResult back = book.readWard(ward, today);
        back.bad().forEach(System.out::println); // "dòng 3: quyết định không thuộc danh mục"
        book.ledger(today).of("cmnd-missing").ifPresent(System.out::println);
        book.save(saved);
        // endregion
        System.out.println(back.taken() + " decisions taken");
    }

    /** What a ward does in its spreadsheet: one declared never to have had a card, one number was entered. */
    private static void fillIn(Path ward) throws IOException {
        List<String> lines = Files.readAllLines(ward);
        Files.writeString(
                ward,
                lines.stream()
                        .map(line -> line.contains("Nguyễn Thị Mẫu") ? filled(line, "Cam kết chưa làm") : line)
                        .map(line -> line.contains("Trần Thị Mẫu") && line.contains("CMND_MISSING")
                                ? filled(line, "đã sửa")
                                : line)
                        .collect(Collectors.joining("\n")));
    }

    private static String filled(String line, String decision) {
        return line.substring(0, line.length() - 4) + "," + decision + ",,Lê Thị Mẫu,05/11/2026";
    }
}
