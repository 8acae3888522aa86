package io.github.dancu.cleansing.register;

import static io.github.dancu.cleansing.register.PersonField.BIRTH_DATE;
import static io.github.dancu.cleansing.register.PersonField.NAME;
import static io.github.dancu.cleansing.register.PersonField.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.PartialDate;
import io.github.dancu.cleansing.register.BadRow.Fault;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRegisterTest {
    private static final String HEADINGS = "Số định danh,Họ và tên,Ngày sinh\n";
    private static final String PERSON = "099300000018,Nguyễn Thị Mẫu,02/03/2000";

    @TempDir
    Path folder;

    @Test
    void rows_are_read_by_their_headings_whatever_their_order_and_spelling() throws IOException {
        ReadRows rows = read("STT;ho va ten;NGÀY  SINH;\"Số định danh\"\n1;Nguyễn Thị Mẫu;02/03/2000;099300000018\n");

        assertThat(rows.texts(NAME)).containsExactly("Nguyễn Thị Mẫu");
        assertThat(rows.texts(NUMBER)).containsExactly("099300000018");
        assertThat(rows.texts(BIRTH_DATE)).containsExactly("02/03/2000");
        assertThat(rows.fields()).containsExactly(NUMBER, NAME, BIRTH_DATE);
    }

    @Test
    void a_row_gives_the_values_that_can_be_read() throws IOException {
        try (RegisterReader reader =
                csv(HEADINGS + PERSON + "\nkhông,,hôm qua\n").open()) {
            reader.forEach(new RowHandler() {
                @Override
                public void row(PersonRow row) {
                    boolean first = row.line() == 2;
                    assertThat(row.citizenId().equals(CitizenId.tryParse("099300000018")))
                            .isEqualTo(first);
                    assertThat(row.birthDate().equals(PartialDate.tryParse("02/03/2000")))
                            .isEqualTo(first);
                    assertThat(row.name().isPresent()).isEqualTo(first);
                    assertThat(row.cmnd()).isEmpty();
                    assertThat(row.has(NAME)).isEqualTo(first);
                    assertThat(row.mentions(NAME)).isTrue();
                    assertThat(row.mentions(PersonField.CMND)).isFalse();
                    assertThat(row).hasToString("PersonRow[line " + row.line() + "]");
                }

                @Override
                public void bad(BadRow row) {
                    throw new AssertionError(row);
                }
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void the_separator_is_found_out(String separator) throws IOException {
        assertThat(read((HEADINGS + PERSON).replace(",", separator)).texts(NAME))
                .containsExactly("Nguyễn Thị Mẫu");
    }

    @Test
    void quoted_fields_may_hold_separators_quotes_and_line_breaks_and_a_quote_in_a_field_is_a_letter()
            throws IOException {
        ReadRows rows = read(
                HEADINGS + "1,\"Nguyễn, \"\"Tí\"\"\",a\n2,\"Trần\r\nMẫu\",b\n3,Lê \"Tèo\" Mẫu,\"  \"\r\n4,\"\",\n");

        assertThat(rows.texts(NAME)).containsExactly("Nguyễn, \"Tí\"", "Trần\r\nMẫu", "Lê \"Tèo\" Mẫu", "");
        assertThat(rows.texts(BIRTH_DATE)).containsExactly("a", "b", "", "");
        assertThat(rows.lines()).containsExactly(2L, 3L, 5L, 6L);
    }

    @Test
    void rows_of_blanks_are_passed_over_and_the_last_row_needs_no_line_feed() throws IOException {
        assertThat(read(HEADINGS + "\n , ,\n\r\n" + PERSON).lines()).containsExactly(5L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void a_byte_order_mark_says_the_encoding(String charset) throws IOException {
        byte[] bytes = ("\uFEFF" + HEADINGS + PERSON).getBytes(Charset.forName(charset));

        assertThat(read(bytes).texts(NAME)).containsExactly("Nguyễn Thị Mẫu");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void an_encoding_without_a_mark_is_found_out(String charset) throws IOException {
        byte[] bytes = (HEADINGS + (PERSON + "\n").repeat(10_000)).getBytes(Charset.forName(charset));

        assertThat(read(bytes).texts(NAME)).hasSize(10_000).containsOnly("Nguyễn Thị Mẫu");
    }

    @Test
    void bytes_of_an_old_font_are_kept_all_of_them() throws IOException {
        byte[] name = {'T', 'r', (byte) 0xC7, 'n', ' ', (byte) 0x81, (byte) 0x9D, (byte) 0xFF};
        byte[] head = "name,so\n".getBytes(StandardCharsets.US_ASCII);
        byte[] bytes = Arrays.copyOf(head, head.length + name.length + 2);
        System.arraycopy(name, 0, bytes, head.length, name.length);
        bytes[bytes.length - 2] = ',';
        bytes[bytes.length - 1] = '1';

        assertThat(read(bytes).texts(NAME)).containsExactly("TrÇn \u0081\u009Dÿ");
    }

    @Test
    void an_encoding_that_is_said_is_taken() throws IOException {
        CsvRegister register = csv((HEADINGS + PERSON).getBytes(StandardCharsets.UTF_16LE));

        assertThat(ReadRows.of(register.charset(StandardCharsets.UTF_16LE)).texts(NAME))
                .containsExactly("Nguyễn Thị Mẫu");
    }

    @Test
    void what_is_no_row_is_told_with_its_line_and_the_others_are_read() throws IOException {
        byte[] text = (HEADINGS + PERSON + "\n1,2,3,4\n1,2,3,,\n1,2\n1,2\u0000,3\n1,?,3\n" + PERSON + "\n")
                .getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < text.length; i++) {
            text[i] = text[i] == '?' ? (byte) 0xC3 : text[i];
        }

        ReadRows rows = ReadRows.of(csv(text).charset(StandardCharsets.UTF_8));

        assertThat(rows.bad())
                .extracting(BadRow::line, BadRow::fault)
                .containsExactly(
                        tuple(3L, Fault.TOO_MANY_FIELDS),
                        tuple(5L, Fault.TOO_FEW_FIELDS),
                        tuple(6L, Fault.ZERO_BYTE),
                        tuple(7L, Fault.WRONG_ENCODING));
        assertThat(rows.bad().get(0).text()).isEqualTo("1,2,3,4");
        assertThat(rows.bad().get(0)).hasToString("BadRow[line 3, TOO_MANY_FIELDS]");
        assertThat(rows.lines()).containsExactly(2L, 4L, 8L);
    }

    @Test
    void a_quotation_mark_that_nothing_closes_costs_one_row() throws IOException {
        ReadRows rows = read(HEADINGS + "1,\"Nguyễn,3\n" + (PERSON + "\n").repeat(3_000));

        assertThat(rows.bad()).extracting(BadRow::line, BadRow::fault).containsExactly(tuple(2L, Fault.OPEN_QUOTE));
        assertThat(rows.texts(NAME)).hasSize(3_000);
        assertThat(rows.lines().get(0)).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {1_025, 300_000, 5_000_000})
    void a_row_that_is_too_long_costs_one_row_and_no_memory(int length) throws IOException {
        Path file = folder.resolve("long.csv");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write((HEADINGS + PERSON + "\n").getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < length; i++) {
                out.write(i % 7 == 0 ? '"' : 'x');
            }
            out.write(("\n" + PERSON + "\n" + PERSON).getBytes(StandardCharsets.UTF_8));
        }

        ReadRows rows = ReadRows.of(Register.csv(file).longestRow(1_024));

        assertThat(rows.bad()).extracting(BadRow::line, BadRow::fault).containsExactly(tuple(3L, Fault.TOO_LONG));
        assertThat(rows.bad().get(0).text()).hasSize(1_000);
        assertThat(rows.lines()).containsExactly(2L, 4L, 5L);
        assertThat(rows.longestBlock()).isLessThan(300_000);
    }

    @Test
    void a_row_of_a_gigabyte_is_one_that_is_none_and_memory_does_not_grow() throws IOException {
        RowSyntax syntax = new RowSyntax((byte) ',');
        Columns columns = new Columns(3, Map.of(NUMBER, 0, NAME, 1, BIRTH_DATE, 2));
        InputStream in = new SequenceInputStream(
                new SequenceInputStream(bytes(PERSON + "\n"), new SameByte('x', 1L << 30)),
                bytes("\n" + PERSON + "\n"));
        List<Long> lines = new ArrayList<>();
        List<BadRow> bad = new ArrayList<>();
        int longest = 0;

        try (BlockReader reader = new BlockReader(in, new RowBlock.Layout(syntax, columns, 64 * 1024, null), 2)) {
            for (RowBlock block = reader.next(); block != null; block = reader.next()) {
                longest = Math.max(longest, block.bytes().length);
                block.forEach(collecting(lines, bad));
            }
        }

        assertThat(bad).extracting(BadRow::line, BadRow::fault).containsExactly(tuple(3L, Fault.TOO_LONG));
        assertThat(lines).containsExactly(2L, 4L);
        assertThat(longest).isLessThan(300_000);
    }

    @Test
    void a_file_in_another_encoding_than_it_is_said_to_have_is_told_row_by_row_or_at_once() throws IOException {
        byte[] oldFont = "name,so\nTrÇn,1\nMau,2\n".getBytes(StandardCharsets.ISO_8859_1);

        ReadRows rows = ReadRows.of(csv(oldFont).charset(StandardCharsets.UTF_8));

        assertThat(rows.bad()).extracting(BadRow::line, BadRow::fault).containsExactly(tuple(2L, Fault.WRONG_ENCODING));
        assertThat(rows.texts(NAME)).containsExactly("Mau");
        assertUnreadable(csv(HEADINGS + PERSON).charset(StandardCharsets.UTF_16LE), "no heading of the");
    }

    @Test
    void a_file_of_zero_bytes_is_no_register() throws IOException {
        assertUnreadable(csv(new byte[100_000]), "zero bytes");
    }

    @Test
    void a_last_row_that_is_too_long_is_told_too() throws IOException {
        ReadRows rows = ReadRows.of(csv(HEADINGS + "x".repeat(600_000)).longestRow(1_024));

        assertThat(rows.bad()).extracting(BadRow::line, BadRow::fault).containsExactly(tuple(2L, Fault.TOO_LONG));
        assertThat(rows.lines()).isEmpty();
    }

    @Test
    void one_broken_byte_makes_no_other_encoding_of_a_file() throws IOException {
        byte[] bytes = ("Họ tên\n" + "Trần Thị Mẫu\n".repeat(3) + "Tr?n Út\n" + "Le Mau\n".repeat(9))
                .getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < bytes.length; at++) {
            bytes[at] = bytes[at] == '?' ? (byte) 0xC7 : bytes[at];
        }

        ReadRows rows = ReadRows.of(csv(bytes));

        assertThat(rows.texts(NAME)).contains("Trần Thị Mẫu").hasSize(12);
        assertThat(rows.bad()).extracting(BadRow::line, BadRow::fault).containsExactly(tuple(5L, Fault.WRONG_ENCODING));
    }

    @Test
    void what_is_no_register_is_told_in_one_clear_message() throws IOException {
        assertUnreadable(Register.csv(folder.resolve("none.csv")), "none.csv is not there");
        assertUnreadable(Register.csv(folder), "cannot be read");
        assertUnreadable(csv(""), "is empty");
        assertUnreadable(csv("\n" + PERSON), "is empty, or its first line is");
        assertUnreadable(
                csv("a,b\n1,2\n"), "no heading of the 2 columns of people.csv is one of NAME (Họ, chữ đệm và tên)");
        assertUnreadable(csv("Họ tên,HỌ VÀ TÊN\n"), "columns 1 and 2 both have a heading of NAME");
        assertUnreadable(csv("a\u0000b\n").charset(StandardCharsets.UTF_8), "zero bytes");
        assertUnreadable(csv("x".repeat(2_000)).longestRow(1_024), "longer than 1024 bytes");
        assertUnreadable(csv("Họ tên,CMND\rLê Mẫu,1\r"), "carriage return alone");
        assertUnreadable(csv(HEADINGS).requiring(Set.of(PersonField.WARD)), "is one of WARD");
    }

    @Test
    void a_heading_of_ones_own_says_what_stands_under_it() throws IOException {
        CsvRegister register = csv("X1,X2\n1,Nguyễn Thị Mẫu\n");

        assertThat(ReadRows.of(register.column("x2", NAME)).texts(NAME)).containsExactly("Nguyễn Thị Mẫu");
        assertThat(ReadRows.of(csv("a~b~Họ tên\n1~2~Mẫu\n").separator('~')).texts(NAME))
                .containsExactly("Mẫu");
        assertThat(ReadRows.of(csv("CMND\n1\n").requiring(Set.of())).texts(PersonField.CMND))
                .containsExactly("1");
    }

    @Test
    void settings_that_cannot_be_are_refused() {
        CsvRegister register = Register.csv(folder);

        for (char separator : List.of('"', '\n', '\r', 'đ').stream()
                .mapToInt(c -> c)
                .mapToObj(c -> (char) c)
                .toList()) {
            assertThatThrownBy(() -> register.separator(separator)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> register.longestRow(1_023)).hasMessageContaining("1 KiB to 64 MiB");
        assertThatThrownBy(() -> register.longestRow(64 * 1024 * 1024 + 1)).hasMessageContaining("1 KiB to 64 MiB");
    }

    private static RowHandler collecting(List<Long> lines, List<BadRow> bad) {
        return new RowHandler() {
            @Override
            public void row(PersonRow row) {
                lines.add(row.line());
            }

            @Override
            public void bad(BadRow row) {
                bad.add(row);
            }
        };
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertUnreadable(Register register, String message) {
        assertThatThrownBy(() -> register.open().close())
                .isInstanceOf(UnreadableRegisterException.class)
                .hasMessageContaining(message);
    }

    private ReadRows read(String text) throws IOException {
        return ReadRows.of(csv(text));
    }

    private ReadRows read(byte[] bytes) throws IOException {
        return ReadRows.of(csv(bytes));
    }

    private CsvRegister csv(String text) throws IOException {
        return csv(text.getBytes(StandardCharsets.UTF_8));
    }

    private CsvRegister csv(byte[] bytes) throws IOException {
        return Register.csv(Files.write(folder.resolve("people.csv"), bytes));
    }

    /** One byte over and over. */
    private static final class SameByte extends InputStream {
        private final byte value;
        private long left;

        SameByte(char value, long count) {
            this.value = (byte) value;
            this.left = count;
        }

        @Override
        public int read() {
            return left-- > 0 ? value : -1;
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            int count = (int) Math.min(left, length);
            Arrays.fill(bytes, from, from + count, value);
            left -= count;
            return count == 0 && length > 0 ? -1 : count;
        }
    }
}
