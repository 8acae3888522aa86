package io.github.dancu.bhxh;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.bhxh.GatewayExchange.AnswerReader;
import io.github.dancu.bhxh.GatewayService.Capability;
import io.github.dancu.bhxh.GatewayService.Role;
import io.github.dancu.connect.Answer;
import io.github.dancu.connect.Connection;
import io.github.dancu.connect.Operation;
import io.github.dancu.connect.Receipt;
import io.github.dancu.connect.UnavailableException;
import io.github.dancu.resilience.CallReport;
import io.github.dancu.resilience.SafetyClass;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The way of every question that is asked in one facility's name. */
record GatewayLine(Gateway gateway, SessionAddresses sessions, Connection<BhxhToken> connection) {
    private static final Duration SLOW = Duration.ofSeconds(60);

    /** Looks something up; equal questions that are under way are asked once. */
    <T> Answer<T> lookUp(
            AccessContext access, Role role, String subject, GatewayQuestion question, AnswerReader<T> reader) {
        GatewayService service = gateway.service(role);
        return connection.askTogether(access, lookup(service), subject, question, exchange(service, question, reader));
    }

    /** Sends something in. */
    <T> Answer<T> send(
            AccessContext access,
            Role role,
            SafetyClass safety,
            String key,
            GatewayQuestion question,
            AnswerReader<T> reader,
            Supplier<Optional<Receipt>> reconciliation) {
        GatewayService service = gateway.service(role);
        return connection.send(
                access, new Operation(nameOf(role), safety), key, exchange(service, question, reader), reconciliation);
    }

    /** Writes down that an answer is used again without asking. */
    void recordReuse(AccessContext access, Role role, String subject) {
        connection.recordReuse(access, lookup(gateway.service(role)), subject);
    }

    /** An answer that was kept without its report, and is used again. */
    <T> Answer<T> fromMemory(AccessContext access, Role role, String subject, T known) {
        recordReuse(access, role, subject);
        return Answer.of(known, CallReport.notSent(BhxhClient.SYSTEM, nameOf(role), "-"));
    }

    BhxhAccount account() {
        return sessions.account();
    }

    UnavailableException notSent(Role role, String why) {
        return connection.notSent(lookup(gateway.service(role)), why);
    }

    static Operation lookup(GatewayService service) {
        SafetyClass safety = service.can(Capability.COUNTED) ? SafetyClass.METERED_READ : SafetyClass.READ;
        @Nullable Duration patience = service.role() == Role.CARD_CHECK ? null : SLOW;
        return new Operation(nameOf(service.role()), safety, patience);
    }

    static String nameOf(Role role) {
        return switch (role) {
            case CARD_CHECK -> "checkCard";
            case TREATMENT_HISTORY -> "treatmentHistory";
            case TREATMENT_DETAIL -> "treatmentDetail";
            case COPAYMENT -> "copayment";
            case CHECK_IN -> "checkIn";
            case DOSSIER -> "sendDossier";
        };
    }

    private <T> GatewayExchange<T> exchange(GatewayService service, GatewayQuestion question, AnswerReader<T> reader) {
        return new GatewayExchange<>(service, gateway.uri(service), sessions, gateway.style(service), question, reader);
    }
}
