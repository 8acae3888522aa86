package io.github.dancu.cleansing.rules;

import io.github.dancu.cleansing.PopulationAnswer;
import io.github.dancu.cleansing.PopulationIndex;
import io.github.dancu.cleansing.register.Register;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Rows of which each rule has every word to say that it has, and what the rules say of them. */
final class RuleSamples {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    private static final String HEADINGS =
            "Số định danh,Họ tên,Ngày sinh,Giới tính,Dân tộc,Mã xã,Số CMND,Tình trạng CMND,"
                    + "Mã hộ,Quan hệ với chủ hộ,Họ tên mẹ,Năm sinh mẹ,Số điện thoại,Ngày hết hạn thẻ,Tình trạng cư trú,Ngày chết,"
                    + "Ngày chuyển đi";
    private static final List<String> PEOPLE = List.of(
            "099300000018,Nguyễn Thị Mẫu,02/03/2000,Nữ,Kinh,30733,000000001,,H1,Chủ hộ,,,0900000001",
            "099300000018,Nguyễn Thị Mẫu,02/03/2000,Nữ,,00007,000000001,,H1,Chủ hộ,,,0900000002",
            "099300000031,Trương Thị Mẫu,03/03/2000,Nữ,,00007,000000004,,H1,Chủ hộ",
            "099200000019,Lê Văn Mẫu,04/05/2000,Nam,,00010,000000001,,H2,Con đẻ,Trần Thị Mẫu,1999,0900000001",
            "099200000020,Lê Văn Mẫu,04/05/2000,Nam,,99999,,,,,Trần Thị Mẫu,1900,",
            "099200000021,Phan Văn Mẫu,2000,Nam,,,,Cam kết chưa làm,,,,,,01/01/2020",
            "099200000021,Võ Văn Mẫu,01/01/2000,Nam,,,,,,,,,,,Thường trú,01/02/2020,01/02/2020",
            "099220000022,Đỗ Văn Mẫu,02/03/2020,Nam",
            "12345,TrÇn ThÞ H¹nh,30/02/2000,",
            "098200000023,Nguy?n Mẫu,hôm qua,",
            "099526000024,Ngô  Mẫu,02/01/2027,",
            "099200000025,12/34,,",
            "099300000026,Lý Thị Mẫu,02/03/2000,Nam",
            "099300000027,Hồ Văn Mẫu,02/03/2000,Nam,Kinh",
            "099300000028,Vũ Mẫu,02/03/2000,Nam",
            "099200000032,Mai Văn Mẫu,05/05/1980,Nam",
            "099200000029,Bùi Mẫu,05/06/1970,Nam",
            "099200000030,Bùi Mẫu,05/06/1970,Nam");
    private static final List<String> OTHERS = List.of(
            "099300000018,Nguyễn Thị Mẫu,02/03/2000,Nữ",
            "099200000019,Lê Văn Mẫu,05/06/2001,Nữ",
            ",Bùi Mẫu,05/06/1970,Nam",
            "099200000032,Mai Văn Mẫu,05/05/1980,Nam",
            "099200000032,Mai Văn Mẫu,05/05/1980,Nam",
            "099200000077,Dương Văn Mẫu,07/08/1960,Nam");

    private RuleSamples() {}

    /** What all the rules say of the samples; of the two files that it writes, the second is looked at beside the first. */
    static List<Finding> findings(Path folder) {
        Register people = csv(folder.resolve("people.csv"), PEOPLE);
        Register others = csv(folder.resolve("others.csv"), OTHERS);
        List<Finding> found = new ArrayList<>();
        CleansingRun.of(ofRegister())
                .over(people)
                .beside(Rules.ELSEWHERE, PopulationIndex.of(others.records())::find)
                .beside(Rules.PRISONERS, PopulationIndex.of(others.records())::find)
                .findings(found::add)
                .run();
        CleansingRun besidePeople = CleansingRun.of(ofOtherFiles()).over(others).findings(found::add);
        besidePeople
                .beside(Rules.POPULATION, PopulationIndex.of(people.records())::find)
                .run();
        besidePeople
                .beside(Rules.POPULATION, person -> PopulationAnswer.unavailable("TIMEOUT"))
                .run();
        return found;
    }

    private static List<Rule> ofRegister() {
        return Stream.of(Rules.programme(TODAY, Set.of("099")), Rules.ofOtherProvinces(), Rules.ofPrisoners())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Rule> ofOtherFiles() {
        return Stream.of(Rules.ofPrisonerList(), Rules.ofInsurance())
                .flatMap(List::stream)
                .toList();
    }

    private static Register csv(Path file, List<String> rows) {
        int columns = HEADINGS.split(",", -1).length;
        StringBuilder text = new StringBuilder(HEADINGS).append('\n');
        for (String row : rows) {
            text.append(row)
                    .append(",".repeat(columns - row.split(",", -1).length))
                    .append('\n');
        }
        try {
            return Register.csv(Files.writeString(file, text, StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
