package io.github.dancu.audit;

import java.nio.file.Path;

/**
 * Where every look-up and submission is recorded (<i>nhật ký khai thác</i>): one line before the call leaves and one with its
 * outcome.
 *
 * <p>A call whose first line cannot be written is not sent. Implement it to record in a store of your own: thread-safe, keeping
 * the events in the order in which they come, and quick, for each call waits for it twice.
 */
public interface AuditLog extends AutoCloseable {
    /**
     * Records an event for good before it returns.
     *
     * @throws NotRecordedException if it cannot be recorded; its message goes on to whoever made the call. Whatever else is
     *     thrown means the same, and only the name of its class goes on
     */
    void record(AuditEvent event);

    /** Releases what the log holds; recording afterwards fails. Closing twice does nothing more. */
    @Override
    void close();

    /** A log in a file with all defaults: {@link AuditFile#builder(Path)}. */
    static AuditLog file(Path path) {
        return AuditFile.builder(path).build();
    }
}
