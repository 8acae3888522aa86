package io.github.dancu.testkit;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The services of the national portal by their names, whichever way they are asked for. */
final class PortalServices {
    static final String SUBMIT = "DongBoHoSoMC";
    static final String ADD_STEPS = "CapNhatTienDoHoSoMC";
    static final String LIST_PROCEDURES = "LayDanhSachTTHC";
    static final String PROCEDURE = "LayThuTuc";

    private final DossierStore store;
    private final Map<String, Push> pushes;
    private final Map<String, Function<Map<String, String>, PortalAnswer>> questions;

    PortalServices(
            DossierStore store,
            Map<String, Push> pushes,
            Map<String, Function<Map<String, String>, PortalAnswer>> questions) {
        this.store = store;
        this.pushes = pushes;
        this.questions = questions;
    }

    boolean isPush(String service) {
        return service.equals(SUBMIT) || pushes.containsKey(service);
    }

    boolean offers(String service) {
        return isPush(service) || questions.containsKey(service);
    }

    /** @param fields what is asked, by the names of the portal */
    PortalAnswer ask(String service, Map<String, String> fields) {
        Function<Map<String, String>, PortalAnswer> question = questions.get(service);
        return question == null ? PortalAnswer.NO_SERVICE : question.apply(fields);
    }

    /**
     * @param updating for dossiers: whether they are to be there already, "True" or "False"
     * @param data the items, if the caller sent any
     */
    PortalAnswer push(String service, String updating, @Nullable JsonValue data) {
        if (service.equals(SUBMIT) && !updating.equals("True") && !updating.equals("False")) {
            return PortalAnswer.refused("isUpdating empty");
        }
        if (!(data instanceof JsonArray array) || array.isEmpty()) {
            return PortalAnswer.refused("data empty");
        }
        if (!array.stream().allMatch(JsonObject.class::isInstance)) {
            return PortalAnswer.refused("data invalid");
        }
        return push(service, updating.equals("True"), array.getValuesAs(JsonObject.class));
    }

    private PortalAnswer push(String service, boolean updating, List<JsonObject> items) {
        if (service.equals(SUBMIT)) {
            return updating
                    ? store.replace(items, PortalSchemas::faultOfDossier)
                    : store.add(items, PortalSchemas::faultOfDossier);
        }
        Push push = pushes.get(service);
        return push == null ? PortalAnswer.NO_SERVICE : push.take(items);
    }

    /** A service that takes something in. */
    @FunctionalInterface
    interface Push {
        PortalAnswer take(List<JsonObject> items);
    }
}
