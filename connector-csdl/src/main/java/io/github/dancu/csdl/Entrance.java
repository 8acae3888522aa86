package io.github.dancu.csdl;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.connect.WireRequest;

/** What a channel wants to see of who sends a request. */
interface Entrance {
    /**
     * The request with the headers that let it in.
     *
     * @param session what a login gave; empty where there is none
     */
    WireRequest signed(WireRequest request, String session, AccessContext access, String requestId);
}
