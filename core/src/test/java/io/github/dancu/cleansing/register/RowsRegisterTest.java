package io.github.dancu.cleansing.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RowsRegisterTest {
    @Test
    void rows_from_anywhere_are_read_as_often_as_one_likes() {
        List<Map<PersonField, String>> rows = IntStream.rangeClosed(1, 2_500)
                .mapToObj(number -> Map.of(PersonField.NAME, "Nguyễn, \"Mẫu\" " + number, PersonField.CMND, "1"))
                .toList();
        Register register = Register.of(EnumSet.of(PersonField.NAME, PersonField.PHONE), rows);

        for (int times = 0; times < 2; times++) {
            ReadRows read = ReadRows.of(register);
            assertThat(read.fields()).containsExactly(PersonField.NAME, PersonField.PHONE);
            assertThat(read.texts(PersonField.NAME))
                    .hasSize(2_500)
                    .startsWith("Nguyễn, \"Mẫu\" 1")
                    .endsWith("Nguyễn, \"Mẫu\" 2500");
            assertThat(read.texts(PersonField.PHONE)).containsOnly("");
            assertThat(read.lines()).startsWith(1L, 2L).endsWith(2_500L);
        }
    }

    @Test
    void a_line_break_is_a_blank_and_a_long_text_is_no_fault() {
        String name = "Mẫu\r\n" + "x".repeat(200_000);

        ReadRows read = ReadRows.of(Register.of(Set.of(PersonField.NAME), List.of(Map.of(PersonField.NAME, name))));

        assertThat(read.texts(PersonField.NAME)).containsExactly("Mẫu  " + "x".repeat(200_000));
        assertThat(read.bad()).isEmpty();
    }

    @Test
    void nobody_is_a_register_too() {
        assertThat(ReadRows.of(Register.of(Set.of(PersonField.NAME), List.of())).rows())
                .isEmpty();
    }
}
