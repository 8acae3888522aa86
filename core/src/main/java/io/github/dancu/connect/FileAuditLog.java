package io.github.dancu.connect;

import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import java.io.ByteArrayOutputStream;
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
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * JSON lines, appended. A lock, not a monitor: a virtual thread may wait for the disk. A stream, not a channel: a channel is
 * closed for everybody when one writing thread is interrupted.
 */
final class FileAuditLog implements AuditLog {
    private static final int LINE_LENGTH = 512;
    private static final JsonGeneratorFactory GENERATORS =
            JsonProvider.provider().createGeneratorFactory(Map.of());

    private final Path path;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable OutputStream stream;
    private boolean closed;

    FileAuditLog(Path path) {
        this.path = Objects.requireNonNull(path, "path");
    }

    @Override
    public void record(AuditEvent event) {
        byte[] line = toLine(event);
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

    private static byte[] toLine(AuditEvent event) {
        ByteArrayOutputStream line = new ByteArrayOutputStream(LINE_LENGTH);
        try (JsonGenerator json = GENERATORS.createGenerator(line, StandardCharsets.UTF_8)) {
            json.writeStartObject()
                    .write("at", event.at().toString())
                    .write("phase", event.phase().name())
                    .write("correlationId", event.correlationId())
                    .write("system", event.system())
                    .write("operation", event.operation())
                    .write("agency", event.access().agency().toText())
                    .write("officer", event.access().officer().account())
                    .write("purpose", event.access().purpose().code())
                    .write("case", event.access().matter().reference())
                    .write("subject", event.subject());
            if (event.phase() == AuditEvent.Phase.ENDED) {
                json.write("outcome", event.outcome());
            }
            json.writeEnd();
        }
        line.write('\n');
        return line.toByteArray();
    }
}
