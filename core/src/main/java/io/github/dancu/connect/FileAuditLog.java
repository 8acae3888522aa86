package io.github.dancu.connect;

import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * JSON lines, appended. A lock, not a monitor: a virtual thread may wait for the disk. A stream, not a channel: a channel is
 * closed for everybody when one writing thread is interrupted.
 */
final class FileAuditLog implements AuditLog {
    private static final JsonProvider JSON = JsonProvider.provider();

    private final Path path;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable OutputStream stream;
    private boolean closed;

    FileAuditLog(Path path) {
        this.path = Objects.requireNonNull(path, "path");
    }

    @Override
    public void record(AuditEvent event) {
        byte[] line = (toLine(event) + "\n").getBytes(StandardCharsets.UTF_8);
        lock.lock();
        try {
            open().write(line);
        } catch (IOException e) {
            throw new UncheckedIOException("the audit log cannot be written", e);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            if (stream != null) {
                stream.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the audit log cannot be closed", e);
        } finally {
            lock.unlock();
        }
    }

    private OutputStream open() throws IOException {
        if (closed) {
            throw new IOException("the audit log is closed");
        }
        if (stream == null) {
            make();
            stream = new FileOutputStream(path.toFile(), true);
        }
        return stream;
    }

    private void make() throws IOException {
        try {
            Files.createFile(path, ownerOnly());
        } catch (FileAlreadyExistsException there) {
            // It keeps the rights that it was given.
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static String toLine(AuditEvent event) {
        JsonObjectBuilder line = JSON.createObjectBuilder()
                .add("at", event.at().toString())
                .add("phase", event.phase().name())
                .add("correlationId", event.correlationId())
                .add("system", event.system())
                .add("operation", event.operation())
                .add("agency", event.access().agency().toText())
                .add("officer", event.access().officer().account())
                .add("purpose", event.access().purpose().code())
                .add("case", event.access().matter().reference())
                .add("subject", event.subject());
        if (event.phase() == AuditEvent.Phase.ENDED) {
            line.add("outcome", event.outcome());
        }
        return line.build().toString();
    }
}
