package io.github.dancu.testkit;

import io.github.dancu.dossier.DossierCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The files that a ministry's portal took in (<i>tệp tin</i>), each under the code of a dossier and the hash of its content.
 *
 * <p>{@link #toString()} shows how many there are. Thread-safe.
 */
public final class PortalFiles {
    private final Map<String, List<Stored>> files = new HashMap<>();
    private int stored;

    PortalFiles() {}

    /** How many files were stored, of all dossiers; one that was stored twice counts twice. */
    public synchronized int size() {
        return stored;
    }

    /** The hashes of a dossier's files in the order in which they were stored: SHA-256, hexadecimal, in lower case. */
    public synchronized List<String> hashesOf(DossierCode code) {
        return hashes(filesOf(code.text()));
    }

    /**
     * How often a file of this dossier was stored; 0 if it never was.
     *
     * @param hash as {@link #hashesOf} gives it
     */
    public int timesStored(DossierCode code, String hash) {
        return (int) hashesOf(code).stream().filter(hash::equals).count();
    }

    /**
     * The content of a file; empty if the dossier has none with this hash.
     *
     * @param hash as {@link #hashesOf} gives it
     */
    public Optional<byte[]> content(DossierCode code, String hash) {
        return find(code.text(), hash).map(file -> file.content.clone());
    }

    /** The number under which a file is stored, the first one if there are several. */
    Optional<String> idOf(String code, String hash) {
        return find(code, hash).map(file -> file.id);
    }

    synchronized void store(String code, String hash, byte[] content) {
        stored++;
        files.computeIfAbsent(code, unused -> new ArrayList<>()).add(new Stored("TEP-" + stored, hash, content));
    }

    synchronized boolean hasTwice() {
        return files.values().stream()
                .map(PortalFiles::hashes)
                .anyMatch(hashes -> new HashSet<>(hashes).size() < hashes.size());
    }

    @Override
    public synchronized String toString() {
        return "PortalFiles[" + stored + "]";
    }

    private synchronized Optional<Stored> find(String code, String hash) {
        return filesOf(code).stream().filter(file -> file.hash.equals(hash)).findFirst();
    }

    private List<Stored> filesOf(String code) {
        return files.getOrDefault(code, List.of());
    }

    private static List<String> hashes(List<Stored> files) {
        return files.stream().map(file -> file.hash).toList();
    }

    private static final class Stored {
        private final String id;
        private final String hash;
        private final byte[] content;

        Stored(String id, String hash, byte[] content) {
            this.id = id;
            this.hash = hash;
            this.content = content;
        }
    }
}
