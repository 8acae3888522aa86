package io.github.dancu.audit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whether an audit log is what was written.
 *
 * <p>Immutable and thread-safe. {@link #toString()} is a few readable lines.
 *
 * @param lines how many lines are what was written, from the first that is here
 * @param head the last of them; {@code null} if there is none
 * @param findings in the order of the lines. Only the last can be one that {@linkplain AuditFinding.Kind#breaks() breaks} the log,
 *     for behind it nothing is certain
 */
public record AuditVerdict(long lines, @Nullable AuditHead head, List<AuditFinding> findings) {
    public AuditVerdict {
        findings = List.copyOf(findings);
    }

    /** Whether nothing was changed, taken out, put in or moved. */
    public boolean intact() {
        return firstBreak().isEmpty();
    }

    /** The first place where the log is not what was written. */
    public Optional<AuditFinding> firstBreak() {
        return findings.stream().filter(finding -> finding.kind().breaks()).findFirst();
    }

    @Override
    public String toString() {
        String sum = (intact() ? "intact: " : "BROKEN after ") + lines + (lines == 1 ? " line" : " lines");
        String last = head == null ? "" : "\nhead " + head;
        return sum + last + findings.stream().map(finding -> "\n" + finding).collect(Collectors.joining());
    }
}
