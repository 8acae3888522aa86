package io.github.dancu.dvc;

import io.github.dancu.connect.WireRequest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Everything at one address: the session, the agency and the service stand in the body. */
record SecurityServerChannel(AdapterAddress address) implements PortalChannel {
    @Override
    public boolean offers(String service) {
        return !service.equals(Services.UPLOAD) && !service.equals(Services.NEXT_CODE);
    }

    @Override
    public WireRequest ask(String session, String agency, String service, Map<String, String> fields) {
        return address.post(body(session, agency, service, fields));
    }

    @Override
    public WireRequest push(String session, String agency, String service, Map<String, String> options, List<?> items) {
        Map<String, Object> body = body(session, agency, service, options);
        body.put("data", items);
        return address.post(body);
    }

    private static Map<String, Object> body(String session, String agency, String service, Map<String, String> fields) {
        Map<String, Object> body = new TreeMap<>(fields);
        body.put("session", session);
        body.put("madonvi", agency);
        body.put("service", service);
        return body;
    }

    @Override
    public String toString() {
        return "the security-server profile";
    }
}
