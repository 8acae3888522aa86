package io.github.dancu.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.citizen.PartialDate;
import java.text.Normalizer;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {
    @ParameterizedTest
    @CsvSource({"Đặng Mẫu Đường,DANGMAUDUONG", "nguyễn  thị mẫu ỵ,NGUYENTHIMAUY", "Ước Ẩn,UOCAN"})
    void a_plain_name_has_no_diacritics_and_no_blanks(String name, String plain) {
        assertThat(Likeness.plain(name)).isEqualTo(plain);
        assertThat(Likeness.plain(Normalizer.normalize(name, Normalizer.Form.NFD)))
                .isEqualTo(plain);
    }

    @Test
    void a_joined_name_keeps_its_diacritics_in_one_form() {
        String decomposed = Normalizer.normalize("đường mẫu", Normalizer.Form.NFD);

        assertThat(Likeness.joined(decomposed)).isEqualTo("ĐƯỜNGMẪU");
    }

    @Test
    void dates_agree_in_the_parts_that_both_have() {
        PartialDate day = PartialDate.of(LocalDate.of(1964, 2, 1));

        assertThat(day.couldBe(PartialDate.ofYear(1964))).isTrue();
        assertThat(PartialDate.ofMonth(1964, 2).couldBe(day)).isTrue();
        assertThat(PartialDate.ofMonth(1964, 3).couldBe(day)).isFalse();
        assertThat(PartialDate.of(LocalDate.of(1964, 2, 2)).couldBe(day)).isFalse();
        assertThat(PartialDate.ofYear(1965).couldBe(day)).isFalse();
    }
}
