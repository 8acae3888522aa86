package io.github.dancu.testkit;

import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.PartialDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The cards that the gateway knows, and its rules for judging a question about one. Thread-safe. */
final class BhxhCards {
    private static final Pattern BIRTH_DATE = Pattern.compile("([0-9]{2}/)?[0-9]{2}/[0-9]{4}|[0-9]{4}");

    private final Map<String, SyntheticPerson> byNumber = new HashMap<>();
    private final Map<CitizenId, CardLife> given = new HashMap<>();
    private final BhxhCalendar calendar;

    BhxhCards(List<SyntheticPerson> people, BhxhCalendar calendar) {
        this.calendar = calendar;
        people.stream().filter(SyntheticPerson::isKnownToBhxh).forEach(person -> {
            String card = person.card().text();
            byNumber.put(card, person);
            byNumber.put(card.substring(0, 5) + person.id().digits(), person);
            byNumber.put(person.insurance().digits(), person);
            byNumber.put(person.id().digits(), person);
        });
    }

    /** @throws IllegalArgumentException if BHXH does not know the person, or the new card has another's number */
    synchronized void give(CitizenId id, CardLife life) {
        SyntheticPerson holder = holder(id);
        SimulatedCard before = lifeOf(holder).replacement();
        SimulatedCard after = life.replacement();
        if (after != null
                && !byNumber.getOrDefault(after.number().text(), holder).equals(holder)) {
            throw new IllegalArgumentException("somebody else has the number of the new card");
        }
        if (before != null && !before.number().equals(holder.card())) {
            byNumber.remove(before.number().text());
        }
        if (after != null) {
            byNumber.put(after.number().text(), holder);
        }
        given.put(id, life);
    }

    /** @throws IllegalArgumentException if BHXH does not know the person */
    synchronized SyntheticPerson holder(CitizenId id) {
        return Optional.ofNullable(byNumber.get(id.digits()))
                .orElseThrow(() -> new IllegalArgumentException("BHXH knows nobody with this number"));
    }

    synchronized Optional<ShownCard> find(String number) {
        String compact = compact(number);
        return Optional.ofNullable(byNumber.get(compact)).map(holder -> shown(holder, compact));
    }

    CardVerdict check(Map<String, String> fields) {
        String number = compact(fields.getOrDefault("maThe", ""));
        Optional<String> fault = CardNumberForm.faultOf(number);
        if (fault.isPresent()) {
            return CardVerdict.without(fault.get());
        }
        String birthText = fields.getOrDefault("ngaySinh", "").strip();
        Optional<PartialDate> birthDate =
                BIRTH_DATE.matcher(birthText).matches() ? PartialDate.tryParse(birthText) : Optional.empty();
        if (birthDate.isEmpty()) {
            return CardVerdict.without("205");
        }
        return find(number)
                .map(card -> judge(card, fields.getOrDefault("hoTen", ""), birthDate.get()))
                .orElseGet(() -> CardVerdict.without("050"));
    }

    private CardVerdict judge(ShownCard card, String name, PartialDate birthDate) {
        String asked = Likeness.joined(name);
        String known = Likeness.joined(card.holder().name().text());
        if (!asked.equals(known)) {
            return CardVerdict.without(asked.charAt(0) == known.charAt(0) ? "061" : "060");
        }
        if (!birthDate.couldBe(card.holder().birthDate())) {
            return CardVerdict.without("070");
        }
        return card.verdict(calendar.today());
    }

    private ShownCard shown(SyntheticPerson holder, String number) {
        CardLife life = lifeOf(holder);
        SimulatedCard first = new SimulatedCard(holder.card(), life.from(), life.until(), holder.facility());
        SimulatedCard second = life.replacement();
        if (second == null
                || second.number().equals(first.number())
                || !second.number().text().equals(number)) {
            return new ShownCard(holder, life.standing(), first, null, second);
        }
        return new ShownCard(holder, life.standing().ofReplacement(), second, first, null);
    }

    private CardLife lifeOf(SyntheticPerson holder) {
        return given.getOrDefault(holder.id(), CardLife.between(holder.cardFrom(), holder.cardUntil()));
    }

    private static String compact(String number) {
        return number.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }
}
