package io.github.dancu.connect;

import io.github.dancu.resilience.CallReport;
import java.util.List;
import java.util.stream.Collectors;

/** The request is wrong and would be wrong again: every wrong field at once, and never its value. */
public final class InvalidRequestException extends ConnectorException {
    private static final long serialVersionUID = 1L;

    private final List<Violation> violations;

    InvalidRequestException(CallReport report, List<Violation> violations) {
        super(
                report,
                "was not done: " + violations.stream().map(Violation::toString).collect(Collectors.joining("; ")));
        this.violations = List.copyOf(violations);
    }

    /** Every wrong field, in the order of the request. */
    public List<Violation> violations() {
        return violations;
    }
}
