package io.github.dancu.dvc;

import io.github.dancu.connect.Connection;
import io.github.dancu.connect.Operation;
import io.github.dancu.connect.UnavailableException;
import io.github.dancu.journal.Journal;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a journal says of the dossiers of one portal, on a disk that may fail: before something is sent that is a reason not to send it,
 * afterwards it is too late.
 */
final class Notes {
    private static final Logger LOG = LoggerFactory.getLogger(Notes.class);

    private final Journal journal;
    private final Connection<String> connection;
    private final String place;
    private final RandomGenerator random;

    /** @param place what the keys begin with: what other portals hold of the same dossier is told elsewhere */
    Notes(Journal journal, Connection<String> connection, String place, RandomGenerator random) {
        this.journal = journal;
        this.connection = connection;
        this.place = place;
        this.random = random;
    }

    /** For one note. */
    Salt newSalt() {
        return Salt.of(random);
    }

    /**
     * Works on what a key tells of, when nobody else does.
     *
     * @throws UnavailableException if the thread is interrupted while it waits
     */
    <T> T inTurn(Operation operation, String key, Supplier<T> work) {
        return Turns.take(
                journal,
                place + key,
                work,
                () -> connection.notSent(operation, "interrupted while another call sends the same thing"));
    }

    /** @throws UnavailableException if the journal cannot be read */
    Optional<String> find(Operation operation, String key) {
        try {
            return journal.find(place + key);
        } catch (RuntimeException failure) {
            throw unusable(operation, failure);
        }
    }

    /** @throws UnavailableException if the journal cannot be written */
    void before(Operation operation, String key, String value) {
        try {
            journal.keep(place + key, value);
        } catch (RuntimeException failure) {
            throw unusable(operation, failure);
        }
    }

    /** What was done stays done if it cannot be noted: the note from before leaves it in doubt. */
    void after(String key, String value) {
        try {
            journal.keep(place + key, value);
        } catch (RuntimeException failure) {
            warn(failure);
        }
    }

    /** @throws UnavailableException if the journal cannot be written */
    void drop(Operation operation, String key) {
        try {
            journal.forget(place + key);
        } catch (RuntimeException failure) {
            throw unusable(operation, failure);
        }
    }

    void forget(String key) {
        try {
            journal.forget(place + key);
        } catch (RuntimeException failure) {
            warn(failure);
        }
    }

    private UnavailableException unusable(Operation operation, RuntimeException failure) {
        return connection.notSent(
                operation, "the journal cannot be used: " + failure.getClass().getSimpleName());
    }

    private static void warn(RuntimeException failure) {
        LOG.warn(
                "DVC: the journal does not say what was done: {}",
                failure.getClass().getSimpleName());
    }
}
