package io.github.dancu.dvc;

import io.github.dancu.connect.WireRequest;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Each service at its own address: agency and options stand in the query, the session in a header. */
record ProvincialChannel(URI services) implements PortalChannel {
    @Override
    public boolean offers(String service) {
        return !service.equals(Services.UPLOAD) && !service.equals(Services.NEXT_CODE);
    }

    @Override
    public WireRequest ask(String session, String agency, String service, Map<String, String> fields) {
        return Bearer.on(WireRequest.jsonTexts(address(agency, service, Map.of()), fields), session);
    }

    @Override
    public WireRequest push(String session, String agency, String service, Map<String, String> options, List<?> items) {
        return Bearer.on(WireRequest.json(address(agency, service, options), items), session);
    }

    private URI address(String agency, String service, Map<String, String> options) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("MaDinhDanhDV", agency);
        query.putAll(options);
        return WireRequest.withQuery(WireRequest.resolve(services, service), query);
    }

    @Override
    public String toString() {
        return "the provincial profile";
    }
}
