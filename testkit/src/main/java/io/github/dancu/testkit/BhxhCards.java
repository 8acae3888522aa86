package io.github.dancu.testkit;

import io.github.dancu.citizen.PartialDate;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The cards that the gateway knows, and its rules for judging a question about one. */
final class BhxhCards {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Pattern BARE_NUMBER = Pattern.compile("[0-9]{10}|[0-9]{12}");
    private static final Pattern CARD_NUMBER = Pattern.compile("[A-Z]{2}[0-9]{13}|[A-Z]{2}[0-9]{15}");
    private static final Pattern BIRTH_DATE = Pattern.compile("([0-9]{2}/)?[0-9]{2}/[0-9]{4}|[0-9]{4}");
    private static final Set<String> PROVINCES = Set.of(
            ("01 02 04 06 08 10 11 12 14 15 17 19 20 22 24 25 26 27 30 31 33 34 35 36 37 38 40 42 44 45 46 48 49 51 52 54"
                            + " 56 58 60 62 64 66 67 68 70 72 74 75 77 79 80 82 83 84 86 87 89 91 92 93 94 95 96 97 98")
                    .split(" "));

    private final Map<String, SyntheticPerson> byNumber = new HashMap<>();
    private final Clock clock;

    BhxhCards(List<SyntheticPerson> people, Clock clock) {
        this.clock = clock;
        people.stream().filter(SyntheticPerson::isKnownToBhxh).forEach(person -> {
            String card = person.card().text();
            byNumber.put(card, person);
            byNumber.put(card.substring(0, 5) + person.id().digits(), person);
            byNumber.put(person.insurance().digits(), person);
            byNumber.put(person.id().digits(), person);
        });
    }

    Optional<SyntheticPerson> holderOf(String number) {
        return Optional.ofNullable(byNumber.get(compact(number)));
    }

    CardVerdict check(Map<String, String> fields) {
        String number = compact(fields.getOrDefault("maThe", ""));
        Optional<String> fault = faultOf(number);
        if (fault.isPresent()) {
            return CardVerdict.without(fault.get());
        }
        String birthText = fields.getOrDefault("ngaySinh", "").strip();
        Optional<PartialDate> birthDate =
                BIRTH_DATE.matcher(birthText).matches() ? PartialDate.tryParse(birthText) : Optional.empty();
        if (birthDate.isEmpty()) {
            return CardVerdict.without("205");
        }
        return holderOf(number)
                .map(holder -> judge(holder, fields.getOrDefault("hoTen", ""), birthDate.get()))
                .orElseGet(() -> CardVerdict.without("050"));
    }

    private CardVerdict judge(SyntheticPerson holder, String name, PartialDate birthDate) {
        String asked = Likeness.joined(name);
        String known = Likeness.joined(holder.name().text());
        if (!asked.equals(known)) {
            return CardVerdict.without(asked.charAt(0) == known.charAt(0) ? "061" : "060");
        }
        if (!birthDate.couldBe(holder.birthDate())) {
            return CardVerdict.without("070");
        }
        boolean ended = LocalDate.ofInstant(clock.instant(), VIETNAM).isAfter(holder.cardUntil());
        return CardVerdict.with(ended ? "010" : "000", holder);
    }

    private static Optional<String> faultOf(String number) {
        if (BARE_NUMBER.matcher(number).matches()) {
            return Optional.empty();
        }
        if (!CARD_NUMBER.matcher(number).matches()) {
            return Optional.of("051");
        }
        if (number.charAt(2) < '1' || number.charAt(2) > '5') {
            return Optional.of("053");
        }
        return PROVINCES.contains(number.substring(3, 5)) ? Optional.empty() : Optional.of("052");
    }

    private static String compact(String number) {
        return number.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }
}
