package io.github.dancu.benchmarks.submission;

/**
 * One dossier, as the portal holds it and as the desk was told.
 *
 * @param shown whether the portal's look-ups show steps
 * @param creations how often it was taken in as a new one
 * @param stepsInOrder whether the portal has its steps, each once, in their order
 * @param stepTwice whether the portal has one of its steps twice
 * @param tries how often it was submitted until there was a receipt
 * @param settled how often steps stayed in doubt until somebody looked at the portal
 */
record Verdict(boolean shown, int creations, boolean stepsInOrder, boolean stepTwice, int tries, int settled) {
    boolean isWhole() {
        return creations == 1 && stepsInOrder;
    }

    boolean hasSomethingTwice() {
        return creations > 1 || stepTwice;
    }

    boolean wasBroken() {
        return tries > 1;
    }

    boolean wasSettled() {
        return settled > 0;
    }
}
