package io.github.dancu.csdl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.citizen.PersonName;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class NameFormTest {
    private static final PersonName NAME = PersonName.of("Đặng  thị Mẫu");

    @Test
    void upper_case_keeps_diacritics() {
        assertThat(NameForm.UPPER_CASE.of(NAME)).isEqualTo("ĐẶNG THỊ MẪU");
    }

    @Test
    void ascii_drops_them_and_the_letter_without_a_decomposition() {
        assertThat(NameForm.UPPER_CASE_ASCII.of(NAME)).isEqualTo("DANG THI MAU");
    }

    @Test
    void a_decomposed_spelling_is_sent_like_a_composed_one() {
        PersonName decomposed = PersonName.of(Normalizer.normalize(NAME.toText(), Normalizer.Form.NFD));

        assertThat(NameForm.UPPER_CASE.of(decomposed)).isEqualTo("ĐẶNG THỊ MẪU");
    }

    @Test
    void the_tone_mark_is_sent_where_it_was_typed() {
        assertThat(NameForm.UPPER_CASE.of(PersonName.of("Lê Thuỷ Hoà"))).isEqualTo("LÊ THUỶ HOÀ");
    }
}
