package io.github.dancu.testkit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the gateway took in of one kind (<i>hồ sơ XML</i>): one file for each encounter, the last one sent.
 *
 * <p>{@link #toString()} shows how many there are. Thread-safe.
 */
public final class BhxhDossiers {
    private final Map<String, String> files = new HashMap<>();
    private final Map<String, Integer> submissions = new HashMap<>();

    BhxhDossiers() {}

    /** The number of encounters. */
    public synchronized int size() {
        return files.size();
    }

    /**
     * Whether a file of this encounter was taken in.
     *
     * @param encounter its {@code MA_LK} (<i>mã liên kết</i>), as it stands in the file
     */
    public synchronized boolean contains(String encounter) {
        return files.containsKey(encounter);
    }

    /**
     * How often a file of this encounter took effect, the first time or as a replacement; 0 if it never did.
     *
     * @param encounter as for {@link #contains}
     */
    public synchronized int submissionsOf(String encounter) {
        return submissions.getOrDefault(encounter, 0);
    }

    /**
     * The file of this encounter that holds now, as text; empty if there is none.
     *
     * @param encounter as for {@link #contains}
     */
    public synchronized Optional<String> file(String encounter) {
        return Optional.ofNullable(files.get(encounter));
    }

    synchronized void take(EncounterFile file) {
        files.put(file.encounter(), file.text());
        submissions.merge(file.encounter(), 1, Integer::sum);
    }

    @Override
    public synchronized String toString() {
        return "BhxhDossiers[" + files.size() + "]";
    }
}
