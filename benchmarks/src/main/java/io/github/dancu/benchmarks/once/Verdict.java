package io.github.dancu.benchmarks.once;

import io.github.dancu.connect.ConnectorException;
import io.github.dancu.connect.OutcomeUnknownException;
import io.github.dancu.connect.Receipt;
import io.github.dancu.connect.UnavailableException;
import io.github.dancu.resilience.SafetyClass;
import java.util.Optional;

/**
 * One call, as the server saw it and as the client was told.
 *
 * @param safety what may happen if it is made twice
 * @param effects how often it took effect
 * @param received how often its request was read
 * @param told what the client was told
 * @param reconciled what it was told when it asked, if its outcome was unknown
 */
record Verdict(SafetyClass safety, int effects, int received, Told told, Optional<Boolean> reconciled) {
    /** What a client is told about a call. */
    enum Told {
        DONE,
        NOT_DONE,
        UNKNOWN,
        OTHER
    }

    private static final int MOST_QUESTIONS = 20;

    static Verdict of(Client client, BreakingServer server, SafetyClass safety, String key) {
        Told told;
        Optional<Boolean> reconciled = Optional.empty();
        try {
            client.call(safety, key);
            told = Told.DONE;
        } catch (OutcomeUnknownException unknown) {
            told = Told.UNKNOWN;
            reconciled = Optional.of(reconciled(unknown));
        } catch (UnavailableException later) {
            told = Told.NOT_DONE;
        } catch (ConnectorException other) {
            told = Told.OTHER;
        }
        Ledger ledger = server.ledger();
        return new Verdict(safety, ledger.effects(key), ledger.received(key), told, reconciled);
    }

    boolean isMoreThanOnce() {
        return safety.writes() && effects > 1;
    }

    boolean isSentTwice() {
        return (safety == SafetyClass.UNSAFE_WRITE || safety == SafetyClass.METERED_READ) && received > 1;
    }

    /** Whether the client was told the contrary of what is so. */
    boolean isWrong() {
        return switch (told) {
            case DONE -> safety.writes() && effects != 1;
            case NOT_DONE -> safety.writes() && effects != 0;
            case UNKNOWN -> reconciled.isEmpty() || reconciled.get() != (effects == 1);
            case OTHER -> true;
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
