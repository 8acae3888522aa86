package io.github.dancu.dvc;

import io.github.dancu.connect.WireRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The envelope of the security server's adapter, with services that it lacks. */
record SampleChannel(AdapterAddress address, Set<String> lacking) implements PortalChannel {
    @Override
    public boolean offers(String service) {
        return !lacking.contains(service);
    }

    @Override
    public WireRequest ask(String session, String agency, String service, Map<String, String> fields) {
        Map<String, Object> body = envelope(session, agency, service, fields);
        return address.post(body);
    }

    @Override
    public WireRequest push(String session, String agency, String service, Map<String, String> options, List<?> items) {
        Map<String, Object> body = envelope(session, agency, service, options);
        body.put("data", items);
        return address.post(body);
    }

    @Override
    public String toString() {
        return "the sample profile";
    }

    private static Map<String, Object> envelope(
            String session, String agency, String service, Map<String, String> fields) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("session", session);
        body.put("madonvi", agency);
        body.put("service", service);
        body.putAll(fields);
        return body;
    }
}
