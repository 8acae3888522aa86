package io.github.dancu.csdl;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.connect.WireRequest;
import io.github.dancu.lgsp.PartnerHeader;

/** A token of the province's LGSP, and the header by which it knows the application. */
record LgspEntrance(PartnerHeader partner) implements Entrance {
    @Override
    public WireRequest signed(WireRequest request, String session, AccessContext access, String requestId) {
        return partner.on(request).withBearer(session);
    }
}
