package io.github.dancu.dvc;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is asked of the portal, and in whose name. Its fields may name people: {@link #toString()} shows the service.
 *
 * @param service its name at the national portal
 * @param fields what is asked, in the order in which it is sent
 */
record PortalQuery(String agency, String service, Map<String, String> fields) {
    PortalQuery {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    @Override
    public String toString() {
        return "PortalQuery[" + service + "]";
    }
}
