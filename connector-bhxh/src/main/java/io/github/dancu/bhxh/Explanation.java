package io.github.dancu.bhxh;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** A card check in a sentence. */
final class Explanation {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final String UNREAD = "?";

    private final CardCheck check;
    private final Language words;

    private Explanation(CardCheck check, Language words) {
        this.check = check;
        this.words = words;
    }

    static String of(CardCheck check, Locale locale) {
        Explanation explanation = new Explanation(check, Language.of(locale));
        return check.result()
                .meaning(locale)
                .map(meaning -> meaning + explanation.days())
                .orElseGet(explanation::unknownCode);
    }

    private String unknownCode() {
        String note = check.note().map(text -> ": " + text.strip()).orElse("");
        return words.unknownCode + " " + check.result().raw() + note;
    }

    private String days() {
        Optional<CardCategory> category = check.result().category();
        if (category.filter(CardCategory.EXPIRED::equals).isPresent()) {
            return check.card()
                    .flatMap(HealthCard::validUntil)
                    .map(end -> words.since + DAY.format(end))
                    .orElse("");
        }
        // The code says nothing about the day of the visit, for which the card may be too old or too new.
        if (category.filter(CardCategory::allowsUse).isPresent()) {
            return usableCards();
        }
        return "";
    }

    private String usableCards() {
        String days = check.card().map(card -> validity(words.card, card)).orElse("")
                + check.replacement().map(card -> validity(words.newCard, card)).orElse("");
        return days.isEmpty() ? words.noNumber : days;
    }

    private String validity(String which, HealthCard card) {
        String until = card.isEndUnread()
                ? words.to + UNREAD
                : card.validUntil().map(end -> words.to + DAY.format(end)).orElse("");
        return which + words.validFrom + card.validFrom().map(DAY::format).orElse(UNREAD) + until;
    }
}
