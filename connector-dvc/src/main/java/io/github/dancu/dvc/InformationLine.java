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
import io.github.dancu.resilience.CallReport;
import io.github.dancu.resilience.SafetyClass;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The way of every question for what the portal makes known, and of what is made known through it.
 *
 * @param profile how the profile of the channel is called, for messages
 * @param agency in whose name is asked, or {@code null} for the agency that asks
 */
record InformationLine(
        Connection<String> connection,
        PortalChannel channel,
        String profile,
        @Nullable AgencyCode agency,
        OutcomeTable outcomes,
        InformationSettings settings) {
    /** @throws UnsupportedOperationException if the profile lacks the service */
    PortalQuery query(AccessContext access, String service, Map<String, String> fields) {
        requireOffered(service);
        return new PortalQuery(agencyFor(access), service, fields);
    }

    /** Asks. */
    <T> Answer<T> ask(
            AccessContext access,
            Operation operation,
            String subject,
            PortalQuery query,
            InformationQuestion.Rows<T> reader) {
        return connection.ask(access, operation, subject, question(query, reader));
    }

    /** Asks once for all who ask the same just now. */
    <T> Answer<T> askTogether(
            AccessContext access,
            Operation operation,
            String subject,
            PortalQuery query,
            InformationQuestion.Rows<T> reader) {
        return connection.askTogether(access, operation, subject, query, question(query, reader));
    }

    /** Writes down that an answer is used again without asking. */
    void recordReuse(AccessContext access, Operation operation, String subject) {
        connection.recordReuse(access, operation, subject);
    }

    CallReport notSent(Operation operation) {
        return CallReport.notSent(DvcClient.SYSTEM, operation.name(), "-");
    }

    /**
     * Makes something known.
     *
     * @param key what we know it by
     * @param subject the same as logs may show it
     */
    Answer<Receipt> push(
            AccessContext access,
            String operation,
            String service,
            Object item,
            String key,
            String subject,
            Supplier<Optional<Receipt>> reconciliation) {
        boolean repeatable = settings.repeatPublications();
        SafetyClass safety = repeatable ? SafetyClass.IDEMPOTENT_WRITE : SafetyClass.UNSAFE_WRITE;
        return connection.send(
                access,
                new Operation(operation, safety),
                subject,
                new InformationPush(
                        channel, agencyFor(access), service, item, key, repeatable, outcomes, connection::now),
                reconciliation);
    }

    boolean offers(String service) {
        return channel.offers(service);
    }

    /** @throws UnsupportedOperationException if the profile lacks the service */
    void requireOffered(String service) {
        if (!channel.offers(service)) {
            throw new UnsupportedOperationException(profile + " has no service " + service);
        }
    }

    String agencyFor(AccessContext access) {
        return (agency != null ? agency : access.agency()).toText();
    }

    Instant now() {
        return connection.now();
    }

    /** What it comes to that the portal has no question about something. */
    static InvalidRequestException cannotTell(String field) {
        InputCheck check = InputCheck.of(DvcClient.SYSTEM, "reconcile");
        check.reject(field, "is nothing that the portal could be asked for; look at its web pages");
        return check.failure();
    }

    private <T> InformationQuestion<T> question(PortalQuery query, InformationQuestion.Rows<T> reader) {
        return new InformationQuestion<>(channel, query, outcomes, settings.mostRows(), reader);
    }
}
