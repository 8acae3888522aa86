package io.github.dancu.audit;

import io.github.dancu.files.OwnFiles;
import io.github.dancu.files.SoleWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An audit log that is being written: the chain, and the file in which it goes on. After an {@link IOException} it is of no more
 * use, and the next one mends what it left. Not thread-safe.
 */
final class AuditWriter {
    private static final Logger LOG = LoggerFactory.getLogger(AuditWriter.class);

    private final AuditFiles files;
    private final AuditSettings settings;
    private final SoleWriter lock;
    private final AuditChain chain;
    private AuditOutput output;

    private AuditWriter(AuditFiles files, AuditSettings settings, SoleWriter lock, AuditChain chain)
            throws IOException {
        this.files = files;
        this.settings = settings;
        this.lock = lock;
        this.chain = chain;
        this.output = newFile(files, settings);
    }

    /** @throws IOException if somebody else writes to the log, it is no audit log, or it cannot be written */
    static AuditWriter open(AuditFiles files, AuditSettings settings) throws IOException {
        SoleWriter lock = SoleWriter.of(files.current());
        try {
            return resumed(new AuditFiles(lock.file()), settings, lock);
        } catch (IOException | RuntimeException failure) {
            lock.close();
            throw failure;
        }
    }

    /** Writes one line, in a new file if this one is full, and returns how long its file is then. */
    long write(byte[] text) throws IOException {
        if (output.length() >= settings.fullAt()) {
            endFile(LogWord.FULL);
            files.putAway(chain.number());
            output = newFile(files, settings);
            add(chain.first(settings.now(), LogWord.CONTINUED));
        }
        return output.write(chain.next(text).toBytes());
    }

    AuditHead head() {
        return chain.head();
    }

    AuditOutput output() {
        return output;
    }

    /** Says that it ends, and closes the file. */
    void close() throws IOException {
        try (lock) {
            endFile(LogWord.CLOSED);
        }
    }

    /** Leaves the file as it is. */
    void abandon() throws IOException {
        try (lock) {
            output.close();
        }
    }

    private static AuditWriter resumed(AuditFiles files, AuditSettings settings, SoleWriter lock) throws IOException {
        LineHash hash = LineHash.of(settings.key());
        AuditChain chain = new AuditChain(hash);
        AuditEnd end = AuditEnd.of(files, hash);
        SealedLine last = end.last();
        if (last != null) {
            chain.goOnAfter(last.number(), last.hash());
        }
        if (end.current().isTorn()) {
            Path kept = files.cutOff(end.current(), chain.number() + 1);
            LOG.warn(
                    "the last audit line was not whole: its {} bytes are kept in {}",
                    end.current().torn().length,
                    AuditFiles.told(kept));
        }
        if (end.isCurrentFull()) {
            files.putAway(chain.number());
        }
        AuditWriter writer = new AuditWriter(files, settings, lock, chain);
        try {
            writer.begin(end.isFull());
            for (Path untold : files.untold()) {
                writer.sayRepaired(untold);
            }
            return writer;
        } catch (IOException | RuntimeException failure) {
            writer.output.close();
            throw failure;
        }
    }

    private void begin(boolean newFile) throws IOException {
        if (newFile) {
            add(chain.first(settings.now(), LogWord.CONTINUED));
        }
        add(chain.first(settings.now(), LogWord.OPENED));
    }

    private static AuditOutput newFile(AuditFiles files, AuditSettings settings) throws IOException {
        Path file = files.make();
        AuditOutput output = new AuditOutput(settings.opener().open(file), Files.size(file));
        if (settings.forces()) {
            OwnFiles.forceFolderOf(files.current());
        }
        return output;
    }

    /** Only then is it no more untold: a kill or a full disk before that must not hide that there was something. */
    private void sayRepaired(Path untold) throws IOException {
        add(AuditText.ofLog(settings.now(), LogWord.REPAIRED)
                .with("bytes", String.valueOf(Files.size(untold)))
                .with("kept", OwnFiles.nameOf(AuditFiles.told(untold))));
        AuditFiles.tell(untold);
    }

    private void add(AuditText text) throws IOException {
        output.write(chain.next(text.toBytes()).toBytes());
    }

    private void endFile(LogWord last) throws IOException {
        try (AuditOutput ended = output) {
            add(AuditText.ofLog(settings.now(), last));
            if (settings.forces()) {
                ended.force(ended.length());
            }
        }
    }
}
