package io.github.dancu.journal;

import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * What was done so far (<i>nhật ký tiến trình</i>), a text for each key, so that work which was cut off goes on where it stood.
 *
 * <p>Most of what is kept are codes, counts and states. Who keeps personal data in one, such as a flow of linked procedures, says so:
 * whoever gives it a journal guards that as the data in it, and nothing of ours encrypts it. Implementations are thread-safe; a table of yours will do.
 */
public interface Journal {
    /**
     * What was kept last under this key; empty if nothing was, or it was forgotten.
     *
     * @throws UncheckedIOException if a lasting journal cannot be read
     */
    Optional<String> find(String key);

    /**
     * Keeps a value instead of what was kept under this key. When this returns, it is there after a crash of the program too, if the
     * journal is a lasting one.
     *
     * @throws UncheckedIOException if a lasting journal cannot be written; whether the value is there then is not known
     */
    void keep(String key, String value);

    /**
     * Forgets what was kept under this key.
     *
     * @throws UncheckedIOException if a lasting journal cannot be written; whether it is forgotten then is not known
     */
    void forget(String key);

    /**
     * A journal in memory: a program that is started again knows of nothing.
     *
     * @param most how many keys are kept, at least 1; beyond that the one that was kept longest ago goes
     * @throws IllegalArgumentException if {@code most} is less than 1
     */
    static Journal inMemory(int most) {
        return new MemoryJournal(most);
    }
}
