package io.github.dancu.testkit;

import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** The dossiers of the portal, what was done to each, and how often. Thread-safe. */
final class DossierStore {
    private static final String CODE = "MaHoSo";
    private static final String STATUS = "TrangThaiHoSo";
    private static final int MOST_STEPS = 10;

    private final PortalIntake intake;
    private final Clock clock;
    private final Map<String, JsonObject> dossiers = new HashMap<>();
    private final Map<String, Integer> submissions = new HashMap<>();
    private final Map<String, Integer> creations = new HashMap<>();
    private final Map<String, List<JsonObject>> steps = new HashMap<>();
    private final Map<String, List<Instant>> stepTimes = new HashMap<>();
    private final Map<String, List<JsonObject>> reports = new HashMap<>();
    private final Set<String> handedIn = new HashSet<>();
    private boolean acceptsDuplicates;

    DossierStore(PortalIntake intake, Clock clock) {
        this.intake = intake;
        this.clock = clock;
    }

    /** From now on a known dossier is taken in again. */
    synchronized void acceptDuplicates() {
        acceptsDuplicates = true;
    }

    synchronized boolean acceptsDuplicates() {
        return acceptsDuplicates;
    }

    /** A dossier that a citizen handed in at the portal itself. */
    synchronized void handIn(String code) {
        if (dossiers.containsKey(code)) {
            throw new IllegalArgumentException("the portal has this dossier already");
        }
        JsonObject dossier = WireJson.object()
                .add(CODE, code)
                .add(STATUS, "1")
                .add("KenhThucHien", "2")
                .add("NoiNopHoSo", "1")
                .build();
        dossiers.put(code, dossier);
        handedIn.add(code);
    }

    /** Takes in new dossiers; {@code check} says what is wrong with the fields of one. */
    PortalAnswer add(List<JsonObject> arriving, Function<JsonObject, Optional<String>> check) {
        Set<String> before = new HashSet<>();
        return intake.take(
                arriving,
                dossier -> refusal(dossier, check, code -> mayAdd(code, before.add(code)), PortalAnswer.EXISTS),
                this::create);
    }

    /** Takes in dossiers instead of the ones it has. */
    PortalAnswer replace(List<JsonObject> arriving, Function<JsonObject, Optional<String>> check) {
        return intake.take(
                arriving, dossier -> refusal(dossier, check, this::contains, PortalAnswer.MISSING), this::put);
    }

    /** Takes in steps of dossiers it has, and puts them behind those it has. */
    PortalAnswer addSteps(List<JsonObject> arriving, Function<JsonObject, Optional<String>> check) {
        return arriving.size() > MOST_STEPS
                ? PortalAnswer.refused("data invalid")
                : intake.take(
                        arriving, step -> refusal(step, check, this::contains, PortalAnswer.MISSING), this::addStep);
    }

    /** Takes in what became of dossiers that came from the portal. */
    PortalAnswer report(List<JsonObject> arriving, Function<JsonObject, Optional<String>> check) {
        return intake.take(
                arriving,
                report -> refusal(report, check, this::cameFromPortal, PortalAnswer.MISSING),
                this::setStatus);
    }

    /** Takes in the status of any dossier it has. */
    PortalAnswer changeStatus(JsonObject change, Function<JsonObject, Optional<String>> check) {
        return intake.take(
                List.of(change), one -> refusal(one, check, this::contains, PortalAnswer.MISSING), this::setStatus);
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

    synchronized int creationsOf(String code) {
        return creations.getOrDefault(code, 0);
    }

    synchronized List<JsonObject> stepsOf(String code) {
        return List.copyOf(steps.getOrDefault(code, List.of()));
    }

    /** The steps of a dossier that it has had for so long. */
    synchronized List<JsonObject> stepsOf(String code, Duration time) {
        Instant latest = clock.instant().minus(time);
        long old = stepTimes.getOrDefault(code, List.of()).stream()
                .filter(at -> !at.isAfter(latest))
                .count();
        return stepsOf(code).subList(0, (int) old);
    }

    /** As if it had never come. */
    synchronized void lose(String code) {
        if (dossiers.remove(code) == null) {
            throw new IllegalArgumentException("the portal does not have this dossier");
        }
        submissions.remove(code);
        creations.remove(code);
        steps.remove(code);
        stepTimes.remove(code);
        reports.remove(code);
        handedIn.remove(code);
    }

    synchronized List<JsonObject> reportsOf(String code) {
        return List.copyOf(reports.getOrDefault(code, List.of()));
    }

    synchronized int size() {
        return dossiers.size();
    }

    /** Whether a dossier was created twice, or has two equal steps or status reports. */
    synchronized boolean hasTwice() {
        return creations.values().stream().anyMatch(times -> times > 1)
                || steps.values().stream().anyMatch(DossierStore::hasTwice)
                || reports.values().stream().anyMatch(DossierStore::hasTwice);
    }

    static boolean hasTwice(List<JsonObject> items) {
        return new HashSet<>(items).size() < items.size();
    }

    private synchronized boolean mayAdd(String code, boolean firstInItsArray) {
        return acceptsDuplicates || (firstInItsArray && !dossiers.containsKey(code));
    }

    private synchronized boolean cameFromPortal(String code) {
        return handedIn.contains(code);
    }

    private static Optional<PortalAnswer> refusal(
            JsonObject item,
            Function<JsonObject, Optional<String>> check,
            Predicate<String> admitted,
            PortalAnswer otherwise) {
        return check.apply(item)
                .map(PortalAnswer::refused)
                .or(() -> admitted.test(code(item)) ? Optional.empty() : Optional.of(otherwise));
    }

    private synchronized void create(JsonObject dossier) {
        creations.merge(code(dossier), 1, Integer::sum);
        put(dossier);
    }

    private synchronized void put(JsonObject dossier) {
        dossiers.put(code(dossier), dossier);
        submissions.merge(code(dossier), 1, Integer::sum);
    }

    private synchronized void addStep(JsonObject step) {
        append(steps, step);
        stepTimes.computeIfAbsent(code(step), unused -> new ArrayList<>()).add(clock.instant());
    }

    private synchronized void setStatus(JsonObject report) {
        append(reports, report);
        dossiers.computeIfPresent(
                code(report),
                (code, dossier) -> WireJson.JSON
                        .createObjectBuilder(dossier)
                        .add(STATUS, WireJson.text(report, "TrangThai"))
                        .build());
    }

    private synchronized void append(Map<String, List<JsonObject>> lists, JsonObject item) {
        lists.computeIfAbsent(code(item), unused -> new ArrayList<>()).add(item);
    }

    private static String code(JsonObject item) {
        return item.getString(CODE);
    }
}
