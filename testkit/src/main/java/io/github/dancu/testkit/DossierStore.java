package io.github.dancu.testkit;

import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The dossiers of the portal, and how often each was taken in. Thread-safe. */
final class DossierStore {
    private static final String CODE = "MaHoSo";
    private static final List<String> REQUIRED = List.of(
            CODE,
            "MaTTHC",
            "TenTTHC",
            "MaLinhVuc",
            "TenLinhVuc",
            "LoaiDoiTuong",
            "NgayTiepNhan",
            "TrangThaiHoSo",
            "HinhThuc",
            "DonViXuLy");

    private final Map<String, JsonObject> dossiers = new HashMap<>();
    private final Map<String, Integer> submissions = new HashMap<>();
    private boolean acceptsDuplicates;

    /** What is wrong with the first faulty dossier, in the portal's words; a field of another type than text is empty. */
    static Optional<String> faultOf(List<JsonObject> dossiers) {
        return dossiers.stream()
                .flatMap(dossier -> REQUIRED.stream()
                        .filter(field -> dossier.getString(field, "").isBlank()))
                .findFirst()
                .map(field -> field + " empty");
    }

    /** From now on a known dossier is taken in again. */
    synchronized void acceptDuplicates() {
        acceptsDuplicates = true;
    }

    /** Stores all of them, or none if one is known. */
    synchronized boolean add(List<JsonObject> arriving) {
        if (acceptsDuplicates) {
            return take(arriving);
        }
        boolean allNew = arriving.stream().map(DossierStore::code).noneMatch(dossiers::containsKey)
                && arriving.stream().map(DossierStore::code).distinct().count() == arriving.size();
        return allNew && take(arriving);
    }

    /** Replaces all of them, or none if one is unknown. */
    synchronized boolean replace(List<JsonObject> arriving) {
        return arriving.stream().map(DossierStore::code).allMatch(dossiers::containsKey) && take(arriving);
    }

    synchronized Optional<JsonObject> find(String code) {
        return Optional.ofNullable(dossiers.get(code));
    }

    synchronized boolean contains(String code) {
        return dossiers.containsKey(code);
    }

    synchronized int submissionsOf(String code) {
        return submissions.getOrDefault(code, 0);
    }

    synchronized int size() {
        return dossiers.size();
    }

    private boolean take(List<JsonObject> arriving) {
        for (JsonObject dossier : arriving) {
            dossiers.put(code(dossier), dossier);
            submissions.merge(code(dossier), 1, Integer::sum);
        }
        return true;
    }

    private static String code(JsonObject dossier) {
        return dossier.getString(CODE);
    }
}
