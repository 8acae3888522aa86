package io.github.dancu.dvc;

import io.github.dancu.connect.InvalidRequestException;
import io.github.dancu.connect.ReplyFault;
import io.github.dancu.connect.WireReply;
import io.github.dancu.dossier.Dossier;
import io.github.dancu.dossier.DossierCode;
import io.github.dancu.dossier.DossierStep;
import java.util.List;

/** How one portal writes what takes effect, and what it answers to that. */
interface PortalCodec {
    /**
     * A dossier, without its steps, of which only the form is checked.
     *
     * @throws InvalidRequestException if the portal could not take the dossier or its steps; it names every wrong field
     */
    Object dossier(Dossier dossier, String agency);

    /** Steps that go in one request; they have been checked. */
    List<?> steps(DossierCode code, List<DossierStep> steps);

    /**
     * A report of a status.
     *
     * @throws InvalidRequestException if the portal could not take it; it names every wrong field
     */
    Object status(StatusReport report);

    /** The code of the status that a report says, as the portal is told it. */
    String statusCode(StatusReport report);

    /** Whether a dossier that is there can be replaced. */
    boolean updates();

    /**
     * What the portal says to what was sent.
     *
     * @throws ReplyFault if it is no reply of the portal
     */
    PushReply read(WireReply reply) throws ReplyFault;
}
