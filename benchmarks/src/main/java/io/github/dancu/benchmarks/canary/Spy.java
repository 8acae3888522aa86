package io.github.dancu.benchmarks.canary;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.core.AppenderBase;
import io.github.dancu.audit.AuditEvent;
import io.github.dancu.audit.AuditLog;
import io.github.dancu.benchmarks.server.TempFolder;
import io.github.dancu.resilience.CallEvent;
import io.github.dancu.resilience.CallListener;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hears whatever can be heard of calls: logs of all levels, events, audit lines, streams, names of threads. */
final class Spy implements AutoCloseable {
    private record Heard(String place, String text) {}

    private final Queue<Heard> heard = new ConcurrentLinkedQueue<>();
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final ch.qos.logback.classic.Logger root =
            (ch.qos.logback.classic.Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    private final java.util.logging.Logger javaRoot = LogManager.getLogManager().getLogger("");
    private final Level level = root.getLevel();
    private final java.util.logging.Level javaLevel = javaRoot.getLevel();
    private final Appender appender = new Appender();
    private final JavaHandler handler = new JavaHandler();
    private final TempFolder folder = new TempFolder();
    private final Path auditFile = folder.resolve("audit.jsonl");
    private final AuditLog audit = AuditLog.file(auditFile);

    Spy() {
        appender.start();
        root.addAppender(appender);
        root.setLevel(Level.TRACE);
        javaRoot.addHandler(handler);
        javaRoot.setLevel(java.util.logging.Level.ALL);
        PrintStream stream = new PrintStream(printed, true, StandardCharsets.UTF_8);
        System.setOut(stream);
        System.setErr(stream);
    }

    CallListener listener() {
        return event -> hear("listener event", textOf(event));
    }

    AuditLog audit() {
        return new HeardAudit();
    }

    /** What stood at this place. */
    void hear(String place, String text) {
        heard.add(new Heard(place, text));
    }

    void hearThreads() {
        Thread[] threads = new Thread[Thread.activeCount() * 2];
        Thread.enumerate(threads);
        Arrays.stream(threads).filter(Objects::nonNull).forEach(thread -> hear("thread name", thread.getName()));
    }

    void hearFailure(Throwable failure) {
        hear("exception", traceOf(failure));
    }

    /** What leaked since this was last asked. */
    List<Leak> leaks(String situation, Canaries canaries) {
        hear("standard streams", printed.toString(StandardCharsets.UTF_8));
        printed.reset();
        List<Leak> leaks = new ArrayList<>();
        for (Heard one = heard.poll(); one != null; one = heard.poll()) {
            for (String value : canaries.in(one.text)) {
                leaks.add(new Leak(situation, one.place, value));
            }
        }
        return leaks;
    }

    /** All that the file of audit lines holds, which is there once a call was made. */
    void hearAuditFile() {
        if (!Files.exists(auditFile)) {
            return;
        }
        try {
            hear("audit file", Files.readString(auditFile));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        System.setOut(out);
        System.setErr(err);
        root.setLevel(level);
        root.detachAppender(appender);
        javaRoot.removeHandler(handler);
        javaRoot.setLevel(javaLevel);
        audit.close();
        folder.close();
    }

    private static String traceOf(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }

    private static String textOf(CallEvent event) {
        // A failed attempt is an exception inside a record.
        return event instanceof CallEvent.Attempted attempted && attempted.failure() != null
                ? event + traceOf(attempted.failure())
                : event.toString();
    }

    private final class HeardAudit implements AuditLog {
        @Override
        public void record(AuditEvent event) {
            hear("audit event", event.toString());
            audit.record(event);
        }

        @Override
        public void close() {
            // One file for all clients.
        }
    }

    private final class Appender extends AppenderBase<ILoggingEvent> {
        @Override
        protected void append(ILoggingEvent event) {
            String failure =
                    event.getThrowableProxy() instanceof ThrowableProxy thrown ? traceOf(thrown.getThrowable()) : "";
            hear(
                    "log",
                    event.getLoggerName() + " " + event.getThreadName() + " " + event.getMDCPropertyMap() + " "
                            + event.getFormattedMessage() + " " + Arrays.toString(event.getArgumentArray()) + failure);
        }
    }

    private final class JavaHandler extends Handler {
        @Override
        public void publish(LogRecord event) {
            Throwable thrown = event.getThrown();
            hear(
                    "java.util.logging",
                    event.getLoggerName() + " " + event.getMessage() + " " + Arrays.toString(event.getParameters())
                            + (thrown == null ? "" : traceOf(thrown)));
        }

        @Override
        public void flush() {
            // Nothing is kept back.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
