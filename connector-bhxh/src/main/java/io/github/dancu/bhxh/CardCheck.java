package io.github.dancu.bhxh;

import io.github.dancu.citizen.Coded;
import io.github.dancu.citizen.Gender;
import io.github.dancu.citizen.PartialDate;
import io.github.dancu.citizen.PersonName;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the gateway says to a card (<i>kết quả tra cứu thẻ BHYT</i>): one of the answers below, by its result code. Its codes are
 * grouped by us, and clients disagree about which let a patient in, so that the last decision is the caller's.
 *
 * <p>Immutable and thread-safe; printed, it shows the code and masked numbers. Source of the codes: CV 497/BHXH-CNTT (2019), CV
 * 1923/BHXH-CNTT (2024).
 */
public sealed interface CardCheck {
    /** What was sent with it. */
    CardDetails details();

    /** The result code (<i>mã kết quả</i>). */
    default CardResult result() {
        return details().result();
    }

    /** The gateway's own words (<i>ghi chú</i>) as they came; they may name the holder. */
    default Optional<String> note() {
        return details().note();
    }

    /** The card that was asked for; empty if the gateway knows none, or sent no number that can be read. */
    default Optional<HealthCard> card() {
        return details().card();
    }

    /** The newly issued card (<i>thẻ mới</i>); it may not be in force yet, while the old one still is. */
    default Optional<HealthCard> replacement() {
        return details().replacement();
    }

    /** The holder's name (<i>họ tên</i>). */
    default Optional<PersonName> name() {
        return details().name();
    }

    /** The holder's birth date (<i>ngày sinh</i>), perhaps only a year. */
    default Optional<PartialDate> birthDate() {
        return details().birthDate();
    }

    /** The holder's sex (<i>giới tính</i>), with the text that was sent. */
    default Optional<Coded<Gender>> gender() {
        return details().gender();
    }

    /** What was sent but cannot be read, by the gateway's own name of the field. Unmodifiable. */
    default Map<String, String> unread() {
        return details().unread();
    }

    /**
     * The card to use on a day: the replacement if it is in force, otherwise the card that was asked for if that is and the
     * gateway did not just say that it no longer counts (code 003). Empty unless this is {@link Valid}, {@link CheckPapers} or
     * {@link Replaced}.
     */
    default Optional<HealthCard> cardOn(LocalDate date) {
        boolean allowed = result().category().filter(CardCategory::allowsUse).isPresent();
        return Stream.of(replacement(), result().endsOldCard() ? Optional.<HealthCard>empty() : card())
                .flatMap(Optional::stream)
                .filter(candidate -> allowed && candidate.inForceOn(date))
                .findFirst();
    }

    /** Whether {@link #cardOn} names a card: as far as the gateway knows, the patient is insured on that day. */
    default boolean usableOn(LocalDate date) {
        return cardOn(date).isPresent();
    }

    /** Whether the gateway asks to look at the card and the patient's papers: {@link CheckPapers}. */
    default boolean needsManualCheck() {
        return this instanceof CheckPapers;
    }

    /**
     * The result in a sentence for the person at the desk: the code's meaning and the days of validity that belong to it;
     * for an unknown code the code and the gateway's own note. Vietnamese if {@code locale} is, otherwise English.
     */
    default String explain(Locale locale) {
        return Explanation.of(this, locale);
    }

    /** The card is right (000). */
    record Valid(CardDetails details) implements CardCheck {}

    /** The card is one of the army's or the police's: look at the card and at the patient's papers (001, 002). */
    record CheckPapers(CardDetails details) implements CardCheck {}

    /**
     * A new card has been issued (003, 004, or 000 with a new card beside it): both are here, and {@link #cardOn} says which is usable on a day. One that is issued
     * ahead of its time leaves the old one in force until then.
     */
    record Replaced(CardDetails details) implements CardCheck {}

    /** The card has expired (010). */
    record Expired(CardDetails details) implements CardCheck {}

    /** The card is not valid yet. */
    record NotYetValid(CardDetails details) implements CardCheck {}

    /** The gateway knows no such card (050). */
    record NotFound(CardDetails details) implements CardCheck {}

    /**
     * Something of the question differs from the card (060 to 090).
     *
     * @param field what differs; the gateway names the first it finds
     */
    record IdentityMismatch(CardDetails details, HolderField field) implements CardCheck {}

    /** The holder's insurance has been reported as ended or moved (<i>báo giảm</i>, 120 to 124). */
    record Stopped(CardDetails details) implements CardCheck {}

    /** The card has been withdrawn (<i>thu hồi</i>, 110). */
    record Revoked(CardDetails details) implements CardCheck {}

    /** A child who shows no card (130). */
    record ChildWithoutCard(CardDetails details) implements CardCheck {}

    /** A code nobody has told us the meaning of: {@link #result()} has it raw, {@link #note()} what the gateway says to it. */
    record UnknownCode(CardDetails details) implements CardCheck {}
}
