package io.github.dancu.dvc;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.connect.Answer;
import io.github.dancu.connect.Operation;
import io.github.dancu.connect.Receipt;
import io.github.dancu.resilience.SafetyClass;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The way of every question for what the portal makes known, and of what is made known through it. */
record InformationLine(Portal portal, InformationSettings settings) {
    /** @throws UnsupportedOperationException if the profile lacks the service */
    PortalQuery query(AccessContext access, String service, Map<String, String> fields) {
        portal.require(service);
        return new PortalQuery(portal.agencyFor(access), service, fields);
    }

    /** Asks. */
    <T> Answer<T> ask(
            AccessContext access,
            Operation operation,
            String subject,
            PortalQuery query,
            InformationQuestion.Rows<T> reader) {
        return portal.connection().ask(access, operation, subject, question(query, reader));
    }

    /** Asks once for all who ask the same just now. */
    <T> Answer<T> askTogether(
            AccessContext access,
            Operation operation,
            String subject,
            PortalQuery query,
            InformationQuestion.Rows<T> reader) {
        return portal.connection().askTogether(access, operation, subject, query, question(query, reader));
    }

    /** Writes down that an answer is used again without asking. */
    void recordReuse(AccessContext access, Operation operation, String subject) {
        portal.connection().recordReuse(access, operation, subject);
    }

    /** Makes something known. */
    Answer<Receipt> push(
            AccessContext access, Publication known, Object item, Supplier<Optional<Receipt>> reconciliation) {
        boolean repeatable = settings.repeatPublications();
        SafetyClass safety = repeatable ? SafetyClass.IDEMPOTENT_WRITE : SafetyClass.UNSAFE_WRITE;
        Push push = new Push(
                portal, portal.agencyFor(access), known.service(), Map.of(), List.of(item), Belief.SESSION, true);
        Answer<Push.End> answer = portal.connection()
                .send(access, new Operation(known.operation(), safety), known.subject(), push, reconciliation);
        Receipt.State state = answer.value().filter(Push.End.DONE::equals).isPresent()
                ? Receipt.State.ACCEPTED
                : Receipt.State.ALREADY_THERE;
        return Answer.of(receipt(known.key(), state), answer.report());
    }

    Receipt receipt(String key, Receipt.State state) {
        return new Receipt(key, state, now());
    }

    Instant now() {
        return portal.connection().now();
    }

    private <T> InformationQuestion<T> question(PortalQuery query, InformationQuestion.Rows<T> reader) {
        return new InformationQuestion<>(portal, query, settings, reader);
    }

    /**
     * Something that is made known, and what it is called.
     *
     * @param key what we know it by
     * @param subject the same as logs may show it
     */
    record Publication(String operation, String service, String key, String subject) {
        @Override
        public String toString() {
            return "Publication[" + service + "]";
        }
    }
}
