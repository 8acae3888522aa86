package io.github.dancu.dossier;

import java.time.LocalDateTime;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The times of a dossier (<i>các mốc thời gian của hồ sơ</i>), all Vietnamese civil time (UTC+7).
 *
 * <p>Immutable and thread-safe. Two are equal if every time is.
 */
public final class DossierDates {
    private final Map<Event, LocalDateTime> times;

    private DossierDates(Map<Event, LocalDateTime> times) {
        this.times = times;
    }

    static DossierDates none() {
        return new DossierDates(Collections.emptyMap());
    }

    DossierDates with(Event event, LocalDateTime time) {
        Map<Event, LocalDateTime> changed = new EnumMap<>(Event.class);
        changed.putAll(times);
        changed.put(event, Objects.requireNonNull(time, event.part));
        return new DossierDates(changed);
    }

    /** Without what had not happened by a moment. */
    DossierDates upTo(LocalDateTime moment) {
        Map<Event, LocalDateTime> past = new EnumMap<>(Event.class);
        times.forEach((event, time) -> {
            if (!event.ends || !time.isAfter(moment)) {
                past.put(event, time);
            }
        });
        return new DossierDates(past);
    }

    /** When it was handed in (<i>ngày nộp hồ sơ</i>). */
    public Optional<LocalDateTime> submittedAt() {
        return at(Event.SUBMITTED);
    }

    /** When it was received (<i>ngày tiếp nhận</i>): every dossier has this time. */
    public LocalDateTime receivedAt() {
        return at(Event.RECEIVED).orElseThrow();
    }

    /** When the result is due (<i>ngày hẹn trả</i>). */
    public Optional<LocalDateTime> dueAt() {
        return at(Event.DUE);
    }

    /** When its handling ended (<i>ngày kết thúc xử lý</i>). */
    public Optional<LocalDateTime> finishedAt() {
        return at(Event.FINISHED);
    }

    /** When the result was returned (<i>ngày trả</i>). */
    public Optional<LocalDateTime> returnedAt() {
        return at(Event.RETURNED);
    }

    /** When it was refused (<i>ngày từ chối</i>). */
    public Optional<LocalDateTime> refusedAt() {
        return at(Event.REFUSED);
    }

    Optional<LocalDateTime> at(Event event) {
        return Optional.ofNullable(times.get(event));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DossierDates that && times.equals(that.times);
    }

    @Override
    public int hashCode() {
        return times.hashCode();
    }

    /** Which times are stated, not what they are. */
    @Override
    public String toString() {
        return "DossierDates" + times.keySet();
    }

    enum Event {
        SUBMITTED("submittedAt", false),
        RECEIVED("receivedAt", false),
        DUE("dueAt", false),
        FINISHED("finishedAt", true),
        RETURNED("returnedAt", true),
        REFUSED("refusedAt", true);

        private final String part;
        private final boolean ends;

        Event(String part, boolean ends) {
            this.part = part;
            this.ends = ends;
        }
    }
}
