package io.github.dancu.csdl;

import static io.github.dancu.csdl.Callers.WHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dancu.bulk.BulkResult;
import io.github.dancu.bulk.BulkRun;
import io.github.dancu.connect.InvalidRequestException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CitizenRowsTest {
    private static final String HEADER = "\uFEFFSTT,Số định danh,Họ và tên,Ngày sinh\n";

    @TempDir
    private Path folder;

    @Test
    void rows_are_read_with_their_lines_and_as_they_stand() throws IOException {
        Path file = file(HEADER + "1,003 099 000 001,\"Nguyễn\nMẫu\",31/01/1999\n2,,,\n3,003099000002\n");

        try (Stream<CitizenRow> rows = rows(file)) {
            assertThat(rows)
                    .containsExactly(
                            new CitizenRow(2, true, "003 099 000 001", "Nguyễn\nMẫu", "31/01/1999"),
                            new CitizenRow(4, true, "", "", ""),
                            new CitizenRow(5, true, "003099000002", "", ""));
        }
    }

    @Test
    void columns_that_are_not_there_are_named_together() throws IOException {
        Path file = file("a,b\n1,2\n");

        assertThatThrownBy(() -> CitizenRows.csv(file, "a", "Họ tên", "Ngày sinh"))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("Họ tên is no column of the file")
                .hasMessageContaining("Ngày sinh is no column of the file");
        assertThatThrownBy(() -> rows(folder.resolve("nothing.csv"))).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void semicolons_and_tabs_part_fields_too_and_what_has_too_many_is_refused_when_it_is_asked() throws IOException {
        Path file = file("Số định danh;Họ và tên;Ngày sinh\n003099000001;Nguyễn, Mẫu;1999\n003099000001;a;1999;1\n");

        try (Stream<CitizenRow> rows = rows(file)) {
            List<CitizenRow> all = rows.toList();
            assertThat(all.get(0).name()).isEqualTo("Nguyễn, Mẫu");
            assertThatThrownBy(() -> all.get(1).query())
                    .isInstanceOf(InvalidRequestException.class)
                    .hasMessageContaining("more fields than the header");
        }
    }

    @Test
    void a_file_in_another_encoding_is_refused_and_never_asked_about_under_other_names() throws IOException {
        Path file = folder.resolve("cp1258.csv");
        Files.write(file, "so,ten,ngay\n003099000001,Tê,1999\n".getBytes(Charset.forName("windows-1258")));

        assertThatThrownBy(() -> {
                    try (Stream<CitizenRow> rows = CitizenRows.csv(file, "so", "ten", "ngay")) {
                        assertThat(rows.toList()).isEmpty();
                    }
                })
                .isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> CitizenQuery.fromText("003099000001", "T\uFFFD", "1999"))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("name");
    }

    @Test
    void a_header_alone_must_have_the_columns_too() throws IOException {
        Path file = file("a,b\n");

        assertThatThrownBy(() -> rows(file)).isInstanceOf(InvalidRequestException.class);
    }

    @Test
    void a_file_without_rows_has_none() throws IOException {
        try (Stream<CitizenRow> rows = rows(file(HEADER))) {
            assertThat(rows).isEmpty();
        }
    }

    @Test
    void a_row_shows_where_it_stands_and_nothing_it_says() {
        CitizenRow row = new CitizenRow(7, true, "003099000001", "Nguyễn Mẫu", "hôm qua");

        assertThat(row).hasToString("CitizenRow[line 7]");
        assertThatThrownBy(row::query)
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("birthDate")
                .hasMessageNotContaining("hôm qua");
    }

    @Test
    void a_file_is_checked_row_by_row_and_what_is_wrong_is_passed_over() throws IOException {
        Path file = file(HEADER + "1,003099000001,Nguyễn Mẫu,1999\n2,12,Trần Mẫu,1999\n3,003099000003,Lê Mẫu,1999\n");
        FakeDatabase database = new FakeDatabase(CsdlChannel.LGSP_SOAP)
                .says("<TonTai>true</TonTai>")
                .says("<TonTai>false</TonTai>");
        CsdlClient csdl = database.client().build();

        try (BulkRun<CitizenRow, Authentication> run = csdl.authenticateAll(WHY, rows(file), CitizenRow::query)
                .concurrency(1)
                .start()) {
            List<BulkResult<CitizenRow, Authentication>> results = run.results().toList();

            assertThat(results).extracting(BulkResult::row).containsExactly(1L, 2L, 3L);
            assertThat(results.get(0).value()).contains(Authentication.CONFIRMED);
            assertThat(results.get(1)).isInstanceOf(BulkResult.PassedOver.class);
            assertThat(results.get(2).value()).contains(Authentication.NOT_CONFIRMED);
        }
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("rows.csv"), content);
    }

    private static Stream<CitizenRow> rows(Path file) {
        return CitizenRows.csv(file, "Số định danh", "Họ và tên", "Ngày sinh");
    }
}
