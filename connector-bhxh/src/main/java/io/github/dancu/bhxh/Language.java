package io.github.dancu.bhxh;

import java.util.Locale;

/** The languages in which results are explained, and the words the table of codes does not hold. */
enum Language {
    VIETNAMESE(
            "Cổng giám định trả về mã chưa biết",
            " từ ",
            "; thẻ",
            "; thẻ mới",
            " có giá trị từ ",
            " đến ",
            "; không đọc được số thẻ"),
    ENGLISH(
            "The gateway answered with an unknown code",
            " since ",
            "; the card",
            "; the new card",
            " is valid from ",
            " to ",
            "; its number cannot be read");

    final String unknownCode;
    final String since;
    final String card;
    final String newCard;
    final String validFrom;
    final String to;
    final String noNumber;

    Language(
            String unknownCode,
            String since,
            String card,
            String newCard,
            String validFrom,
            String to,
            String noNumber) {
        this.unknownCode = unknownCode;
        this.since = since;
        this.card = card;
        this.newCard = newCard;
        this.validFrom = validFrom;
        this.to = to;
        this.noNumber = noNumber;
    }

    static Language of(Locale locale) {
        return locale.getLanguage().equals("vi") ? VIETNAMESE : ENGLISH;
    }
}
