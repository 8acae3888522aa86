package io.github.dancu.connect;

import java.nio.file.Path;

/**
 * Where every look-up and submission is recorded (<i>nhật ký khai thác</i>): one line before the call leaves and one with its
 * outcome.
 *
 * <p>A call whose first line cannot be written is not sent. Implementations are thread-safe and keep lines in the order in
 * which they came.
 */
public interface AuditLog extends AutoCloseable {
    /**
     * Records an event for good before it returns.
     *
     * @throws java.io.UncheckedIOException if it cannot be recorded
     */
    void record(AuditEvent event);

    /** Releases what the log holds; recording afterwards fails. */
    @Override
    void close();

    /**
     * A log in a file of JSON lines that is only ever appended to. The file is made, readable by its owner only where the
     * file system can say so, when the first line is written.
     *
     * <p>Each line reaches the operating system before the call leaves; it is not forced to the disk. One log may serve many
     * clients; do not open two logs on one file.
     */
    static AuditLog file(Path path) {
        return new FileAuditLog(path);
    }
}
