package io.github.dancu.testkit;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Times as the systems of linked procedures write them. */
final class LinkedClock {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private LinkedClock() {}

    static String second(Clock clock) {
        return SECOND.format(now(clock));
    }

    static String day(Clock clock) {
        return DAY.format(now(clock));
    }

    private static LocalDateTime now(Clock clock) {
        return LocalDateTime.ofInstant(clock.instant(), VIETNAM);
    }
}
