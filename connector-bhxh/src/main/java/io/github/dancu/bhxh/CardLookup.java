package io.github.dancu.bhxh;

import io.github.dancu.citizen.Personal;
import io.github.dancu.place.FacilityCode;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One time that somebody looked a card up (<i>lịch sử kiểm tra thẻ</i>). Anything may be missing.
 *
 * <p>Where a patient was asked for says something of their health: {@link #toString()} shows nothing of it. Immutable and
 * thread-safe.
 */
@Personal
public final class CardLookup {
    private static final int FACILITY_LENGTH = 5;

    private final @Nullable String user;
    private final @Nullable LocalDateTime at;
    private final @Nullable String note;
    private final @Nullable String code;
    private final Map<String, String> unread;

    CardLookup(
            @Nullable String user,
            @Nullable LocalDateTime at,
            @Nullable String note,
            @Nullable String code,
            Map<String, String> unread) {
        this.user = user;
        this.at = at;
        this.note = note;
        this.code = code;
        this.unread = unread;
    }

    /** The account that asked (<i>userKT</i>), for example {@code 91000_BV}. */
    public Optional<String> user() {
        return Optional.ofNullable(user);
    }

    /** The facility whose account that is: its first five characters. */
    public Optional<FacilityCode> facility() {
        return user().filter(name -> name.length() >= FACILITY_LENGTH)
                .flatMap(name -> FacilityCode.tryParse(name.substring(0, FACILITY_LENGTH)));
    }

    /** When it asked (<i>thời gian kiểm tra</i>), in Vietnam's time. */
    public Optional<LocalDateTime> at() {
        return Optional.ofNullable(at);
    }

    /** What it was told (<i>thông báo</i>). */
    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    /** The result code it was given (<i>mã lỗi</i>), raw. */
    public Optional<String> code() {
        return Optional.ofNullable(code);
    }

    /** What was sent but cannot be read, by the gateway's own name of the field. Unmodifiable. */
    public Map<String, String> unread() {
        return unread;
    }

    @Override
    public String toString() {
        return "CardLookup[***]";
    }
}
