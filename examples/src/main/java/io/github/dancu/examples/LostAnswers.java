package io.github.dancu.examples;

import io.github.dancu.resilience.CallEvent;
import io.github.dancu.resilience.CallListener;
import io.github.dancu.testkit.LineFault;
import io.github.dancu.testkit.SimulatedLine;
import java.util.concurrent.atomic.AtomicBoolean;

/** Lets the portal take in a dossier and break off before it answers; the look-up before it goes through. */
final class LostAnswers implements CallListener {
    private final SimulatedLine line;
    private final AtomicBoolean nextIsLost = new AtomicBoolean();

    LostAnswers(SimulatedLine line) {
        this.line = line;
    }

    void loseNext() {
        nextIsLost.set(true);
    }

    @Override
    public void on(CallEvent event) {
        boolean submission = event instanceof CallEvent.Attempting attempt
                && attempt.operation().equals("submit");
        if (submission && nextIsLost.compareAndSet(true, false)) {
            line.breakNext(1, LineFault.NO_ANSWER_AFTER_COMMIT);
        }
    }
}
