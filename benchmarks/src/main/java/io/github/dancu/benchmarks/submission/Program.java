package io.github.dancu.benchmarks.submission;

import io.github.dancu.audit.AuditLog;
import io.github.dancu.benchmarks.server.QuickPolicy;
import io.github.dancu.connect.ConnectionSettings;
import io.github.dancu.connect.Credentials;
import io.github.dancu.dvc.DvcClient;
import io.github.dancu.journal.FileJournal;
import io.github.dancu.journal.Journal;
import io.github.dancu.resilience.CallPolicy;
import io.github.dancu.testkit.DvcSimulator;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A program that submits dossiers, until it ends: then only what stands in a file is left. */
final class Program implements AutoCloseable {
    // Nothing here is silent: an attempt that ends before its portal has done with it would be one.
    private static final CallPolicy POLICY = QuickPolicy.of(4).toBuilder()
            .times(Duration.ofMinutes(2), Duration.ofSeconds(20))
            .build();

    private final DvcClient client;
    private final @Nullable FileJournal file;

    private Program(DvcClient client, @Nullable FileJournal file) {
        this.client = client;
        this.file = file;
    }

    /** @param file of its journal; nothing for one in memory */
    static Program start(Way way, DvcSimulator portal, AuditLog audit, DeskTime time, @Nullable Path file) {
        FileJournal kept = file == null ? null : FileJournal.open(file);
        DvcClient client = DvcClient.builder()
                .endpoint(way.endpoint(portal.endpoint()))
                .profile(way.profile())
                .credentials(Credentials.of(() -> DvcSimulator.USER, () -> DvcSimulator.SECRET))
                .lookupShowsSteps(way.shown())
                .journal(kept == null ? Journal.inMemory(1_000) : kept)
                .connection(ConnectionSettings.builder()
                        .lookups(POLICY)
                        .submissions(POLICY)
                        .timeline(time)
                        .auditLog(audit)
                        .build())
                .build();
        return new Program(client, kept);
    }

    DvcClient client() {
        return client;
    }

    @Override
    public void close() {
        client.close();
        if (file != null) {
            file.close();
        }
    }
}
