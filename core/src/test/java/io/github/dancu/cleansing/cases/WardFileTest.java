package io.github.dancu.cleansing.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dancu.cleansing.cases.BadLine.Fault;
import io.github.dancu.cleansing.register.PersonField;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WardFileTest {
    private static final LocalDate TODAY = Town.FIRST.plusDays(10);
    private static final String HEADINGS = "Mã trường hợp,Quyết định,Ghi chú,Người thực hiện,Ngày\n";

    private final CaseBook book = CaseBook.create(new byte[16]);
    private final Town town = new Town();

    @TempDir
    Path folder;

    private List<CleansingCase> cases = List.of();

    @BeforeEach
    void four_cases_of_two_wards() {
        town.person(1, "30742");
        town.person(2, "30742").put(PersonField.NAME, "=cmd|' /C calc'!A0");
        town.person(3, "30742");
        town.person(4, "30745");
        town.run(book, Town.FIRST);
        cases = book.cases().stream().filter(one -> one.ward().equals("30742")).toList();
    }

    @Test
    void a_ward_gets_its_open_cases_with_headings_it_can_read_and_columns_to_fill_in() throws IOException {
        book.decide(cases.get(2).id(), Decision.of(Decision.Kind.REJECTED, "A", TODAY));
        Path file = folder.resolve("30742.csv");

        int written = book.writeWard("30742", file);

        List<String> lines = Files.readAllLines(file);
        assertThat(written).isEqualTo(2);
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0))
                .startsWith("\uFEFFMã trường hợp,\"Mã phường, xã\",Mã hộ,Số định danh,Họ và tên,")
                .endsWith(",Quyết định,Ghi chú,Người thực hiện,Ngày");
        assertThat(book.wards()).containsExactly("30742", "30745");
        assertThat(lines.subList(1, 3))
                .allMatch(line -> line.contains("thiếu số CMND 9 số") && line.endsWith(",,,,"))
                .noneMatch(line -> line.contains(cases.get(2).id()));
    }

    @Test
    void a_name_that_is_a_formula_stands_as_text_in_the_file_and_as_it_came_in_the_book() throws IOException {
        Path file = folder.resolve("30742.csv");
        book.writeWard("30742", file);

        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(Files.readString(file)).contains("'=cmd|' /C calc'!A0").doesNotContain(",=cmd");
        assertThat(cases).anyMatch(one -> one.sighting().subject().name().equals("=cmd|' /C calc'!A0"));
    }

    @Test
    void a_filled_in_file_is_taken_once() throws IOException {
        Path file = filled(cases.get(0).id() + ",đã sửa,,Lê Thị Mẫu,05/11/2026\n"
                + cases.get(1).id() + ",Chuyển đơn vị khác,Công an phường 2,Lê Thị Mẫu,11/11/2026\n"
                + cases.get(2).id() + ",,,,\n");

        SheetResult first = book.readWard(file, TODAY);
        List<CleansingCase> after = book.cases();
        SheetResult second = book.readWard(file, TODAY);

        assertThat(first).isEqualTo(new SheetResult(2, 0, 1, List.of()));
        assertThat(second).isEqualTo(new SheetResult(0, 2, 1, List.of()));
        assertThat(book.cases()).isEqualTo(after);
        assertThat(book.find(cases.get(0).id()).orElseThrow().decision())
                .contains(Decision.of(Decision.Kind.CORRECTED, "Lê Thị Mẫu", LocalDate.of(2026, 11, 5)));
        assertThat(book.find(cases.get(1).id()).orElseThrow().decision())
                .contains(Decision.referred("Công an phường 2", "Lê Thị Mẫu", TODAY));
    }

    @Test
    void spreadsheets_may_turn_columns_around_separate_them_otherwise_and_lose_leading_zeros() throws IOException {
        Path file = Files.writeString(
                folder.resolve("back.csv"),
                "\uFEFFSố định danh;NGÀY;người thực hiện;Ghi chú;QUYET DINH;Ma truong hop\r\n"
                        + "99300000001;2026-11-05;Lê Thị Mẫu;'=có;KHONG SAI;"
                        + cases.get(0).id().toUpperCase(java.util.Locale.ROOT) + "\r\n");

        assertThat(book.readWard(file, TODAY).taken()).isEqualTo(1);

        assertThat(book.find(cases.get(0).id()).orElseThrow().decision())
                .contains(Decision.of(Decision.Kind.REJECTED, "Lê Thị Mẫu", LocalDate.of(2026, 11, 5))
                        .note("=có"));
    }

    @ParameterizedTest
    @CsvSource({
        "đã sửa, CORRECTED",
        "ĐÃ SỬA, CORRECTED",
        "da sua, CORRECTED",
        "Cam kết chưa làm, DECLARED_NONE",
        "không sai, REJECTED",
        "'trùng, đã xoá', MERGED",
        "đã đối khớp, MATCHED",
        "'Trùng, đã xóa.', MERGED",
        "chuyển đơn vị khác, REFERRED",
    })
    void decisions_are_read_as_people_write_them(String text, Decision.Kind kind) {
        assertThat(Decision.Kind.tryParse(text)).contains(kind);
        assertThat(Decision.Kind.tryParse(kind.vietnamese())).contains(kind);
    }

    @Test
    void every_bad_line_is_told_with_its_number_and_the_others_are_taken() throws IOException {
        String id = cases.get(0).id();
        String day = ",05/11/2026\n";
        town.person(5, "30745").put(PersonField.NUMBER, "12");
        town.run(book, Town.FIRST);
        String pid = book.cases().stream()
                .filter(one -> one.sighting().rule().id().equals("PID_STRUCTURE"))
                .findFirst()
                .orElseThrow()
                .id();
        Path file = filled(",đã sửa,,A" + day
                + "cnobody,đã sửa,,A" + day
                + id + ",có lẽ,,A" + day
                + id + ",đã sửa,, " + day
                + id + ",đã sửa,,A,hôm qua\n"
                + id + ",đã sửa,,A,11/2026\n"
                + id + ",đã sửa,,A,\n"
                + id + ",đã sửa,,A,12/11/2026\n"
                + id + ",đã sửa,,A,31/10/2026\n"
                + id + ",chuyển đơn vị khác,,A" + day
                + id + ",đã đối khớp,,A" + day
                + pid + ",cam kết chưa làm,,A" + day
                + id + ",đã sửa,,A" + day
                + id + ",không sai,,A" + day
                + id + "\n"
                + cases.get(1).id() + ",đã sửa,,A,05/11/2026,thừa,thừa\n"
                + cases.get(2).id() + ",\"đã sửa,,A" + day
                + "cnobody,đã sửa,,A" + day);

        SheetResult result = book.readWard(file, TODAY);

        assertThat(result.taken()).isEqualTo(2);
        assertThat(result.blank()).isEqualTo(1);
        assertThat(result.bad())
                .containsExactly(
                        new BadLine(2, Fault.NO_CASE),
                        new BadLine(3, Fault.UNKNOWN_CASE),
                        new BadLine(4, Fault.UNKNOWN_DECISION),
                        new BadLine(5, Fault.NO_PERSON),
                        new BadLine(6, Fault.NO_DAY),
                        new BadLine(7, Fault.NO_DAY),
                        new BadLine(8, Fault.NO_DAY),
                        new BadLine(9, Fault.FUTURE_DAY),
                        new BadLine(10, Fault.BEFORE_THE_CASE),
                        new BadLine(11, Fault.NO_UNIT),
                        new BadLine(12, Fault.NOT_FOR_THIS_CASE),
                        new BadLine(13, Fault.NOT_FOR_THIS_CASE),
                        new BadLine(15, Fault.DECIDED_TWICE),
                        new BadLine(18, Fault.BROKEN));
        assertThat(result.bad().get(0)).hasToString("dòng 2: thiếu mã trường hợp");
        assertThat(Fault.BROKEN.english()).contains("over lines");
    }

    @Test
    void a_file_that_cannot_be_read_changes_nothing_and_says_why() throws IOException {
        Path headless = Files.writeString(folder.resolve("a.csv"), "Mã trường hợp,Ghi chú\n");
        Path empty = Files.writeString(folder.resolve("b.csv"), "");
        Path old = Files.write(
                folder.resolve("c.csv"),
                (HEADINGS + cases.get(0).id() + ",đã sửa,,A,\n").getBytes(StandardCharsets.UTF_16LE));
        byte[] half = (HEADINGS + cases.get(0).id() + ",đã sửa,,A,\nx,y,\u00FFz,,\n").getBytes(StandardCharsets.UTF_8);
        half[half.length - 5] = (byte) 0xFF;
        Path late = Files.write(folder.resolve("d.csv"), half);
        List<CleansingCase> before = book.cases();

        assertThatThrownBy(() -> book.readWard(headless, TODAY))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("Quyết định");
        assertThatThrownBy(() -> book.readWard(empty, TODAY)).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> book.readWard(old, TODAY)).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> book.readWard(late, TODAY)).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> book.writeWard("30742", folder)).isInstanceOf(UncheckedIOException.class);
        assertThat(book.cases()).isEqualTo(before);
    }

    private Path filled(String lines) throws IOException {
        return Files.writeString(folder.resolve("back.csv"), HEADINGS + lines);
    }
}
