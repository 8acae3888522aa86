package io.github.dancu.dvc;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.connect.Answer;
import io.github.dancu.connect.Connection;
import io.github.dancu.connect.InputCheck;
import io.github.dancu.connect.InvalidRequestException;
import io.github.dancu.connect.Operation;
import io.github.dancu.connect.OutcomeTable;
import io.github.dancu.connect.Receipt;
import io.github.dancu.dossier.AgencyCode;
import io.github.dancu.dossier.DossierCode;
import io.github.dancu.resilience.CallReport;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The portal as one profile reaches it: the line to it, and how things are written and read on that line.
 *
 * @param resendAfter how long steps and files in doubt that it does not show are waited for
 */
record Portal(
        Connection<String> connection,
        PortalChannel channel,
        PortalCodec codec,
        OutcomeTable outcomes,
        ShownSteps shownSteps,
        Duration resendAfter,
        @Nullable AgencyCode agency) {
    /**
     * What its look-ups show of steps.
     *
     * @param counts whether what they show is all there is
     * @param field the name of the list
     */
    record ShownSteps(boolean counts, String field) {}

    /** In whose name something is sent. */
    String agencyFor(AccessContext access) {
        return (agency != null ? agency : access.agency()).toText();
    }

    /** @throws UnsupportedOperationException if the profile does not have the service */
    void require(String service) {
        if (!channel.offers(service)) {
            throw new UnsupportedOperationException(channel + " does not offer " + service);
        }
    }

    /** @throws UnsupportedOperationException if the profile is not the one that has this service */
    MinistryChannel ministry(String service) {
        require(service);
        return (MinistryChannel) channel;
    }

    boolean looksUp() {
        return channel.offers(Services.LOOK_UP);
    }

    Answer<SubmittedDossier> find(AccessContext access, DossierCode code) {
        return connection.ask(
                access, Operations.FIND_SUBMISSION, code.toText(), new Lookup(this, agencyFor(access), code));
    }

    /**
     * The proof that the portal holds a dossier.
     *
     * @throws InvalidRequestException if it has no way to be asked
     */
    Optional<Receipt> findReceipt(AccessContext access, DossierCode code) {
        if (!looksUp()) {
            throw cannotBeAsked("code", "cannot be asked for by " + channel + "; look at the portal's web pages");
        }
        return find(access, code).value().map(found -> receipt(code, Receipt.State.ALREADY_THERE));
    }

    /** What it comes to that the portal has no question about something. */
    static InvalidRequestException cannotBeAsked(String field, String problem) {
        InputCheck check = InputCheck.of(DvcClient.SYSTEM, "reconcile");
        check.reject(field, problem);
        return check.failure();
    }

    Receipt receipt(DossierCode code, Receipt.State state) {
        return new Receipt(code.toText(), state, connection.now());
    }

    /** The report of what needed no call. */
    static CallReport noCall(Operation operation) {
        return CallReport.notSent(DvcClient.SYSTEM, operation.name(), "-");
    }

    @Override
    public String toString() {
        return "Portal[" + channel + "]";
    }
}
