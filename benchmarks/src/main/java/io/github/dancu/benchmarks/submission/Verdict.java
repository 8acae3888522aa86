package io.github.dancu.benchmarks.submission;

/**
 * One dossier, as the portal holds it and as the desk was told.
 *
 * @param way by which it went
 * @param plan what was to happen to it
 * @param creations how often it was taken in as a new one, since the portal lost it if it did
 * @param stepsInOrder whether the portal has its steps, each once, in their order
 * @param stepTwice whether the portal has one of its steps twice
 * @param lastContent whether the portal has the content that was sent last
 * @param betweenTold whether a step put in between was told, and nothing sent
 * @param tries how often it was submitted until there was a receipt
 * @param settled how often steps stayed in doubt until somebody looked at the portal
 * @param doubts what came of asking, for each unknown outcome
 */
record Verdict(
        Way way,
        Plan plan,
        int creations,
        boolean stepsInOrder,
        boolean stepTwice,
        boolean lastContent,
        boolean betweenTold,
        int tries,
        int settled,
        Doubts doubts) {
    /**
     * Unknown outcomes of one dossier.
     *
     * @param asked how many the portal could be asked about
     * @param wrong how many of those answers were not so
     * @param mute how many it could not be asked about
     */
    record Doubts(int asked, int wrong, int mute) {
        Doubts plus(Doubts more) {
            return new Doubts(asked + more.asked, wrong + more.wrong, mute + more.mute);
        }
    }

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

    /** Whether another program had to go on. */
    boolean wasEnded() {
        return plan.ends() && wasBroken();
    }
}
