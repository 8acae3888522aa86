package io.github.dancu.dvc.linked;

import io.github.dancu.dossier.LinkedStatus;
import java.time.LocalDateTime;
import java.util.Objects;

/**
 * A status that the software of linked procedures was told (<i>trạng thái đã cập nhật</i>).
 *
 * <p>Immutable and thread-safe.
 *
 * @param status the status
 * @param at when it was reached, Vietnamese civil time
 */
public record ReportedStatus(LinkedStatus status, LocalDateTime at) {
    public ReportedStatus {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(at, "at");
    }
}
