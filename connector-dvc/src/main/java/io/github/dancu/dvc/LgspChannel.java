package io.github.dancu.dvc;

import io.github.dancu.connect.WireRequest;
import io.github.dancu.lgsp.PartnerHeader;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Three addresses for dossiers and two for procedures. */
record LgspChannel(Map<String, URI> addresses, @Nullable PartnerHeader partner) implements PortalChannel {
    private static final Set<String> OFFERED =
            Set.of(Services.SUBMIT, Services.STEPS, Services.PROCEDURES, Services.PROCEDURE);

    @Override
    public boolean offers(String service) {
        return OFFERED.contains(service);
    }

    @Override
    public WireRequest ask(String session, String agency, String service, Map<String, String> fields) {
        URI address = address(service);
        return sent(WireRequest.get(fields.isEmpty() ? address : WireRequest.withQuery(address, fields)), session);
    }

    @Override
    public WireRequest push(String session, String agency, String service, Map<String, String> options, List<?> items) {
        boolean updating = Services.YES.equals(options.get(Services.UPDATING));
        String name = service.equals(Services.SUBMIT)
                ? updating ? LgspProfile.UPDATE : LgspProfile.NEW
                : service.equals(Services.STEPS) ? LgspProfile.STEPS : service;
        return sent(WireRequest.json(address(name), items), session);
    }

    private WireRequest sent(WireRequest request, String session) {
        WireRequest known = partner == null ? request : partner.on(request);
        return Bearer.on(known, session);
    }

    private URI address(String name) {
        return Objects.requireNonNull(addresses.get(name), name);
    }

    @Override
    public String toString() {
        return "the LGSP profile";
    }
}
