package io.github.dancu.csdl;

import io.github.dancu.connect.ReplyFault;
import io.github.dancu.connect.WireReply;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Supplier;

/** Says so when a refusal may come from a clock that is wrong: the signature of a request holds its time. */
record ClockCheck(Supplier<Instant> clock) {
    private static final int REJECTED = 401;
    private static final Duration TOLERATED = Duration.ofMinutes(1);

    WireReply requireRightTime(WireReply reply) throws ReplyFault {
        if (reply.status() == REJECTED) {
            Optional<Duration> ahead =
                    reply.header("Date").flatMap(ClockCheck::time).map(there -> Duration.between(there, clock.get()));
            if (ahead.isPresent() && ahead.get().abs().compareTo(TOLERATED) > 0) {
                throw ReplyFault.sessionRejected(
                        "HTTP 401; this machine's clock is " + ahead.get().toSeconds() + " s ahead of the server's");
            }
        }
        return reply;
    }

    private static Optional<Instant> time(String date) {
        try {
            return Optional.of(ZonedDateTime.parse(date.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeParseException anotherForm) {
            return Optional.empty();
        }
    }
}
