package io.github.dancu.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseSyllableTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a", "Ý", "Y", "Ổn", "Út", "Ân", "Yến", "Uyên", "Oanh", "Ưng", "Ích", "Nguyễn", "Huỳnh", "Quỳnh", "Quý",
                "Quốc", "Quách", "Quyền", "Quân", "già", "gì", "gìn", "giếng", "giết", "Giỏi", "Giàu", "Gấm", "Ghi",
                "Nghĩa", "Nghiêm", "Ngọc", "Nga", "Kha", "Kỳ", "Cường", "Khuya", "khuỷu", "khúc", "Thuỷ", "Thủy", "Hoà",
                "Hòa", "loè", "ngoèo", "Hoài", "Hoàng", "Tuấn", "Tuệ", "Luật", "Thuở", "Toản", "ĐƯỢC", "rượu", "Bưởi",
                "xoong", "Phước", "Trịnh", "Mỵ", "Diễm", "Xuân", "Vy", "việc", "lịch", "đẹp", "Một"
            })
    void what_a_dictionary_writes_is_legal(String word) {
        assertThat(VietnameseSyllable.isLegal(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "b",
                "ng",
                "gh",
                "qu",
                "Brê",
                "Jă",
                "Fa",
                "Wa",
                "Zoé",
                "Hélène",
                "René",
                "Müller",
                "k",
                "ka",
                "ci",
                "ngi",
                "nghà",
                "ghà",
                "gẻ",
                "qố",
                "Qúy",
                "gìa",
                "gii",
                "giy",
                "mòet",
                "boà",
                "coá",
                "tàc",
                "tảp",
                "một\u0301",
                "tạnhg",
                "hòan",
                "nguỹên",
                "thưở",
                "cừơng",
                "bưỡiơ",
                "tóá",
                "yêu1",
                "iêm",
                "êc",
                "Ân\u0302",
                "bệnhh",
                "ộ̣"
            })
    void what_no_dictionary_writes_is_not(String word) {
        assertThat(VietnameseSyllable.isLegal(word)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"các", "cạc", "cách", "cạch", "cáp", "cạt"})
    void a_stop_at_the_end_bears_two_tones_only(String word) {
        String plain = word.replace('á', 'a').replace('ạ', 'a');

        assertThat(VietnameseSyllable.isLegal(word)).isTrue();
        for (char vowel : "aàảã".toCharArray()) {
            assertThat(VietnameseSyllable.isLegal(plain.replace('a', vowel))).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nguyễn Văn Mẫu", "12/3 Hòa-Bình, Quý", "(Mẫu)", "", "Nguyễn\u00A0Mẫu", "“Mẫu”"})
    void a_text_is_legal_if_all_its_words_are(String text) {
        assertThat(VietnameseSyllable.areAllLegal(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nguyễn Wan", "Mẫu¸", "Lo¹i", "Nguyễn Jan Mẫu", "Mẫu €"})
    void one_word_or_sign_that_is_not_makes_a_text_illegal(String text) {
        assertThat(VietnameseSyllable.areAllLegal(text)).isFalse();
    }
}
