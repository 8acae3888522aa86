package io.github.dancu.testkit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/** The codes that a ministry's portal hands out for new dossiers: agency, day and a running number of seven digits. */
final class PortalCodes {
    private static final ZoneOffset ZONE = ZoneOffset.ofHours(7);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);

    private final Clock clock;
    private final AtomicLong last = new AtomicLong();

    PortalCodes(Clock clock) {
        this.clock = clock;
    }

    String next(String agency) {
        String day = DAY.format(LocalDate.ofInstant(clock.instant(), ZONE));
        return String.format(Locale.ROOT, "%s-%s-%07d", agency, day, last.incrementAndGet());
    }
}
