package io.github.dancu.report;

import java.util.Optional;

/**
 * One general rule about figures of one shape. It knows no report, service or indicator by name.
 *
 * @param <T> the shape it looks at
 */
interface Rule<T> {
    Optional<ReportFinding> check(T figures);
}
