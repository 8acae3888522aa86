package io.github.dancu.benchmarks.once;

import io.github.dancu.connect.ConnectorException;
import io.github.dancu.connect.InvalidRequestException;
import io.github.dancu.connect.OutcomeUnknownException;
import io.github.dancu.connect.Receipt;
import io.github.dancu.connect.RefusedException;
import io.github.dancu.connect.UnavailableException;
import io.github.dancu.resilience.SafetyClass;
import java.util.Optional;

/**
 * One call, as the server saw it and as the client was told.
 *
 * @param safety what may happen if it is made twice
 * @param effects how often it took effect
 * @param received how often its request was read
 * @param attempts how often it was tried
 * @param told what the client was told
 * @param reconciled what it was told when it asked, if its outcome was unknown
 */
record Verdict(SafetyClass safety, int effects, int received, int attempts, Told told, Optional<Boolean> reconciled) {
    /** What a client is told about a call. */
    enum Told {
        ANSWERED,
        UNAVAILABLE,
        OUTCOME_UNKNOWN,
        REFUSED,
        INVALID_REQUEST,
        UNREADABLE_REPLY;

        static Told by(ConnectorException failure) {
            if (failure instanceof OutcomeUnknownException) {
                return OUTCOME_UNKNOWN;
            }
            if (failure instanceof UnavailableException) {
                return UNAVAILABLE;
            }
            if (failure instanceof RefusedException) {
                return REFUSED;
            }
            return failure instanceof InvalidRequestException ? INVALID_REQUEST : UNREADABLE_REPLY;
        }
    }

    private static final int MOST_QUESTIONS = 20;

    static Verdict of(Client client, BreakingServer server, SafetyClass safety, String key) {
        return of(client, server, safety, key, () -> {});
    }

    /** The same, if something is to happen before its outcome is asked for. */
    static Verdict of(
            Client client, BreakingServer server, SafetyClass safety, String key, Runnable beforeReconciling) {
        Ledger ledger = server.ledger();
        try {
            int attempts = client.call(safety, key).report().attempts();
            return new Verdict(
                    safety, ledger.effects(key), ledger.received(key), attempts, Told.ANSWERED, Optional.empty());
        } catch (ConnectorException failure) {
            beforeReconciling.run();
            Optional<Boolean> reconciled = failure instanceof OutcomeUnknownException unknown
                    ? Optional.of(reconciled(unknown))
                    : Optional.empty();
            return new Verdict(
                    safety,
                    ledger.effects(key),
                    ledger.received(key),
                    failure.report().attempts(),
                    Told.by(failure),
                    reconciled);
        }
    }

    /** Whether it took effect, or was counted, more than once. */
    boolean isMoreThanOnce() {
        return safety != SafetyClass.READ && effects > 1;
    }

    /** Whether an unsafe write was sent more than once. */
    boolean isSentTwice() {
        return safety == SafetyClass.UNSAFE_WRITE && received > 1;
    }

    /** Whether the client was told the contrary of what is so. */
    boolean isWrong() {
        return switch (told) {
            case ANSWERED -> safety.writes() && effects != 1;
            case UNAVAILABLE, REFUSED, INVALID_REQUEST -> safety.writes() && effects != 0;
            case OUTCOME_UNKNOWN -> reconciled.isEmpty() || reconciled.get() != (effects == 1);
            case UNREADABLE_REPLY -> safety.writes();
        };
    }

    /** Asks until there is an answer, as a caller would. */
    private static boolean reconciled(OutcomeUnknownException unknown) {
        ConnectorException last = unknown;
        for (int question = 0; question < MOST_QUESTIONS; question++) {
            try {
                return unknown.reconcile().map(Receipt::key).isPresent();
            } catch (ConnectorException unanswered) {
                last = unanswered;
            }
        }
        throw last;
    }
}
