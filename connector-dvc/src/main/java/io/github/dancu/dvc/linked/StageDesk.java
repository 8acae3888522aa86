package io.github.dancu.dvc.linked;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.connect.ConnectorException;
import java.util.Optional;

/**
 * The way to an agency after the civil-status registration (<i>cơ quan xử lý tiếp theo: Công an, BHXH …</i>): the user puts his own
 * system or another connector behind it.
 *
 * <p>Either method may throw whatever the way to the agency throws: the flow stops there with its state saved, and asks with
 * {@link #look} before it begins again. Thread-safe.
 */
public interface StageDesk {
    /**
     * Asks the agency to do its part. It is called again with the same key only after {@link #look} said that nothing is known of it, and
     * not before {@link LinkedFlow.Builder#resendAfter} has passed, unless this threw a {@link ConnectorException} by which nothing was
     * done.
     *
     * @return how far it is; {@link StageOutcome#waiting()} if that will show later
     */
    StageOutcome begin(AccessContext access, StageRequest request);

    /**
     * Asks how far the agency is. Changes nothing, and may be asked at any time, also before anything was begun.
     *
     * @return how far it is; empty if nothing was begun under this key
     */
    Optional<StageOutcome> look(AccessContext access, StageRequest request);
}
