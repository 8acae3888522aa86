package io.github.dancu.testkit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** The days and times of BHXH, which are those of Vietnam. */
record BhxhCalendar(Clock clock) {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyyMMddHHmm");
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");

    LocalDate today() {
        return now().toLocalDate();
    }

    LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), VIETNAM);
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String minute(LocalDateTime time) {
        return MINUTE.format(time);
    }

    static String second(LocalDateTime time) {
        return SECOND.format(time);
    }
}
