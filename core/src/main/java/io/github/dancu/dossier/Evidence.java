package io.github.dancu.dossier;

import java.time.Instant;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * That a data base of the state confirmed something for a case (<i>kết quả khai thác thay giấy tờ</i>): what stands in a dossier
 * instead of a paper the state already has.
 *
 * <p>It holds no value of a person: which fields were confirmed, not what they say. Immutable and thread-safe.
 *
 * @param database the data base that was asked
 * @param operation what it was asked, for example {@code findCitizen}
 * @param confirmed the fields that it confirmed or gave, by the data base's own names, in alphabetical order; unmodifiable
 * @param at when the answer came
 * @param matter the dossier's code or the campaign's name
 * @param requestId the id of the request, in the audit log and at the data base
 * @param digest SHA-256 of the request id, a line feed and the answer as text, in 64 hexadecimal digits: whoever holds the answer, the
 *     data base for example, can show that it is the one
 */
public record Evidence(
        LinkedDatabase database,
        String operation,
        SortedSet<String> confirmed,
        Instant at,
        String matter,
        String requestId,
        String digest) {
    public Evidence {
        Objects.requireNonNull(database, "database");
        Objects.requireNonNull(operation, "operation");
        confirmed = Collections.unmodifiableSortedSet(new TreeSet<>(confirmed));
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(requestId, "requestId");
        Objects.requireNonNull(digest, "digest");
    }
}
