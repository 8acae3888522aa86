package io.github.dancu.dvc;

import io.github.dancu.connect.WireRequest;
import java.util.List;
import java.util.Map;

/** How one profile puts a service of the portal on the wire: where it is, where the session stands, what wraps the items. */
interface PortalChannel {
    /** Whether the profile has this service. */
    boolean offers(String service);

    /**
     * A question.
     *
     * @param service its name at the national portal, such as {@code TraCuuHoSo}
     * @param fields what is asked, by the names of the national portal
     */
    WireRequest ask(String session, String agency, String service, Map<String, String> fields);

    /**
     * Something that takes effect.
     *
     * @param options what stands beside the items, such as {@code isUpdating}
     * @param items records of the wire package
     */
    WireRequest push(String session, String agency, String service, Map<String, String> options, List<?> items);
}
