package io.github.dancu.dvc;

import io.github.dancu.connect.FilePart;
import io.github.dancu.connect.ReplyFault;
import io.github.dancu.connect.Sha256;
import io.github.dancu.connect.Transport;
import io.github.dancu.connect.TransportFault;
import io.github.dancu.connect.WireReply;
import io.github.dancu.connect.WireRequest;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** A ministry's portal that keeps files by dossier and hash, on a line that breaks when it is told to. */
final class FakeMinistry implements Transport {
    final List<WireRequest> uploads = new ArrayList<>();
    final List<WireRequest> questions = new ArrayList<>();
    final Map<String, String> files = new HashMap<>();
    private final Deque<FakePortal.Event> events = new ArrayDeque<>();
    private boolean shows = true;
    private WireReply missing = FakePortal.json(404, "{\"code\":404,\"message\":\"Tệp không tồn tại\"}");

    /** What happens to the next upload. */
    FakeMinistry reply(int status, String body) {
        events.add(request -> FakePortal.json(status, body));
        return this;
    }

    /** What a question for a file is answered with that is not there, from now on. */
    FakeMinistry saysOfMissing(int status, String body) {
        missing = FakePortal.json(status, body);
        return this;
    }

    /** Whether it shows the files that it has. */
    FakeMinistry shows(boolean whatItHas) {
        shows = whatItHas;
        return this;
    }

    FakeMinistry noConnection() {
        events.add(request -> {
            throw new TransportFault(TransportFault.Kind.LINE, false, "no connection");
        });
        return this;
    }

    FakeMinistry lostBeforeCommit() {
        return lostBeforeCommitAfter(() -> {});
    }

    /** Something happens before the line breaks. */
    FakeMinistry lostBeforeCommitAfter(Runnable meanwhile) {
        events.add(request -> {
            meanwhile.run();
            throw new TransportFault(TransportFault.Kind.LINE, true, "timed out");
        });
        return this;
    }

    FakeMinistry lostAfterCommit() {
        events.add(request -> {
            store(request);
            throw new TransportFault(TransportFault.Kind.LINE, true, "timed out");
        });
        return this;
    }

    /** Something happens to the file before it is read. */
    FakeMinistry changing(Change change) {
        events.add(request -> {
            try (InputStream in = request.file().orElseThrow().source().open()) {
                change.happen();
                in.readAllBytes();
                return store(request);
            } catch (IOException unreadable) {
                throw new TransportFault(TransportFault.Kind.LINE, true, String.valueOf(unreadable.getMessage()));
            }
        });
        return this;
    }

    /** What happens to a file. */
    interface Change {
        void happen() throws IOException;
    }

    /** The next file arrives with one bit changed. */
    FakeMinistry damaged() {
        events.add(
                request -> FakePortal.json(200, "{\"IdTepTin\":\"tep-0\",\"HashTepTin\":\"" + "0".repeat(64) + "\"}"));
        return this;
    }

    @Override
    public WireReply send(WireRequest request, Duration timeout) throws TransportFault {
        String path = request.uri().getPath();
        if (path.endsWith("/token")) {
            return FakePortal.json(200, "{\"access_token\":\"t-1\",\"expires_in\":3600}");
        }
        if (request.isGet()) {
            questions.add(request);
            String id = shows ? files.get(request.uri().getQuery()) : null;
            return id == null ? missing : FakePortal.json(200, stored(id, request));
        }
        uploads.add(request);
        try {
            return events.isEmpty() ? store(request) : events.remove().handle(request);
        } catch (ReplyFault noRequest) {
            throw new IllegalArgumentException(noRequest);
        }
    }

    @Override
    public void close() {}

    private WireReply store(WireRequest request) {
        Map<String, String> fields = request.fields();
        String hash = hashOf(request.file().orElseThrow());
        String query = "MaHoSo=" + fields.get("MaHoSo") + "&HashTep=" + fields.get("HashTep");
        files.put(query, "tep-" + (files.size() + 1));
        return FakePortal.json(
                200,
                "{\"IdTepTin\":\"" + files.get(query) + "\",\"HashTepTin\":\"" + hash.toUpperCase(Locale.ROOT) + "\"}");
    }

    private static String stored(String id, WireRequest question) {
        String query = Objects.requireNonNull(question.uri().getQuery());
        return "{\"IdTepTin\":\"" + id + "\",\"HashTepTin\":\"" + query.substring(query.lastIndexOf('=') + 1) + "\"}";
    }

    private static String hashOf(FilePart file) {
        try (InputStream in = file.source().open()) {
            return Sha256.hex(in.readAllBytes());
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
