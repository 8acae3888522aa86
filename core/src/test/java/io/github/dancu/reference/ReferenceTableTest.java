package io.github.dancu.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class ReferenceTableTest {
    @Test
    void rows_come_in_the_order_of_the_table_with_quotes_and_commas_read() {
        assertThat(ReferenceTable.read("sample", row -> row.text("code") + "=" + row.text("name")))
                .containsExactly("01=Một", "02=Hai, ba", "03=");
    }

    @Test
    void a_table_that_is_not_there_is_a_defect_with_a_name() {
        assertThatThrownBy(() -> ReferenceTable.read("missing", row -> row))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("there is no reference table missing");
    }

    @Test
    void a_column_that_is_not_there_is_a_defect() {
        assertThatThrownBy(() -> ReferenceTable.read("sample", row -> row.text("nobody")))
                .isInstanceOf(NoSuchElementException.class);
    }
}
