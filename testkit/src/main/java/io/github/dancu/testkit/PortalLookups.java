package io.github.dancu.testkit;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a look-up shows of a dossier, and when. Thread-safe. */
final class PortalLookups {
    private final DossierStore store;
    private final Map<String, Integer> lookUps = new HashMap<>();
    private int hiddenFor;
    private Duration stepsHiddenFor = Duration.ZERO;
    private @Nullable String stepsField;

    PortalLookups(DossierStore store) {
        this.store = store;
    }

    /** @throws IllegalArgumentException if {@code lookUps} is negative */
    synchronized void hideNewFor(int lookUps) {
        if (lookUps < 0) {
            throw new IllegalArgumentException("a dossier is hidden from no negative number of look-ups");
        }
        hiddenFor = lookUps;
    }

    /** @throws IllegalArgumentException if {@code time} is negative */
    synchronized void hideStepsFor(Duration time) {
        if (time.isNegative()) {
            throw new IllegalArgumentException("a step is hidden for no negative time");
        }
        stepsHiddenFor = time;
    }

    synchronized void showStepsAs(String field) {
        stepsField = field;
    }

    PortalAnswer lookUp(Map<String, String> fields) {
        String code = fields.getOrDefault("mahoso", "");
        if (code.isEmpty()) {
            return PortalAnswer.refused("mahoso empty");
        }
        return PortalAnswer.found(store.find(code).filter(dossier -> isShown(code)).map(this::shown).stream()
                .toList());
    }

    private synchronized boolean isShown(String code) {
        return lookUps.merge(code, 1, Integer::sum) > hiddenFor;
    }

    private synchronized JsonObject shown(JsonObject dossier) {
        JsonObject capital = withCapitalKeys(dossier);
        String field = stepsField;
        if (field == null) {
            return capital;
        }
        JsonArrayBuilder steps = WireJson.JSON.createArrayBuilder();
        store.stepsOf(dossier.getString("MaHoSo"), stepsHiddenFor).forEach(step -> steps.add(withCapitalKeys(step)));
        return WireJson.JSON.createObjectBuilder(capital).add(field, steps).build();
    }

    private static JsonObject withCapitalKeys(JsonObject object) {
        JsonObjectBuilder capital = WireJson.object();
        object.forEach((field, value) -> capital.add(field.toUpperCase(Locale.ROOT), withCapitalKeys(value)));
        return capital.build();
    }

    private static JsonValue withCapitalKeys(JsonValue value) {
        if (value instanceof JsonObject object) {
            return withCapitalKeys(object);
        }
        if (value instanceof JsonArray array) {
            JsonArrayBuilder capital = WireJson.JSON.createArrayBuilder();
            array.forEach(one -> capital.add(withCapitalKeys(one)));
            return capital.build();
        }
        return value;
    }
}
