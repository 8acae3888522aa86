package io.github.dancu.connect;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;

/** What everybody logs while it is open, down to the finest level. */
final class HeardLog implements AutoCloseable {
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Level before = root.getLevel();
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    HeardLog() {
        lines.start();
        root.addAppender(lines);
        root.setLevel(Level.TRACE);
    }

    /** Level and text of each line of ours. */
    List<String> ours() {
        return lines.list.stream()
                .filter(line -> line.getLoggerName().startsWith("io.github.dancu."))
                .map(line -> line.getLevel() + " " + line.getFormattedMessage())
                .toList();
    }

    /** What somebody should look at, whoever says it. */
    List<ILoggingEvent> alarms() {
        return lines.list.stream()
                .filter(line -> line.getLevel().isGreaterOrEqual(Level.WARN))
                .toList();
    }

    @Override
    public void close() {
        root.setLevel(before);
        root.detachAppender(lines);
    }
}
