package io.github.dancu.bhxh;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * How long a token is used: until 60 s before its end, or a tenth of its life if that is short; until its end if the gateway
 * gives no new one.
 *
 * <p>The gateway's {@code expires_in} is the end itself, in UTC; some clients met epoch seconds, epoch milliseconds and plain
 * seconds.
 */
record TokenLife(Instant renewFrom, Instant end) {
    private static final Duration MARGIN = Duration.ofSeconds(60);
    private static final Duration IF_UNSTATED = Duration.ofMinutes(5);
    private static final Duration LONGEST = Duration.ofDays(1);
    private static final BigDecimal LEAST_EPOCH_SECONDS = new BigDecimal("1000000000");
    private static final BigDecimal LEAST_EPOCH_MILLIS = new BigDecimal("100000000000");
    private static final BigDecimal LARGEST = new BigDecimal("100000000000000");

    static TokenLife of(String expiresIn, Instant now) {
        Duration stated = stated(expiresIn.strip(), now)
                .map(end -> Duration.between(now, end))
                .filter(life -> !life.isNegative())
                .orElse(IF_UNSTATED);
        Duration used = stated.compareTo(LONGEST) < 0 ? stated : LONGEST;
        Duration margin = used.dividedBy(2).compareTo(MARGIN) > 0 ? MARGIN : used.dividedBy(10);
        Instant last = now.plus(used);
        return new TokenLife(last.minus(margin), last);
    }

    private static Optional<Instant> stated(String text, Instant now) {
        try {
            return Optional.of(endAsNumber(new BigDecimal(text).min(LARGEST), now));
        } catch (NumberFormatException notANumber) {
            return endAsTime(text);
        }
    }

    private static Instant endAsNumber(BigDecimal number, Instant now) {
        if (number.compareTo(LEAST_EPOCH_MILLIS) >= 0) {
            return Instant.ofEpochMilli(number.longValue());
        }
        return number.compareTo(LEAST_EPOCH_SECONDS) >= 0
                ? Instant.ofEpochSecond(number.longValue())
                : now.plusSeconds(number.max(BigDecimal.ZERO).longValue());
    }

    private static Optional<Instant> endAsTime(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException noZone) {
            return endAsUtcWithoutZone(text);
        }
    }

    private static Optional<Instant> endAsUtcWithoutZone(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }
}
